package io.github.quizraft.index;

import io.github.quizraft.glossary.Glossary.Match;
import java.nio.ByteBuffer;

/** An entry found in an index. */
public final class Entry {
    private final Match match;
    private final String form;
    private final String id;
    private final String term;
    private final String brief;
    private final int place;
    private final Section json;

    Entry(Match match, String form, ByteBuffer record, Section json) {
        this.match = match;
        this.form = form;
        this.id = Section.text(record);
        this.term = Section.text(record);
        this.brief = Section.text(record);
        this.place = record.getInt();
        this.json = json;
    }

    /** What the words looked up are to the entry. */
    public Match match() {
        return match;
    }

    /** The name in the entry that they match. */
    public String form() {
        return form;
    }

    public String id() {
        return id;
    }

    /** The headword. */
    public String term() {
        return term;
    }

    /** The short definition. */
    public String brief() {
        return brief;
    }

    /** The entry as a JSON object on one line. */
    public String json() {
        return Section.text(json.record(place));
    }
}
