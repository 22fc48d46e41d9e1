package io.github.quizraft.cli;

import io.github.quizraft.files.Refusal;
import io.github.quizraft.files.Saving;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Strokes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where reports go: to the terminal or its pager, or into a file.
 *
 * @param settings of the user
 * @param isColoured whether what is printed has colours
 * @param isAscii whether it is drawn with characters that every terminal has
 */
record ReportPrinter(Io io, Settings settings, boolean isColoured, boolean isAscii) {
    /** What a file of text is as wide as. */
    static final Paper FILE = new Paper(100, Strokes.LINES);

    void print(Function<Paper, Block> report) {
        Page page = Page.of(io);
        boolean isPlain = isAscii || settings.get(AllSettings.ASCII);
        Block block = report.apply(new Paper(page.columns(), isPlain ? Strokes.ASCII : Strokes.LINES));
        page.show(
                isColoured
                        ? new Appearance(settings, io.environment()).printer().print(block)
                        : block.plain() + "\n");
    }

    /** Writes a file whole, and says where it is. */
    static void save(Io io, Path file, Saving.Writing writing) {
        save(io, "The report", file, writing);
    }

    /** Writes a file whole, and says by its name where it is. */
    static void save(Io io, String what, Path file, Saving.Writing writing) {
        try {
            Saving.write(file, writing);
        } catch (IOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: " + file + " cannot be written: " + Refusal.reason(e));
        }
        io.err().println(Safe.line(what + " is in " + file + "."));
    }
}
