package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.terminal.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An answer being given: what has been picked, typed, paired or moved so far. */
sealed interface Form permits ChoiceForm, VerdictForm, TypedForm, MatchingForm, OrderingForm, RecallForm {
    /** A fresh form for a question, with its parts in the order of the question. */
    static Form of(Question question) {
        return question instanceof Recall recall ? RecallForm.of(recall) : of(Prompt.of(question));
    }

    /** A fresh form for what there is to answer with. No form knows what is right. */
    static Form of(Prompt prompt) {
        if (prompt instanceof Prompt.Choice choice) {
            return choice.several() ? ChoiceForm.several(choice.options()) : ChoiceForm.one(choice.options());
        }
        if (prompt instanceof Prompt.Judge judge) {
            return VerdictForm.of(judge.reasons());
        }
        if (prompt instanceof Prompt.Blanks blanks) {
            return TypedForm.of(blanks);
        }
        if (prompt instanceof Prompt.Pairs pairs) {
            return MatchingForm.of(pairs);
        }
        return prompt instanceof Prompt.Steps steps
                ? OrderingForm.of(steps.steps())
                : TypedForm.oneLine(((Prompt.Words) prompt).unit());
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
