package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.Resource;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script for bash, 3.2 and newer: two tables, and functions that read them. */
final class BashScript {
    private BashScript() {}

    static String of(CompletedCommand program) {
        return Resource.text(Shell.class, "quizraft.bash")
                .replace("@commands@\n", lines(program.all().stream().map(BashScript::command)))
                .replace(
                        "@options@\n",
                        lines(program.all().stream()
                                .flatMap(
                                        command -> command.optionsWithValue().map(option -> option(command, option)))));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String command(CompletedCommand command) {
        return "%s) commands='%s' flags='%s' values='%s' ;;"
                .formatted(
                        pattern(command.paths().stream()),
                        String.join(" ", command.commandNames()),
                        String.join(" ", command.optionNames()),
                        values(command.values()));
    }

    private static String option(CompletedCommand command, CompletedOption option) {
        Stream<String> names =
                command.paths().stream().flatMap(path -> option.names().stream().map(name -> path + " " + name));
        return pattern(names) + ") values='" + values(option.value().orElse(Candidates.NONE)) + "' ;;";
    }

    private static String pattern(Stream<String> words) {
        return words.map(each -> "'" + each + "'").collect(Collectors.joining(" | "));
    }

    private static String values(Candidates candidates) {
        return switch (candidates.source()) {
            case NONE -> "none";
            case WORDS -> "words " + String.join(" ", candidates.words());
            case FILES -> "files";
            case FOLDERS -> "folders";
            case TERMS -> "terms";
            case BANKS -> "banks";
            case CARDS -> "cards";
            case SESSIONS -> "sessions";
        };
    }
}
