package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.index.Entry;
import io.github.quizraft.index.Index;
import io.github.quizraft.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** Answers from an index, exactly as {@link GlossaryAnswers} does, in the forms that an index is ready for. */
public final class IndexAnswers implements Answers {
    private final Index index;
    private final Shape shape;

    /** A form of output. */
    interface Shape {
        String begin();

        String result(String query, List<Entry> found);

        String end();
    }

    private IndexAnswers(Index index, Shape shape) {
        this.index = index;
        this.shape = shape;
    }

    /** One JSON document. */
    public static IndexAnswers json(Index index) {
        return new IndexAnswers(index, new Json(JsonFrame.document()));
    }

    /** A line of JSON for each query. */
    public static IndexAnswers ndjson(Index index) {
        return new IndexAnswers(index, new Json(JsonFrame.lines()));
    }

    /** A table with these columns. */
    public static IndexAnswers tsv(Index index, List<String> columns) {
        return new IndexAnswers(index, new IndexTable(columns));
    }

    @Override
    public String begin() {
        return shape.begin();
    }

    @Override
    public Answer to(String query) {
        Folded words = Folded.of(query);
        List<Entry> found = index.find(words);
        String text = shape.result(query, found);
        return new Answer(query, text, !found.isEmpty(), found.isEmpty() ? index.suggestions(words) : List.of());
    }

    @Override
    public String end() {
        return shape.end();
    }

    private record Json(JsonFrame frame) implements Shape {
        @Override
        public String begin() {
            return frame.begin();
        }

        @Override
        public String result(String query, List<Entry> found) {
            List<String> entries = new ArrayList<>(found.size());
            for (Entry entry : found) {
                // The rest of the object is ready.
                entries.add("{\"match\":\"" + entry.match().label() + "\",\"form\":" + JsonString.of(entry.form()) + ","
                        + entry.json().substring(1));
            }
            return frame.result(query, entries);
        }

        @Override
        public String end() {
            return frame.end();
        }
    }
}
