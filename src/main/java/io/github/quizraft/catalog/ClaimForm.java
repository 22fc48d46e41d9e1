package io.github.quizraft.catalog;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** A statement of a document. */
final class ClaimForm implements Form<Claim> {
    private static final FigureForm FIGURE = new FigureForm();
    private static final Choice<Claim.Status> STATUS = new Choice<>(Claim.Status.values());
    private static final Choice<Claim.AskAs> ASK_AS = new Choice<>(Claim.AskAs.values());

    @Override
    public void write(Claim claim, Packed out) {
        out.text(claim.id());
        out.text(claim.document());
        out.numbers(claim.paragraphs());
        out.numbers(claim.repeatedAt());
        out.text(claim.text());
        out.texts(claim.terms());
        out.list(claim.figures(), FIGURE);
        out.text(claim.strength());
        out.texts(claim.agrees());
        out.texts(claim.conflicts());
        STATUS.write(claim.status(), out);
        out.text(claim.note());
        ASK_AS.write(claim.askAs(), out);
    }

    @Override
    public Claim read(Unpacked in) {
        return new Claim(
                in.text(),
                in.text(),
                in.numbers(),
                in.numbers(),
                in.text(),
                in.texts(),
                in.list(FIGURE),
                in.text(),
                in.texts(),
                in.texts(),
                STATUS.read(in),
                in.text(),
                ASK_AS.read(in));
    }

    private static final class FigureForm implements Form<Claim.Figure> {
        @Override
        public void write(Claim.Figure figure, Packed out) {
            out.text(figure.value());
            out.text(figure.unit());
            out.text(figure.qualifier());
            out.text(figure.of());
        }

        @Override
        public Claim.Figure read(Unpacked in) {
            return new Claim.Figure(in.text(), in.text(), in.text(), in.text());
        }
    }
}
