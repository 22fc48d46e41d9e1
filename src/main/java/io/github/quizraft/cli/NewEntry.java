package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.report.TextReport;
import io.github.quizraft.content.Addition;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Place;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.files.Saving;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what an author begins, opens it, and says afterwards what the check finds. */
final class NewEntry {
    private final Io io;
    private final NewOptions options;

    NewEntry(Io io, NewOptions options) {
        this.io = io;
        this.options = options;
    }

    void checkId(String id) {
        if (!Skeleton.isId(id)) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: \"" + id + "\" cannot be an id: it must be made of letters, digits, dots, hyphens and"
                            + " underscores");
        }
    }

    void checkKind(String kind) {
        if (!Skeleton.kinds().contains(kind)) {
            String meant = EditDistance.nearest(kind, Skeleton.kinds())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; there are " + String.join(", ", Skeleton.kinds()));
            throw new Failure(ExitStatus.USAGE, "quizraft: there is no kind \"" + kind + "\"" + meant);
        }
    }

    /** Adds an entry to a list of a file that can be read. */
    int added(Path file, String list, String entry, String id) {
        String text = Drafts.text(file)
                .orElseThrow(() -> new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + file + " cannot be read"));
        return written(file, Addition.append(text, list, entry), list, id);
    }

    /** Writes a file, shows where in it the new entry stands, and lets the author edit it. */
    int written(Path file, String text, String list, String id) {
        try {
            Saving.write(file, text.endsWith("\n") ? text : text + "\n");
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        Place place = place(file, list, id);
        io.out().println(Safe.line(ContentFolder.name(file) + ":" + place.line() + ":" + place.column() + ": " + id));
        Editor editor = new Editor(io);
        if (options.opensEditor() && editor.isThere()) {
            editor.open(file, place);
            CheckResult found =
                    CheckTarget.result(List.of(file), any -> Map.of(), folder -> SketchCache.open(folder, io));
            TextReport.lines(found).forEach(line -> io.out().println(Safe.line(line)));
        }
        return ExitStatus.DONE;
    }

    private static Place place(Path file, String list, String id) {
        return Drafts.layout(file).at(list, id, "");
    }

    private static Failure notWritten(Path file, IOException e) {
        return new Failure(ExitStatus.NOT_WRITTEN, "quizraft: " + file + " cannot be written: " + Refusal.reason(e));
    }
}
