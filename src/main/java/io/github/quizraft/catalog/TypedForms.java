package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.NearMiss;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;

/** The kinds in which one types. */
final class TypedForms {
    private static final NearMissForm NEAR_MISS = new NearMissForm();
    private static final BlankForm BLANK = new BlankForm();
    private static final NumericMissForm NUMERIC_MISS = new NumericMissForm();

    private TypedForms() {}

    static void write(ShortAnswer question, Packed out) {
        out.texts(question.answers());
        out.list(question.nearMisses(), NEAR_MISS);
        out.flag(question.strictForm());
    }

    static Question shortAnswer(Item item, Unpacked in) {
        return new ShortAnswer(item, in.texts(), in.list(NEAR_MISS), in.flag());
    }

    static void write(Cloze question, Packed out) {
        out.text(question.text());
        out.list(question.blanks(), BLANK);
    }

    static Question cloze(Item item, Unpacked in) {
        return new Cloze(item, in.text(), in.list(BLANK));
    }

    static void write(Numeric question, Packed out) {
        out.decimal(question.answer());
        out.text(question.unit());
        out.decimal(question.tolerance());
        out.texts(question.acceptUnits());
        out.list(question.nearMisses(), NUMERIC_MISS);
    }

    static Question numeric(Item item, Unpacked in) {
        return new Numeric(item, in.decimal(), in.text(), in.decimal(), in.texts(), in.list(NUMERIC_MISS));
    }

    private static final class NearMissForm implements Form<NearMiss> {
        @Override
        public void write(NearMiss miss, Packed out) {
            out.texts(miss.match());
            out.text(miss.feedback());
        }

        @Override
        public NearMiss read(Unpacked in) {
            return new NearMiss(in.texts(), in.text());
        }
    }

    private static final class BlankForm implements Form<Cloze.Blank> {
        @Override
        public void write(Cloze.Blank blank, Packed out) {
            out.text(blank.id());
            out.texts(blank.answers());
            out.list(blank.nearMisses(), NEAR_MISS);
        }

        @Override
        public Cloze.Blank read(Unpacked in) {
            return new Cloze.Blank(in.text(), in.texts(), in.list(NEAR_MISS));
        }
    }

    private static final class NumericMissForm implements Form<Numeric.NumericMiss> {
        @Override
        public void write(Numeric.NumericMiss miss, Packed out) {
            out.decimal(miss.value());
            out.text(miss.feedback());
        }

        @Override
        public Numeric.NumericMiss read(Unpacked in) {
            return new Numeric.NumericMiss(in.decimal(), in.text());
        }
    }
}
