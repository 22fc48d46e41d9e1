package io.github.quizraft.progress;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.review.LogEntry;
import java.util.List;

/** Entries of a log in a file: first the texts, each once, then everything else with their numbers. */
final class EntriesForm implements Form<List<LogEntry>> {
    @Override
    public void write(List<LogEntry> entries, Packed out) {
        Packed body = new Packed();
        EntriesWriter writer = new EntriesWriter(body);
        entries.forEach(writer::write);
        out.texts(writer.texts().all());
        out.number(entries.size());
        out.all(body);
    }

    @Override
    public List<LogEntry> read(Unpacked in) {
        return new EntriesReader(in, in.texts()).read();
    }
}
