package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.Resource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script for zsh: a function for each command. */
final class ZshScript {
    private ZshScript() {}

    static String of(CompletedCommand program) {
        return Resource.text(Shell.class, "_quizraft.zsh")
                .replace(
                        "@commands@\n",
                        program.all().stream().map(ZshScript::function).collect(Collectors.joining("\n")));
    }

    private static String function(CompletedCommand command) {
        Stream<String> options = command.options().stream().map(ZshScript::option);
        return command.commands().isEmpty()
                ? functionOf(command, "    _arguments -S " + arguments(options, values(command)))
                : functionOf(
                        command,
                        below(command, arguments(options, Stream.of("'(-)1: :->command'", "'(-)*:: :->rest'"))));
    }

    private static String functionOf(CompletedCommand command, String body) {
        return name(command) + "() {\n" + body + "\n}\n";
    }

    private static String arguments(Stream<String> options, Stream<String> values) {
        return Stream.concat(options, values)
                .map(each -> " \\\n        " + each)
                .collect(Collectors.joining());
    }

    /** Completes the command's name, or hands what follows it to the function of that command. */
    private static String below(CompletedCommand command, String arguments) {
        String names = command.commands().stream()
                .map(each -> "            '" + quoted(each.name() + ":" + each.summary()) + "'\n")
                .collect(Collectors.joining());
        String cases = command.commands().stream()
                .map(each -> "            " + String.join("|", names(each)) + ") " + name(each) + " ;;\n")
                .collect(Collectors.joining());
        return """
                    local context state state_descr line
                    local -a commands
                    typeset -A opt_args
                    _arguments -C -S %s
                    case $state in
                    command)
                        commands=(
                %s        )
                        _describe -t commands command commands
                        ;;
                    rest)
                        case $words[1] in
                %s        esac
                        ;;
                    esac""".formatted(arguments, names, cases);
    }

    private static Stream<String> values(CompletedCommand command) {
        return command.values().source() == Candidates.Source.NONE
                ? Stream.of()
                : Stream.of("'*:" + spec(command.label()) + ":" + action(command.values()) + "'");
    }

    private static String option(CompletedOption option) {
        String all = String.join(" ", option.names());
        String rest = "'[" + spec(option.summary()) + "]"
                + option.value()
                        .map(value -> ":" + spec(option.label()) + ":" + action(value))
                        .orElse("") + "'";
        List<String> names = option.names().stream()
                .map(name -> option.value().isPresent() ? name + (name.startsWith("--") ? "=" : "+") : name)
                .toList();
        return "'(" + all + ")'" + (names.size() == 1 ? names.get(0) : "{" + String.join(",", names) + "}") + rest;
    }

    private static String action(Candidates candidates) {
        return switch (candidates.source()) {
            case NONE -> " ";
            case WORDS -> "(" + quoted(String.join(" ", candidates.words())) + ")";
            case FILES -> "_files";
            case FOLDERS -> "_files -/";
            // A space before it keeps zsh from adding arguments of its own.
            case TERMS, BANKS, CARDS, SESSIONS ->
                " _quizraft_ask " + candidates.source().name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> names(CompletedCommand command) {
        return Stream.concat(Stream.of(command.name()), command.aliases().stream())
                .toList();
    }

    private static String name(CompletedCommand command) {
        List<String> below = command.path().subList(1, command.path().size());
        return "_quizraft_"
                + (below.isEmpty()
                        ? "start"
                        : String.join("_", below).replace('-', '_').replace('.', '_'));
    }

    private static String spec(String text) {
        return quoted(text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:"));
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''");
    }
}
