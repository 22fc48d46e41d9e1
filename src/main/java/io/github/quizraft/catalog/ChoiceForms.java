package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;

/** The kinds in which one picks. */
final class ChoiceForms {
    private static final OptionForm OPTION = new OptionForm();
    private static final ReasonForm REASON = new ReasonForm();

    private ChoiceForms() {}

    static void write(SingleChoice question, Packed out) {
        out.list(question.options(), OPTION);
    }

    static Question single(Item item, Unpacked in) {
        return new SingleChoice(item, in.list(OPTION));
    }

    static void write(MultipleChoice question, Packed out) {
        out.list(question.options(), OPTION);
    }

    static Question multiple(Item item, Unpacked in) {
        return new MultipleChoice(item, in.list(OPTION));
    }

    static void write(TrueFalse question, Packed out) {
        out.flag(question.answer());
        out.list(question.reasons(), REASON);
    }

    static Question trueFalse(Item item, Unpacked in) {
        return new TrueFalse(item, in.flag(), in.list(REASON));
    }

    private static final class OptionForm implements Form<Option> {
        @Override
        public void write(Option option, Packed out) {
            out.text(option.id());
            out.text(option.text());
            out.flag(option.correct());
            out.text(option.feedback());
            out.optionalText(option.from());
        }

        @Override
        public Option read(Unpacked in) {
            return new Option(in.text(), in.text(), in.flag(), in.text(), in.optionalText());
        }
    }

    private static final class ReasonForm implements Form<TrueFalse.Reason> {
        @Override
        public void write(TrueFalse.Reason reason, Packed out) {
            OPTION.write(reason.option(), out);
            out.flag(reason.supports());
        }

        @Override
        public TrueFalse.Reason read(Unpacked in) {
            return new TrueFalse.Reason(OPTION.read(in), in.flag());
        }
    }
}
