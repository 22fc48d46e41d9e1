package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.terminal.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An answer being given: what has been picked, typed, paired or moved so far. */
sealed interface Form permits ChoiceForm, VerdictForm, TypedForm, MatchingForm, OrderingForm, RecallForm {
    /** A fresh form for a question, with its parts in the order of the question. */
    static Form of(Question question) {
        if (question instanceof SingleChoice single) {
            return ChoiceForm.one(single.options());
        }
        if (question instanceof MultipleChoice multiple) {
            return ChoiceForm.several(multiple.options());
        }
        if (question instanceof TrueFalse trueFalse) {
            return VerdictForm.of(trueFalse);
        }
        if (question instanceof Cloze cloze) {
            return TypedForm.of(cloze);
        }
        if (question instanceof Matching matching) {
            return MatchingForm.of(matching);
        }
        if (question instanceof Ordering ordering) {
            return OrderingForm.of(ordering);
        }
        if (question instanceof Numeric numeric) {
            return TypedForm.of(numeric);
        }
        if (question instanceof ShortAnswer) {
            return TypedForm.oneLine("");
        }
        if (question instanceof Recall recall) {
            return RecallForm.of(recall);
        }
        throw new IllegalStateException("unknown kind of question: " + question.kind());
    }

    /** What the kind is called in the header. */
    String kind();

    /** The keys that change the form. */
    List<FormKey> keys();

    /** Whether plain letters are part of the answer, so that none of them can be a command. */
    default boolean takesText() {
        return false;
    }

    /** Text pasted at once; only forms that take text do anything with it. */
    default Form paste(String text) {
        return this;
    }

    /** What Enter does now. */
    default String enter() {
        return "answer";
    }

    /** Where Enter leads if there is more to do before anything can be judged. */
    default Optional<Form> next() {
        return Optional.empty();
    }

    /** The answer, once it is complete enough to be judged. */
    Optional<Answer> answer();

    /** The form as if this had been answered; as it is, if an answer of that sort cannot be given here. */
    Form filled(Answer answer);

    /** What is missing, for when the learner wants to go on too early. */
    String missing();

    /** The form as it looks while the learner answers. */
    Drawing asking(int width);

    /** The same lines at the same places with the verdict's marks. */
    Drawing revealed(int width, Verdict verdict);

    /**
     * A key of a form.
     *
     * @param keys as a learner reads them
     * @param label what it does
     * @param inFooter whether there is need to show it all the time
     */
    record FormKey(
            String keys,
            String label,
            boolean inFooter,
            java.util.function.Predicate<Key> matches,
            java.util.function.Function<Key, Form> press) {
        /** The same key of a form around that form. */
        FormKey leadingTo(UnaryOperator<Form> around) {
            return new FormKey(keys, label, inFooter, matches, key -> around.apply(press.apply(key)));
        }
    }
}
