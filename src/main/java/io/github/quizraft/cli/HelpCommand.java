package io.github.quizraft.cli;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.cli.manual.Prose;
import io.github.quizraft.cli.manual.Topic;
import io.github.quizraft.query.Guide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, or something that no single command is about. */
@Command(
        name = "help",
        description = {
            "Explain a command or a topic; without either, list both.",
            "",
            "Topics: content, grading, scheduling, search, exit-status, files, keys."
        },
        footer = {"", "Examples:", "  quizraft help lookup", "  quizraft help new bank", "  quizraft help grading"})
final class HelpCommand implements Callable<Integer> {
    /** Where nobody says how wide the output may be. */
    private static final int USUAL_WIDTH = 80;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;
    /** picocli refuses to write a help page that is narrower. */
    private static final int NARROWEST_PAGE = 55;

    private final Io io;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND|TOPIC",
            completionCandidates = Topics.class,
            description = "Name of a command or of a topic.")
    private List<String> words = List.of();

    HelpCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        CommandSpec program = spec.root();
        Optional<CommandSpec> command = CommandPath.command(program, words);
        Optional<Topic> topic = Topic.named(String.join(" ", words));
        if (words.isEmpty()) {
            print(overview(program));
        } else if (command.isPresent()) {
            command.get().usageMessage().width(Math.max(NARROWEST_PAGE, width()));
            io.out().print(command.get().commandLine().getUsageMessage());
        } else if (topic.isPresent()) {
            print(topic.get()
                    .text()
                    .replace("@keys@\n", rows(ChosenKeys.explained(new ConfigOption().settings(io))))
                    .replace("@statuses@\n", rows(ExitStatus.explained()))
                    .replace("@filters@\n", rows(Guide.explained())));
        } else {
            List<String> known = new ArrayList<>(CommandPath.names(program));
            known.addAll(Topic.titles());
            throw CommandPath.unknown(words, known);
        }
        return ExitStatus.DONE;
    }

    private static String overview(CommandSpec program) {
        return "Commands, each explained by \"quizraft help COMMAND\":\n\n"
                + commands(program)
                + "\nTopics, each explained by \"quizraft help TOPIC\":\n\n"
                + rows(Arrays.stream(Topic.values())
                        .map(topic -> row(topic.title(), topic.summary()))
                        .toList())
                + "\nWithout a command, quizraft opens the app.\n";
    }

    /** A row for each command. */
    static String commands(CommandSpec program) {
        return rows(ShownCommands.below(program)
                .map(command -> row(command.name(), summary(command)))
                .toList());
    }

    private static String summary(CommandSpec command) {
        return String.format(command.usageMessage().description()[0]);
    }

    private static String rows(Map<String, String> explained) {
        return rows(explained.entrySet().stream());
    }

    private static String rows(Stream<Map.Entry<String, String>> explained) {
        return rows(explained.map(each -> row(each.getKey(), each.getValue())).toList());
    }

    private static String rows(List<String> rows) {
        return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private static String row(String label, String text) {
        return label + " | " + text;
    }

    private void print(String text) {
        Prose.wrapped(text, width()).forEach(io.out()::println);
    }

    private int width() {
        return Math.min(WIDEST, Page.of(io).width().orElse(USUAL_WIDTH));
    }

    /** What may be asked for besides commands, for completion. */
    static final class Topics implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Topic.titles().iterator();
        }
    }
}
