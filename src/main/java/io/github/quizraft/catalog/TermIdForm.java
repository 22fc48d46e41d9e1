package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** The id of an entry of a glossary. */
final class TermIdForm implements Form<TermId> {
    @Override
    public void write(TermId id, Packed out) {
        out.text(id.value());
    }

    @Override
    public TermId read(Unpacked in) {
        return new TermId(in.text());
    }
}
