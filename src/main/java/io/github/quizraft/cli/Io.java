package io.github.quizraft.cli;

import io.github.quizraft.content.Contents;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.terminal.Tty;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything a command touches outside of itself, so that a test can hand it something else.
 *
 * @param bytes standard input as it is, for a command that must see what is no text
 * @param in standard input, read as UTF-8; whoever reads it may not read the bytes as well
 * @param out standard output, written as UTF-8 whatever the locale
 * @param err standard error, likewise
 * @param clock the time, in the zone of the user
 * @param environment the environment variables
 * @param home the user's home folder
 * @param workingFolder where the program was started
 * @param programFolder where the program and the content that comes with it are
 * @param isTerminal whether the output goes to a terminal, as the launcher saw it: asking would load a library
 * @param tty opens the terminal; to be closed after use
 * @param contents where content comes from
 */
public record Io(
        InputStream bytes,
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        Path home,
        Path workingFolder,
        Path programFolder,
        boolean isTerminal,
        Supplier<Tty> tty,
        Contents contents) {

    /** For a command that has the terminal to itself. */
    Io(
            InputStream bytes,
            BufferedReader in,
            PrintStream out,
            PrintStream err,
            Clock clock,
            Map<String, String> environment,
            Path home,
            Path workingFolder,
            Path programFolder,
            boolean isTerminal) {
        this(
                bytes,
                in,
                out,
                err,
                clock,
                environment,
                home,
                workingFolder,
                programFolder,
                isTerminal,
                new OwnTty(environment, home),
                new CachedContents(CatalogCache.program(), environment, home, clock));
    }

    /** A class and no lambda: setting up the first of these takes a short run a third of its time. */
    private static final class OwnTty implements Supplier<Tty> {
        private final Map<String, String> environment;
        private final Path home;

        OwnTty(Map<String, String> environment, Path home) {
            this.environment = environment;
            this.home = home;
        }

        @Override
        public Tty get() {
            return Tty.open(Folders.cache(environment, home));
        }
    }

    public static Io system() {
        InputStream bytes = new FileInputStream(FileDescriptor.in);
        return new Io(
                bytes,
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)),
                new Outlet(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new UserClock(),
                System.getenv(),
                home(System.getenv()),
                Path.of(System.getProperty("user.dir", ".")),
                Path.of(System.getProperty("quizraft.home", ".")),
                Boolean.getBoolean("quizraft.terminal"));
    }

    /** What the user says is home; Java would ask the user database instead. */
    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.startsWith("/") ? home : System.getProperty("user.home", "."));
    }

    /** Stamps for what happens now, with ids that no other device makes. */
    Stamps stamps() {
        return new Stamps(clock, new EntryIds(new LateChance()));
    }

    /** A name for this machine in the log, where several devices may meet. */
    String device() {
        String name = variable("HOSTNAME").isEmpty() ? variable("COMPUTERNAME") : variable("HOSTNAME");
        return name.isEmpty() ? "local" : name;
    }

    /** The same with other variables and content that is kept, for commands that read on where others have read. */
    Io with(Map<String, String> variables, Contents kept) {
        return new Io(
                new LineBytes(in),
                in,
                out,
                err,
                clock,
                variables,
                home,
                workingFolder,
                programFolder,
                isTerminal,
                tty,
                kept);
    }

    /** The same at a terminal that stays open. */
    Io at(Tty opened) {
        return new Io(
                new LineBytes(opened.lines()),
                opened.lines(),
                out,
                err,
                clock,
                environment,
                home,
                workingFolder,
                programFolder,
                isTerminal,
                opened::lent,
                contents);
    }

    /** The same with another way to the terminal. */
    Io opening(Supplier<Tty> way) {
        return new Io(
                bytes, in, out, err, clock, environment, home, workingFolder, programFolder, isTerminal, way, contents);
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The status to end with: a print stream swallows failed writes, so they are asked for here. */
    public int flushed(int status) {
        err.flush();
        if (!out.checkError() || (status != ExitStatus.DONE && status != ExitStatus.NOT_FOUND)) {
            return status;
        }
        if (!(out instanceof Outlet outlet) || !outlet.isReaderClosed()) {
            err.println("quizraft: the output could not be written; is the disk full?");
            err.flush();
        }
        return out instanceof Outlet outlet && outlet.isReaderClosed()
                ? ExitStatus.READER_CLOSED
                : ExitStatus.NOT_WRITTEN;
    }
}
