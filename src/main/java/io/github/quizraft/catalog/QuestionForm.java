package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;

/** A question: what all have, the number of its kind, and what that kind has. */
final class QuestionForm implements Form<Question> {
    private static final ItemForm ITEM = new ItemForm();

    private static final int SINGLE = 0;
    private static final int MULTIPLE = 1;
    private static final int TRUE_FALSE = 2;
    private static final int SHORT = 3;
    private static final int CLOZE = 4;
    private static final int NUMERIC = 5;
    private static final int MATCHING = 6;
    private static final int ORDERING = 7;
    private static final int RECALL = 8;

    @Override
    public void write(Question question, Packed out) {
        ITEM.write(question.item(), out);
        if (question instanceof SingleChoice single) {
            out.number(SINGLE);
            ChoiceForms.write(single, out);
        } else if (question instanceof MultipleChoice multiple) {
            out.number(MULTIPLE);
            ChoiceForms.write(multiple, out);
        } else if (question instanceof TrueFalse trueFalse) {
            out.number(TRUE_FALSE);
            ChoiceForms.write(trueFalse, out);
        } else if (question instanceof ShortAnswer answer) {
            out.number(SHORT);
            TypedForms.write(answer, out);
        } else if (question instanceof Cloze cloze) {
            out.number(CLOZE);
            TypedForms.write(cloze, out);
        } else if (question instanceof Numeric numeric) {
            out.number(NUMERIC);
            TypedForms.write(numeric, out);
        } else if (question instanceof Matching matching) {
            out.number(MATCHING);
            ArrangedForms.write(matching, out);
        } else if (question instanceof Ordering ordering) {
            out.number(ORDERING);
            ArrangedForms.write(ordering, out);
        } else {
            Recall recall = (Recall) question;
            out.number(RECALL);
            out.text(recall.meaning());
            out.texts(recall.points());
        }
    }

    @Override
    public Question read(Unpacked in) {
        Item item = ITEM.read(in);
        int kind = in.number();
        return switch (kind) {
            case SINGLE -> ChoiceForms.single(item, in);
            case MULTIPLE -> ChoiceForms.multiple(item, in);
            case TRUE_FALSE -> ChoiceForms.trueFalse(item, in);
            case SHORT -> TypedForms.shortAnswer(item, in);
            case CLOZE -> TypedForms.cloze(item, in);
            case NUMERIC -> TypedForms.numeric(item, in);
            case MATCHING -> ArrangedForms.matching(item, in);
            case ORDERING -> ArrangedForms.ordering(item, in);
            case RECALL -> new Recall(item, in.text(), in.texts());
            default -> throw new IllegalArgumentException("no kind of question has the number " + kind);
        };
    }
}
