package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.Resource;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script for fish: a line for each command, option and value, with the words it may follow. */
final class FishScript {
    private FishScript() {}

    static String of(CompletedCommand program) {
        String lines = program.all().stream()
                .flatMap(FishScript::lines)
                .map(line -> "complete -c quizraft " + line + "\n")
                .collect(Collectors.joining());
        return Resource.text(Shell.class, "quizraft.fish").replace("@commands@\n", lines);
    }

    private static Stream<String> lines(CompletedCommand command) {
        String within = after(command, command.commands().isEmpty() ? "in" : "at");
        Stream<String> commands = command.commands().stream()
                .map(each -> after(command, "before") + "-a " + each.name() + described(each.summary()));
        Stream<String> options = command.options().stream().map(option -> within + option(option));
        Stream<String> values = Stream.of(command.values())
                .filter(each -> each.source() != Candidates.Source.NONE)
                .map(each -> within + values(each));
        return Stream.of(commands, options, values).flatMap(each -> each);
    }

    private static String after(CompletedCommand command, String test) {
        String any = command.paths().stream()
                .map(path -> "__quizraft_" + test + path.substring("quizraft".length()))
                .collect(Collectors.joining("; or "));
        return "-n '" + any + "' ";
    }

    private static String option(CompletedOption option) {
        String names = option.names().stream()
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        return names + option.value().map(FishScript::ofOption).orElse("") + described(option.summary());
    }

    /** Exclusive, so that no file is offered in the place of a word. */
    private static String ofOption(Candidates value) {
        return value.source() == Candidates.Source.FILES ? " -r -F" : (" -x " + values(value)).stripTrailing();
    }

    private static String values(Candidates candidates) {
        return switch (candidates.source()) {
            case NONE -> "";
            case WORDS -> "-a " + quoted(String.join(" ", candidates.words()));
            case FILES -> "-F";
            case FOLDERS -> "-a '(__fish_complete_directories (commandline -ct))'";
            case TERMS, BANKS, CARDS, SESSIONS ->
                "-a '(__quizraft_ask " + candidates.source().name().toLowerCase(Locale.ROOT) + ")'";
        };
    }

    private static String described(String summary) {
        return " -d " + quoted(summary);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
