package io.github.quizraft.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A real terminal: a program in a tmux server of its own, whose screen is read and whose keys are pressed. */
public final class Tmux implements AutoCloseable {
    private final Program program;
    private final Path socket;
    private final Path settings;
    private final Path status;

    private Tmux(Program program) {
        this.program = program;
        Path own = ownFolder(program);
        this.socket = own.resolve("socket");
        this.settings = own.resolve("conf");
        this.status = own.resolve("status");
    }

    /** A server that is ending would take a new one on the same socket with it. */
    private static Path ownFolder(Program program) {
        try {
            return Files.createTempDirectory(program.folder(), "tmux");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the program with nothing around it. Its last screen stays when it has ended. */
    public static Tmux start(Program program, int columns, int rows, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.launcher().toString()));
        command.addAll(List.of(arguments));
        return new Tmux(program).open(columns, rows, command);
    }

    /** Starts an interactive shell that knows the program as {@code quizraft}, for what needs a prompt to come back to. */
    public static Tmux shell(Program program, int columns, int rows) {
        String path =
                program.launcher().getParent() + ":" + program.environment().getOrDefault("PATH", "");
        return new Tmux(program.with("PATH", path).with("PS1", "prompt$ ")).open(columns, rows, List.of("sh", "-i"));
    }

    private Tmux open(int columns, int rows, List<String> command) {
        Tools.require("tmux");
        String text = """
                set -g default-terminal "%s"
                set -g remain-on-exit on
                set -g remain-on-exit-format ""
                set -g escape-time 0
                set -g status off
                """.formatted(program.environment().getOrDefault("TERM", "tmux-256color"));
        try {
            Files.writeString(settings, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> start = new ArrayList<>(
                List.of("new-session", "-d", "-x", String.valueOf(columns), "-y", String.valueOf(rows), "--"));
        // A shell around it notes the status, which tmux itself sometimes misses.
        start.addAll(List.of("sh", "-c", "trap : INT; \"$@\"; echo $? >\"$0\"", status.toString()));
        start.addAll(command);
        tell(start);
        return this;
    }

    /** Presses keys, by the names tmux gives them: {@code Enter}, {@code Escape}, {@code C-z}, {@code Up}, {@code a}. */
    public Tmux press(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys", "--"));
        command.addAll(List.of(keys));
        tell(command);
        return this;
    }

    /** Types text as it is. */
    public Tmux type(String text) {
        tell(List.of("send-keys", "-l", "--", text));
        return this;
    }

    /** Changes the size of the terminal. */
    public Tmux resize(int columns, int rows) {
        tell(List.of("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows)));
        return this;
    }

    /** What the terminal shows, without trailing spaces. */
    public String screen() {
        return tell(List.of("capture-pane", "-p"));
    }

    /** What the terminal shows, with its colours as escape sequences. */
    public String colouredScreen() {
        return tell(List.of("capture-pane", "-p", "-e"));
    }

    /** Waits until the terminal shows a text. */
    public Tmux waitFor(String text) {
        return waitUntil("the screen shows \"" + text + "\"", () -> screen().contains(text));
    }

    /** Waits until the terminal no longer shows a text. */
    public Tmux waitUntilGone(String text) {
        return waitUntil("the screen shows \"" + text + "\" no more", () -> !screen().contains(text));
    }

    /** Waits until the program has ended, and tells its exit status. */
    public int waitForEnd() {
        waitUntil("the program has ended", () -> status().endsWith("\n"));
        return Integer.parseInt(status().strip());
    }

    private String status() {
        try {
            return Files.exists(status) ? Files.readString(status) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tmux knows about the terminal, by its own names: {@code alternate_on}, {@code cursor_flag}. */
    public String about(String variable) {
        return tell(List.of("display-message", "-p", "#{" + variable + "}")).strip();
    }

    /** The process that everything in the terminal descends from. */
    public long pid() {
        return Long.parseLong(about("pane_pid"));
    }

    /** Waits until something about the terminal is true. */
    public Tmux waitUntil(String what, BooleanSupplier condition) {
        Patience.until(what, condition, () -> screen());
        return this;
    }

    @Override
    public void close() {
        tell(List.of("kill-server"));
    }

    private String tell(List<String> words) {
        List<String> command =
                new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString(), "-f", settings.toString()));
        command.addAll(words);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(program.folder().toFile());
        process.environment().clear();
        process.environment().putAll(program.environment());
        Piped answer = Piped.run(process, "");
        if (answer.status() != 0) {
            throw new AssertionError("tmux " + words + ": " + answer.err());
        }
        return answer.out();
    }
}
