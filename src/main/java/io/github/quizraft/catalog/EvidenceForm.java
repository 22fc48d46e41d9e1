package io.github.quizraft.catalog;

import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.evidence.Slip;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** What questions stand on. */
final class EvidenceForm implements Form<Evidence> {
    private static final DocumentForm DOCUMENT = new DocumentForm();
    private static final ClaimForm CLAIM = new ClaimForm();
    private static final ConflictForm CONFLICT = new ConflictForm();
    private static final SlipForm SLIP = new SlipForm();

    @Override
    public void write(Evidence evidence, Packed out) {
        out.list(evidence.documents(), DOCUMENT);
        out.list(evidence.claims(), CLAIM);
        out.list(evidence.conflicts(), CONFLICT);
        out.list(evidence.slips(), SLIP);
    }

    @Override
    public Evidence read(Unpacked in) {
        return new Evidence(in.list(DOCUMENT), in.list(CLAIM), in.list(CONFLICT), in.list(SLIP));
    }

    private static final class DocumentForm implements Form<Document> {
        @Override
        public void write(Document document, Packed out) {
            out.text(document.id());
            out.text(document.file());
            out.text(document.title());
            out.text(document.author());
            out.text(document.site());
            out.text(document.date());
            out.text(document.kind());
            out.number(document.paragraphs());
            out.texts(document.quirks());
        }

        @Override
        public Document read(Unpacked in) {
            return new Document(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.texts());
        }
    }

    private static final class ConflictForm implements Form<Conflict> {
        @Override
        public void write(Conflict conflict, Packed out) {
            out.text(conflict.id());
            out.text(conflict.kind());
            out.text(conflict.topic());
            out.texts(conflict.claims());
            out.text(conflict.summary());
            out.text(conflict.howToAsk());
        }

        @Override
        public Conflict read(Unpacked in) {
            return new Conflict(in.text(), in.text(), in.text(), in.texts(), in.text(), in.text());
        }
    }

    private static final class SlipForm implements Form<Slip> {
        @Override
        public void write(Slip slip, Packed out) {
            out.text(slip.document());
            out.numbers(slip.paragraphs());
            out.text(slip.asPrinted());
            out.text(slip.shouldBe());
            out.text(slip.note());
        }

        @Override
        public Slip read(Unpacked in) {
            return new Slip(in.text(), in.numbers(), in.text(), in.text(), in.text());
        }
    }
}
