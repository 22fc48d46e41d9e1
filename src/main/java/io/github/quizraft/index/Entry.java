package io.github.quizraft.index;

import io.github.quizraft.glossary.Glossary.Match;
import java.nio.ByteBuffer;

/** An entry found in an index. Its texts are read when they are asked for: who wants ids alone waits for nothing else. */
public final class Entry {
    private final Match match;
    private final Section keys;
    private final int form;
    private final Section terms;
    private final int place;
    private final Section json;

    /**
     * An entry that can be read.
     *
     * @param form where the name that was met is in the keys
     * @param place where the entry is in the terms
     */
    Entry(Match match, Section keys, int form, Section terms, int place, Section json) {
        this.match = match;
        this.keys = keys;
        this.form = form;
        this.terms = terms;
        this.place = place;
        this.json = json;
    }

    /** What the words looked up are to the entry. */
    public Match match() {
        return match;
    }

    /** The name in the entry that they match. */
    public String form() {
        return keys.text(form);
    }

    public String id() {
        return Section.text(terms.record(place));
    }

    /** The headword. */
    public String term() {
        ByteBuffer record = terms.record(place);
        Section.skip(record);
        return Section.text(record);
    }

    /** The short definition. */
    public String brief() {
        ByteBuffer record = terms.record(place);
        Section.skip(record);
        Section.skip(record);
        return Section.text(record);
    }

    /** The entry as a JSON object on one line. */
    public String json() {
        ByteBuffer record = terms.record(place);
        Section.skip(record);
        Section.skip(record);
        Section.skip(record);
        return Section.text(json.record(Section.number(record)));
    }
}
