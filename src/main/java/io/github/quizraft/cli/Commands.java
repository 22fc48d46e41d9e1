package io.github.quizraft.cli;

import io.github.quizraft.progress.Driver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands by their names. Picocli takes each apart by reflection, which costs a start more than the work of most
 * commands, so a command line that names one has that one made and no other.
 */
final class Commands {
    /** They explain all the others. */
    private static final Set<String> NEED_ALL = Set.of("help", "man", "completion");

    /** They open the progress file whatever else they do, and all of it anew. */
    private static final Set<String> OPEN_STORE = Set.of("study", "import", "optimize", "export reviews");

    private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();

    Commands(Io io) {
        add("study", StudyCommand::new, io);
        add("shell", ShellCommand::new, io);
        add("lookup", LookupCommand::new, io);
        add("terms", TermsCommand::new, io);
        add("annotate", AnnotateCommand::new, io);
        add("serve", ServeCommand::new, io);
        add("host", HostCommand::new, io);
        add("browse", BrowseCommand::new, io);
        add("explain", ExplainCommand::new, io);
        add("sources", SourcesCommand::new, io);
        add("banks", BanksCommand::new, io);
        add("stats", StatsCommand::new, io);
        add("evaluate", EvaluateCommand::new, io);
        add("join", JoinCommand::new, io);
        add("report", ReportCommand::new, io);
        add("items", ItemsCommand::new, io);
        makers.put(
                "exam",
                () -> new CommandLine(new ExamCommand(io))
                        .addSubcommand(new ExamSetCommand(io))
                        .addSubcommand(new ExamClearCommand(io)));
        add("simulate", SimulateCommand::new, io);
        add("optimize", OptimizeCommand::new, io);
        add("check", CheckCommand::new, io);
        add("preview", PreviewCommand::new, io);
        makers.put("export", () -> new CommandLine(new ExportCommand(io)).addSubcommand(new ExportReviewsCommand(io)));
        makers.put(
                "import",
                () -> new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportReviewsCommand(io))
                        .addSubcommand(new ImportAnswersCommand(io)));
        makers.put(
                "new",
                () -> new CommandLine(new NewCommand())
                        .addSubcommand(new NewBankCommand(io))
                        .addSubcommand(new NewQuestionCommand(io))
                        .addSubcommand(new NewTermCommand(io)));
        makers.put(
                "config",
                () -> new CommandLine(new ConfigCommand(io))
                        .addSubcommand(new ConfigGetCommand(io))
                        .addSubcommand(new ConfigSetCommand(io))
                        .addSubcommand(new ConfigUnsetCommand(io))
                        .addSubcommand(new ConfigPathCommand(io)));
        makers.put("cache", () -> new CommandLine(new CacheCommand()).addSubcommand(new CacheBuildCommand(io)));
        add("help", HelpCommand::new, io);
        add("man", ManCommand::new, io);
        add("completion", CompletionCommand::new, io);
        add("install", InstallCommand::new, io);
    }

    private <T> void add(String name, Function<Io, T> maker, Io io) {
        makers.put(name, () -> maker.apply(io));
    }

    /** Has the driver of the store loaded while picocli reads a command line that will need it. */
    static void prepare(String[] args, Io io) {
        String command = args.length == 0 ? "" : args[0];
        String below = args.length < 2 ? "" : command + " " + args[1];
        if (OPEN_STORE.contains(command) || OPEN_STORE.contains(below)) {
            Driver.loadAhead(Folders.cache(io));
        }
    }

    Set<String> names() {
        return makers.keySet();
    }

    /** The commands that a command line needs. Where it names none that there is, all may have been meant. */
    List<Object> neededFor(String[] args) {
        if (args.length == 0) {
            return List.of();
        }
        Supplier<Object> named = makers.get(args[0]);
        return named == null || NEED_ALL.contains(args[0])
                ? makers.values().stream().map(Supplier::get).toList()
                : List.of(named.get());
    }
}
