package io.github.quizraft.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A command of line mode. What runs and what the help lists are the same table.
 *
 * @param name a letter or sign, typed after a colon while an answer is expected
 * @param meaning what it does now
 * @param run takes what was typed after the name
 */
record LineCommand(String name, String meaning, Consumer<String> run) {
    static LineCommand of(String name, String meaning, Runnable run) {
        return new LineCommand(name, meaning, rest -> run.run());
    }

    /**
     * The command that was typed, without a colon.
     *
     * @return empty if there is none of that name
     */
    static Optional<Runnable> find(String typed, List<LineCommand> commands) {
        String[] words = typed.split("\\s+", 2);
        return commands.stream()
                .filter(command -> command.name().equals(words[0]))
                .findFirst()
                .map(command -> () -> command.run().accept(words.length > 1 ? words[1] : ""));
    }

    static String list(List<LineCommand> commands, String colon) {
        return commands.stream()
                .map(command -> colon + command.name() + "  " + command.meaning())
                .collect(Collectors.joining("\n"));
    }
}
