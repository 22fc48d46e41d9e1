package io.github.quizraft.catalog;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** An entry of a glossary. */
final class TermForm implements Form<Term> {
    private static final TermIdForm ID = new TermIdForm();
    private static final SlipFormForm SLIP = new SlipFormForm();

    @Override
    public void write(Term term, Packed out) {
        ID.write(term.id(), out);
        out.text(term.name());
        out.optionalText(term.abbreviation());
        out.optionalText(term.expansion());
        out.texts(term.aliases());
        out.list(term.slipForms(), SLIP);
        out.texts(term.searchForms());
        out.text(term.category());
        out.text(term.definition().brief());
        out.text(term.definition().full());
        out.text(term.whyItMatters());
        out.text(term.commonConfusion());
        out.optionalText(term.pronunciation());
        out.optionalText(term.memoryHook());
        out.texts(term.keyPoints());
        out.list(term.seeAlso(), ID);
        out.list(term.confusableWith(), ID);
        out.texts(term.documents());
        out.texts(term.claims());
        out.text(term.origin());
    }

    @Override
    public Term read(Unpacked in) {
        return new Term(
                ID.read(in),
                in.text(),
                in.optionalText(),
                in.optionalText(),
                in.texts(),
                in.list(SLIP),
                in.texts(),
                in.text(),
                new Term.Definition(in.text(), in.text()),
                in.text(),
                in.text(),
                in.optionalText(),
                in.optionalText(),
                in.texts(),
                in.list(ID),
                in.list(ID),
                in.texts(),
                in.texts(),
                in.text());
    }

    /** A misspelling of its name. */
    private static final class SlipFormForm implements Form<Term.SlipForm> {
        @Override
        public void write(Term.SlipForm slip, Packed out) {
            out.text(slip.form());
            out.text(slip.document());
            out.text(slip.note());
        }

        @Override
        public Term.SlipForm read(Unpacked in) {
            return new Term.SlipForm(in.text(), in.text(), in.text());
        }
    }
}
