package io.github.quizraft.cli;

import io.github.quizraft.content.Place;
import io.github.quizraft.terminal.Tty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The user's own editor, {@code $VISUAL} or {@code $EDITOR}. */
final class Editor {
    /** Those that open a file at a line when told {@code +LINE}. */
    private static final Set<String> KNOW_LINES =
            Set.of("vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ne", "mg", "gvim");

    private final Io io;

    Editor(Io io) {
        this.io = io;
    }

    /** Whether there is one, and a terminal to run it in. */
    boolean isThere() {
        if (command().isEmpty()) {
            return false;
        }
        try (Tty tty = io.tty().get()) {
            return !tty.isDumb();
        }
    }

    /** Whether the user has named one. */
    boolean isNamed() {
        return !command().isEmpty();
    }

    /** Opens a file and waits until the editor ends. */
    void open(Path file, Place place) {
        try {
            int status = Foreground.waitFor(
                    new ProcessBuilder(arguments(file, place)).inheritIO().start());
            if (status != 0) {
                throw new Failure(ExitStatus.NOT_FOUND, "quizraft: the editor " + command() + " ended with " + status);
            }
        } catch (IOException e) {
            throw new Failure(ExitStatus.USAGE, "quizraft: the editor cannot be started: " + e.getMessage());
        }
    }

    /** The variable may hold options as well, so a shell takes it apart. */
    private List<String> arguments(Path file, Place place) {
        List<String> arguments = new ArrayList<>(List.of("sh", "-c", command() + " \"$@\"", "sh"));
        if (KNOW_LINES.contains(name())) {
            arguments.add("+" + place.line());
        }
        arguments.add(file.toString());
        return arguments;
    }

    private String name() {
        String program = command().split(" ", 2)[0];
        return program.substring(program.lastIndexOf('/') + 1);
    }

    private String command() {
        String visual = io.variable("VISUAL").strip();
        return visual.isEmpty() ? io.variable("EDITOR").strip() : visual;
    }
}
