package io.github.quizraft.catalog;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Library;

/** Everything there is to study, in a file that is read in a fraction of the time that JSON takes. */
final class LibraryForm implements Form<Library> {
    private static final TermForm TERM = new TermForm();
    private static final EvidenceForm EVIDENCE = new EvidenceForm();
    private static final BankForm BANK = new BankForm();

    @Override
    public void write(Library library, Packed out) {
        out.list(library.glossary().terms(), TERM);
        EVIDENCE.write(library.evidence(), out);
        out.list(library.banks(), BANK);
    }

    @Override
    public Library read(Unpacked in) {
        return new Library(new Glossary(in.list(TERM)), EVIDENCE.read(in), in.list(BANK));
    }
}
