package io.github.quizraft.index;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Names;
import java.nio.ByteBuffer;

/** The names in an index, to be searched through when no name is the one looked for. */
final class IndexNames implements Names {
    private final ByteBuffer names;
    private final Section texts;
    private final Section terms;

    IndexNames(Section names, Section texts, Section terms) {
        this.names = names.all();
        this.texts = texts;
        this.terms = terms;
    }

    @Override
    public int count() {
        return names.limit() / Layout.NAME;
    }

    @Override
    public int terms() {
        int count = terms.at(0, Integer.BYTES).getInt();
        if (count < 0 || count > terms.length() / Integer.BYTES) {
            throw new DamagedIndexException("more terms than there is room for");
        }
        return count;
    }

    @Override
    public long letters(int name) {
        return names.getLong(name * Layout.NAME);
    }

    @Override
    public int length(int name) {
        return names.getInt(name * Layout.NAME + Layout.NAME_LENGTH);
    }

    @Override
    public Folded folded(int name) {
        return Folded.ofSpaced(Section.text(texts(name)));
    }

    @Override
    public String form(int name) {
        ByteBuffer both = texts(name);
        Section.text(both);
        return Section.text(both);
    }

    private ByteBuffer texts(int name) {
        return texts.record(names.getInt(name * Layout.NAME + Layout.NAME_TEXTS));
    }

    @Override
    public Match match(int name) {
        return Layout.match(names.getInt(name * Layout.NAME + Layout.NAME_MATCH));
    }

    @Override
    public int term(int name) {
        return names.getInt(name * Layout.NAME + Layout.NAME_TERM);
    }

    @Override
    public String headword(int term) {
        ByteBuffer record =
                terms.record(terms.at((1 + term) * Integer.BYTES, Integer.BYTES).getInt());
        Section.text(record);
        return Section.text(record);
    }
}
