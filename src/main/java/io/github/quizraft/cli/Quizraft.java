package io.github.quizraft.cli;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.safe.Safe;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program itself: without a command it opens the home screen. */
@Command(
        name = Quizraft.NAME,
        description = {
            "Learn a subject's vocabulary and facts in a terminal.",
            "",
            "Without a command it opens the home screen: one line for each bank, Enter studies, ? lists the keys."
                    + " Each answer is saved before the next question shows."
        },
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  quizraft                       open the home screen",
            "  quizraft study glossary        study one bank at once",
            "  quizraft lookup BDNF mTOR      look two terms up",
            "  quizraft --content ~/rivers    study your own glossary.json and quizzes/"
        })
public final class Quizraft implements Callable<Integer> {
    static final String NAME = "quizraft";

    private static final Pattern CHOICES =
            Pattern.compile("expected one of \\[([^\\]]*)\\](?: \\(case-insensitive\\))?");

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private StudyOptions studyOptions = new StudyOptions();

    Quizraft(Io io) {
        this.io = io;
    }

    /** Runs one command line and returns the exit status. */
    public static int run(String[] args, Io io) {
        try {
            Commands.prepare(args, io);
            return commandLine(args, io).execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Failure.fault(e, io);
        }
    }

    /** The program with all its commands, to be described. */
    static CommandSpec described(Io io) {
        return commandLine(new String[] {"help"}, io).getCommandSpec();
    }

    private static CommandLine commandLine(String[] args, Io io) {
        List<Object> needed = new Commands(io).neededFor(args);
        // Only the name of the program counts where one command is named: its own options are for when none is.
        CommandLine line = needed.size() == 1
                ? new CommandLine(CommandSpec.create().name(NAME))
                : new CommandLine(new Quizraft(io));
        needed.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowSubcommandsAsOptionParameters(true)
                .setOut(new PrintWriter(io.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(io.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, rest) -> usage(e, io))
                .setExecutionExceptionHandler((e, command, parsed) -> Failure.told(e, io))
                .setExecutionStrategy(Quizraft::execute);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        // A command is listed under each of its names.
        line.getSubcommands().values().stream().distinct().forEach(Quizraft::complete);
        explainStatuses(line);
        return line;
    }

    /** An option before the command would go to the program and not to the command: better said than lost. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            String option = parsed.matchedOptions().get(0).longestName();
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    option + " must come after the command: quizraft " + command + " " + option);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** What every command has, and those below it. */
    private static void complete(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help page.")
                        .build());
        explainStatuses(command);
        command.getSubcommands().values().stream().distinct().forEach(Quizraft::complete);
    }

    private static void explainStatuses(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(ExitStatus.explained());
    }

    @Override
    public Integer call() {
        return new Study(io, learner, studyOptions).home();
    }

    private static int usage(ParameterException e, Io io) {
        io.err().println("quizraft: " + Safe.line(typable(String.valueOf(e.getMessage()))) + meant(e));
        io.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** Choices as one types them: picocli lists constants. */
    private static String typable(String message) {
        return CHOICES.matcher(message)
                .replaceAll(choices -> Matcher.quoteReplacement(
                        "expected one of " + choices.group(1).toLowerCase(Locale.ROOT)));
    }

    /** What is near, by the same measure as terms. */
    private static String meant(ParameterException e) {
        List<String> unknown = e instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return unknown.stream()
                .limit(1)
                .flatMap(word -> EditDistance.nearest(word, known(word, command)).stream())
                .findFirst()
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private static List<String> known(String word, CommandSpec command) {
        return word.startsWith("-")
                ? command.options().stream()
                        .flatMap(option -> Stream.of(option.names()))
                        .toList()
                : ShownCommands.below(command).map(CommandSpec::name).toList();
    }
}
