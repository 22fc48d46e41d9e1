package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell completes it.
 *
 * @param path the words that lead to it, from the name of the program on
 * @param aliases other names of it
 * @param summary what it does, in a sentence without its full stop
 * @param options what may stand anywhere after it
 * @param label what the values after it are called; empty if it takes none
 * @param values what the values after it may be
 * @param commands those below it
 */
public record CompletedCommand(
        List<String> path,
        List<String> aliases,
        String summary,
        List<CompletedOption> options,
        String label,
        Candidates values,
        List<CompletedCommand> commands) {

    /** The command and those below it, as they are shown in the help. */
    public static CompletedCommand of(CommandSpec spec) {
        List<String> path = List.of(
                spec.qualifiedName().replaceFirst("^<main class>", "quizraft").split(" ", -1));
        List<CompletedOption> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(CompletedOption::of)
                .toList();
        List<PositionalParamSpec> positions = spec.positionalParameters();
        boolean isChoice =
                positions.stream().map(PositionalParamSpec::paramLabel).toList().equals(List.of("SETTING", "VALUE"));
        return new CompletedCommand(
                path,
                List.of(spec.aliases()),
                Summary.of(spec.usageMessage().description()),
                options,
                positions.stream()
                        .findFirst()
                        .map(PositionalParamSpec::paramLabel)
                        .orElse(""),
                isChoice
                        ? Candidates.NONE
                        : positions.stream().findFirst().map(Candidates::of).orElse(Candidates.NONE),
                isChoice
                        ? AllSettings.list().stream()
                                .map(setting -> of(setting, path, options))
                                .toList()
                        : ShownCommands.below(spec).map(CompletedCommand::of).toList());
    }

    /** A setting whose value is chosen is completed like a command: what may follow depends on it. */
    private static CompletedCommand of(Setting<?> setting, List<String> path, List<CompletedOption> options) {
        List<String> longer = new ArrayList<>(path);
        longer.add(setting.key());
        return new CompletedCommand(
                List.copyOf(longer),
                List.of(),
                Summary.of(setting.meaning().replace("%", "%%")),
                options,
                "VALUE",
                Candidates.ofWords(setting.kind().words()),
                List.of());
    }

    String name() {
        return path.get(path.size() - 1);
    }

    /** All names that lead to it, below a path of main names, with spaces between the words. */
    List<String> paths() {
        String before = String.join(" ", path.subList(0, path.size() - 1));
        return Stream.concat(Stream.of(name()), aliases.stream())
                .map(each -> (before + " " + each).strip())
                .toList();
    }

    /** This one and all below it, outermost first. */
    List<CompletedCommand> all() {
        List<CompletedCommand> all = new ArrayList<>(List.of(this));
        commands.stream().map(CompletedCommand::all).forEach(all::addAll);
        return all;
    }

    List<String> optionNames() {
        return options.stream().flatMap(option -> option.names().stream()).toList();
    }

    List<String> commandNames() {
        return commands.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
                .toList();
    }

    /** The options that take a value. */
    Stream<CompletedOption> optionsWithValue() {
        return options.stream().filter(option -> option.value().isPresent());
    }
}
