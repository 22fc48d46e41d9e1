package io.github.quizraft.cli.manual;

import io.github.quizraft.cli.describe.ShownCommands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The man page of a command: the same words as its help page, in the order that man pages have. */
public final class ManPage {
    private static final String SECTION = "1";

    private final CommandSpec spec;
    private final Roff roff = new Roff();

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    /** The name of its file, for example {@code quizraft-new-bank.1}. */
    public static String fileName(CommandSpec spec) {
        return name(spec) + "." + SECTION;
    }

    /**
     * The page as roff.
     *
     * @param version what the foot of the page says, for example {@code quizraft 1.0}
     */
    public static String of(CommandSpec spec, String version) {
        return new ManPage(spec).page(version);
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private String page(String version) {
        List<String> description = formatted(spec.usageMessage().description());
        roff.request("TH", name(spec).toUpperCase(Locale.ROOT), SECTION, "", version, "User Commands");
        roff.request("SH", "NAME").text(name(spec) + " - " + description.get(0));
        roff.request("SH", "SYNOPSIS").text(synopsis());
        roff.request("SH", "DESCRIPTION");
        paragraphs(description);
        values();
        options();
        commands();
        statuses();
        examples();
        others();
        return roff.toString();
    }

    /** As the help page shows it, on one line. */
    private String synopsis() {
        Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private void paragraphs(List<String> lines) {
        boolean gap = false;
        for (String line : lines) {
            if (line.isBlank()) {
                gap = true;
            } else {
                if (gap) {
                    roff.request("PP");
                }
                roff.text(line);
                gap = false;
            }
        }
    }

    private void values() {
        if (!spec.positionalParameters().isEmpty()) {
            roff.request("SH", "ARGUMENTS");
            spec.positionalParameters().forEach(each -> {
                roff.request("TP").value(each.paramLabel());
                described(each);
            });
        }
    }

    private void options() {
        roff.request("SH", "OPTIONS");
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                roff.request("TP")
                        .option(
                                String.join(", ", option.names()),
                                option.arity().max() > 0 ? option.paramLabel() : "");
                described(option);
            }
        }
    }

    private void described(ArgSpec arg) {
        paragraphs(formatted(arg.description()));
    }

    private void commands() {
        List<CommandSpec> commands = ShownCommands.below(spec).toList();
        if (!commands.isEmpty()) {
            roff.request("SH", "COMMANDS");
            for (CommandSpec each : commands) {
                roff.request("TP").bold(each.name());
                roff.text(formatted(each.usageMessage().description()).get(0));
            }
        }
    }

    private void statuses() {
        roff.request("SH", "EXIT STATUS");
        spec.usageMessage()
                .exitCodeList()
                .forEach((status, meaning) -> roff.request("TP").bold(status).text(meaning));
    }

    private void examples() {
        List<String> lines = formatted(spec.usageMessage().footer()).stream()
                .filter(line -> !line.isBlank() && !line.equals("Examples:"))
                .map(String::strip)
                .toList();
        if (!lines.isEmpty()) {
            roff.request("SH", "EXAMPLES").verbatim(lines);
        }
    }

    private void others() {
        List<CommandSpec> others = new ArrayList<>();
        if (spec.parent() != null) {
            others.add(spec.parent());
        }
        ShownCommands.below(spec).forEach(others::add);
        if (!others.isEmpty()) {
            roff.request("SH", "SEE ALSO");
            roff.text(String.join(
                    ", ",
                    others.stream()
                            .map(each -> name(each) + "(" + SECTION + ")")
                            .toList()));
        }
    }

    /** Descriptions are patterns, in which a percent sign is doubled. */
    private static List<String> formatted(String... lines) {
        return Arrays.stream(lines)
                .map(line -> String.format(Locale.ROOT, line))
                .toList();
    }
}
