package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the program one that can be started by its name. */
@Command(
        name = "install",
        description = {
            "Link the program into a folder on your PATH, so that \"quizraft\" starts it from anywhere.",
            "",
            "Only the link is made; program and content stay where they are. What is there already and is not this link"
                    + " is never touched."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft install                        link it into ~/.local/bin",
            "  quizraft install --dir /usr/local/bin   for everyone, where you may write there",
            "  quizraft install --remove               take the link away"
        })
final class InstallCommand implements Callable<Integer> {
    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
    private static final String NAME = "quizraft";

    private final Io io;

    @Option(names = "--dir", paramLabel = "DIR", description = "Folder for the link. Default: ~/.local/bin.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--remove", description = "Take the link away.")
    private boolean remove;

    InstallCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Path bin = io.workingFolder()
                .resolve(folder.orElse(io.home().resolve(".local").resolve("bin")))
                .toAbsolutePath()
                .normalize();
        Path link = bin.resolve(NAME);
        try {
            if (remove) {
                remove(link);
            } else {
                install(link, bin);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new Failure(
                    ExitStatus.NOT_WRITTEN,
                    "quizraft: " + link + " cannot be " + (remove ? "removed: " : "made: ") + e.getMessage()
                            + "; instead, " + io.programFolder() + " can be added to your PATH");
        }
        return ExitStatus.DONE;
    }

    private void install(Path link, Path bin) throws IOException {
        Path launcher = launcher();
        if (isThere(link)) {
            checkOurs(link, launcher);
            say(link + " leads to " + launcher + " already");
        } else {
            Files.createDirectories(bin);
            Files.createSymbolicLink(link, launcher);
            say(link + " now leads to " + launcher);
        }
        if (!isOnPath(bin)) {
            say(bin + " is not on your PATH; add this to ~/.profile and log in again:");
            say("  export PATH=\"" + bin + ":$PATH\"");
        }
    }

    private void remove(Path link) throws IOException {
        if (isThere(link)) {
            checkOurs(link, launcher());
            Files.delete(link);
            say(link + " is gone");
        } else {
            say("there is no " + link + ", so nothing was removed");
        }
    }

    private Path launcher() {
        Path launcher = io.programFolder().toAbsolutePath().normalize().resolve(NAME);
        if (!Files.isExecutable(launcher)) {
            throw new Failure(
                    ExitStatus.NOT_WRITTEN, "quizraft: there is no " + launcher + " that a link could lead to");
        }
        return launcher;
    }

    /** A link that leads nowhere is there, too. */
    private static boolean isThere(Path link) {
        return Files.exists(link, LinkOption.NOFOLLOW_LINKS);
    }

    private static void checkOurs(Path link, Path launcher) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            throw foreign(link + " is not a link");
        }
        Path target = link.resolveSibling(Files.readSymbolicLink(link));
        boolean same = Files.exists(target) ? Files.isSameFile(target, launcher) : target.equals(launcher);
        if (!same) {
            throw foreign(link + " leads to " + target);
        }
    }

    private static Failure foreign(String what) {
        return new Failure(
                ExitStatus.NOT_WRITTEN,
                "quizraft: " + what
                        + " and not to this program, so it stays as it is; remove it yourself if it is old");
    }

    private boolean isOnPath(Path bin) {
        return SEPARATOR
                .splitAsStream(io.variable("PATH"))
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> io.workingFolder().resolve(each).normalize().equals(bin));
    }

    private void say(String line) {
        io.out().println(Safe.line(line));
    }
}
