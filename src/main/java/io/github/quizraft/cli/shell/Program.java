package io.github.quizraft.cli.shell;

import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.cli.completion.CompletedOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands, found by the words that name them.
 *
 * @param all the program, with all commands below it
 */
public record Program(CompletedCommand all) {
    /** Whether a word names a command, by whichever of its names. */
    public boolean isCommand(String word) {
        return below(all, word).isPresent();
    }

    /** How many words at the beginning lead to a command. */
    int depth(List<String> words) {
        CompletedCommand at = all;
        for (int i = 0; i < words.size(); i++) {
            Optional<CompletedCommand> next = below(at, words.get(i));
            if (next.isEmpty()) {
                return i;
            }
            at = next.get();
        }
        return words.size();
    }

    /** The command that the words at the beginning lead to. */
    CompletedCommand at(List<String> words) {
        CompletedCommand at = all;
        for (String word : words.subList(0, depth(words))) {
            at = below(at, word).orElse(at);
        }
        return at;
    }

    CompletedCommand named(String word) {
        return below(all, word).orElse(all);
    }

    /** What a command does; empty if there is no such command. */
    String summary(String word) {
        return below(all, word).map(CompletedCommand::summary).orElse("");
    }

    /** Whether a command has an option. */
    static boolean knows(CompletedCommand command, String option) {
        String name = option.split("=", 2)[0];
        Stream<String> names =
                command.options().stream().map(CompletedOption::names).flatMap(List::stream);
        return names.anyMatch(each -> each.equals(name) || isShortWithValue(each, name));
    }

    /** Short options may have their value, or other ones, right behind them. */
    private static boolean isShortWithValue(String option, String word) {
        return option.length() == 2 && !word.startsWith("--") && word.startsWith(option);
    }

    private static Optional<CompletedCommand> below(CompletedCommand command, String word) {
        return command.commands().stream()
                .filter(each -> each.path().get(each.path().size() - 1).equals(word)
                        || each.aliases().contains(word))
                .findFirst();
    }
}
