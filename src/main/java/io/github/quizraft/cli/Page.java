package io.github.quizraft.cli;

import io.github.quizraft.terminal.Tty;
import io.github.quizraft.text.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a command's output goes. On a terminal it knows how much fits, and shows what does not in the user's pager.
 *
 * @param io the streams
 * @param size of the terminal; empty if the output goes elsewhere
 */
record Page(Io io, Optional<Size> size) {
    private static final int USUAL_WIDTH = 80;

    static Page of(Io io) {
        if (!io.isTerminal()) {
            return new Page(io, Optional.empty());
        }
        try (Tty tty = io.tty().get()) {
            return new Page(io, Optional.of(tty.size()));
        }
    }

    /** How many columns a line of a report has: those of the terminal, else what the user says, else as many as ever. */
    int columns() {
        return width().or(() -> wantedWidth(io)).orElse(USUAL_WIDTH);
    }

    /** What the user says how wide the output should be, where no terminal does. */
    static Optional<Integer> wantedWidth(Io io) {
        String columns = io.variable("COLUMNS");
        return columns.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(columns)) : Optional.empty();
    }

    Optional<Integer> width() {
        return size.map(Size::columns);
    }

    void show(String text) {
        long lines = text.lines().count();
        if (size.isEmpty() || lines < size.get().rows() || !paged(text)) {
            io.out().print(text);
        }
    }

    /** Whether a pager took it. */
    private boolean paged(String text) {
        String pager = io.variable("PAGER").isBlank() ? "less" : io.variable("PAGER");
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", pager))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Colours pass, and what fits after all is left on the screen.
        builder.environment().putIfAbsent("LESS", "FRX");
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // Left before the end was read.
            }
            // The shell found no such program.
            return Foreground.waitFor(process) != 127;
        } catch (IOException e) {
            return false;
        }
    }
}
