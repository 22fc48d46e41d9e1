package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;

/** The kinds in which one pairs or orders. */
final class ArrangedForms {
    private static final LabelForm LABEL = new LabelForm();
    private static final MistakeForm MISTAKE = new MistakeForm();

    private ArrangedForms() {}

    static void write(Matching question, Packed out) {
        out.list(question.left(), LABEL);
        out.list(question.right(), LABEL);
        out.textsByText(question.pairs());
        out.textsByText(question.feedback());
    }

    static Question matching(Item item, Unpacked in) {
        return new Matching(item, in.list(LABEL), in.list(LABEL), in.textsByText(), in.textsByText());
    }

    static void write(Ordering question, Packed out) {
        out.list(question.steps(), LABEL);
        out.texts(question.order());
        out.list(question.mistakes(), MISTAKE);
    }

    static Question ordering(Item item, Unpacked in) {
        return new Ordering(item, in.list(LABEL), in.texts(), in.list(MISTAKE));
    }

    private static final class LabelForm implements Form<Label> {
        @Override
        public void write(Label label, Packed out) {
            out.text(label.id());
            out.text(label.text());
        }

        @Override
        public Label read(Unpacked in) {
            return new Label(in.text(), in.text());
        }
    }

    private static final class MistakeForm implements Form<Ordering.Mistake> {
        @Override
        public void write(Ordering.Mistake mistake, Packed out) {
            out.text(mistake.before());
            out.text(mistake.after());
            out.text(mistake.feedback());
        }

        @Override
        public Ordering.Mistake read(Unpacked in) {
            return new Ordering.Mistake(in.text(), in.text(), in.text());
        }
    }
}
