package io.github.quizraft.cli;

import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.cli.shell.FileNames;
import io.github.quizraft.cli.shell.HistoryFile;
import io.github.quizraft.cli.shell.Language;
import io.github.quizraft.cli.shell.Program;
import io.github.quizraft.content.KeptContents;
import io.github.quizraft.terminal.EndSignals;
import io.github.quizraft.terminal.Prompt;
import io.github.quizraft.terminal.Tty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs commands without starting anew for each. */
@Command(
        name = "shell",
        description = {
            "Open a prompt where commands run at once, since program and content are loaded already.",
            "",
            "Whatever can be typed after \"quizraft\" can be typed there; a line that is no command is looked up as a term."
                    + " Tab completes, ? explains, Ctrl-D leaves. What was typed is kept for next time in shell-history"
                    + " in your data folder, except for lines that begin with a space.",
            "",
            "Where standard input is no terminal its lines are run as a script. One that fails does not end it; the exit"
                    + " status is that of the last, or of \"exit N\"."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft shell",
            "  quizraft shell --content ~/rivers",
            "  printf 'lookup bdnf\\nbanks\\n' | quizraft shell"
        })
final class ShellCommand implements Callable<Integer> {
    private static final int LINES_KEPT = 2_000;

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ColorOption colorOption = new ColorOption();

    @Option(
            names = "--plain",
            description = "Do without line editing, completion and colours, for screen readers. Chosen by itself where"
                    + " the terminal knows no cursor.")
    private boolean plain;

    ShellCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Io inside = io.with(variables(), new KeptContents(io.contents(), io.clock()));
        if (!io.isTerminal()) {
            return script(inside, false);
        }
        if (plain) {
            return script(inside, Tty.isTypedInto());
        }
        try (Tty tty = io.tty().get()) {
            if (!tty.isDumb()) {
                return prompt(inside.at(tty), tty);
            }
        }
        return script(inside, Tty.isTypedInto());
    }

    /** Commands look for what the shell was told where they look for everything: among the variables. */
    private Map<String, String> variables() {
        Map<String, String> variables = colorOption.environment(io);
        Path folder = contentOption.folder(io);
        variables.put("QUIZRAFT_CONTENT", io.workingFolder().resolve(folder).toString());
        return variables;
    }

    private static int script(Io inside, boolean isAsked) {
        Language language = language(inside);
        if (isAsked) {
            inside.out().println("Type a term to look it up, or a command. ? shows what there is, exit leaves.");
        }
        ShellSession session = new ShellSession(inside, language, new CommandRunner(inside, false));
        int status = session.run(new ReadCommands(inside, language::isOpen, isAsked));
        return isAsked ? session.left().orElse(ExitStatus.DONE) : status;
    }

    private int prompt(Io inside, Tty tty) {
        Thread thread = Thread.currentThread();
        try (EndSignals signals = EndSignals.listen(thread::interrupt)) {
            Optional<HistoryFile> history =
                    Optional.of(new HistoryFile(Folders.data(io).resolve("shell-history"), LINES_KEPT));
            List<String> earlier = List.of();
            try {
                earlier = history.get().read();
            } catch (IOException e) {
                history = Optional.empty();
                io.err().println(TypedCommands.notKept(e));
            }
            Language language = language(inside);
            Prompt prompt = tty.prompt(
                    language,
                    new ConfigOption().appearance(inside).theme(),
                    tty.colorDepth(inside.environment()),
                    earlier);
            inside.out().println("Type a term to look it up, or a command. ? shows what there is, Tab completes,");
            inside.out().println("Ctrl-D leaves.");
            inside.out().flush();
            ShellSession session = new ShellSession(inside, language, new CommandRunner(inside, true));
            session.run(new TypedCommands(
                    inside, prompt, history, () -> signals.status().stream().anyMatch(EndSignals::isEnd)));
            return signals.status().stream()
                    .filter(EndSignals::isEnd)
                    .findFirst()
                    .orElse(session.left().orElse(ExitStatus.DONE));
        }
    }

    private static Language language(Io inside) {
        CompletableFuture<Program> program =
                CompletableFuture.supplyAsync(() -> new Program(CompletedCommand.of(Quizraft.described(inside))));
        return new Language(
                program::join, new ShellNames(inside), new FileNames(inside.workingFolder(), inside.home()));
    }
}
