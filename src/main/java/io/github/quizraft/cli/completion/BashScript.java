package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.Resource;
import java.util.List;
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
        return "'%s') commands='%s' flags='%s' values='%s' ;;"
                .formatted(
                        String.join(" ", command.path()),
                        String.join(" ", command.commandNames()),
                        String.join(" ", command.optionNames()),
                        values(command.values()));
    }

    private static String option(CompletedCommand command, CompletedOption option) {
        String path = String.join(" ", command.path());
        List<String> names = option.names().stream()
                .map(name -> "'" + path + " " + name + "'")
                .toList();
        return String.join(" | ", names) + ") values='" + values(option.value().orElse(Candidates.NONE)) + "' ;;";
    }

    private static String values(Candidates candidates) {
        return switch (candidates.source()) {
            case NONE -> "none";
            case WORDS -> "words " + String.join(" ", candidates.words());
            case FILES -> "files";
            case FOLDERS -> "folders";
            case TERMS -> "terms";
            case BANKS -> "banks";
        };
    }
}
