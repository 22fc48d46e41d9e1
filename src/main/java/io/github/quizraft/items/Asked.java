package io.github.quizraft.items;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import io.github.quizraft.review.CardId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A question as far as its analysis needs it.
 *
 * @param card its id
 * @param kind as files name it
 * @param stem what was asked
 * @param options what there was to pick; none for other kinds
 * @param chance the score that guessing earns on average; empty where that cannot be said
 */
public record Asked(CardId card, String kind, String stem, List<Option> options, OptionalDouble chance) {
    /** What there is to know of a question. */
    public static Asked of(CardId card, Question question) {
        List<Option> options = options(question);
        return new Asked(card, question.kind(), question.item().stem(), options, chance(question, options.size()));
    }

    /** Those that are wrong to pick. */
    List<Option> distractors() {
        return options.stream().filter(option -> !option.correct()).toList();
    }

    /** What an answer picks; for a verdict that is its reason. */
    static List<String> picked(Answer answer) {
        if (answer instanceof Answer.Judged judged) {
            return List.of(judged.reason());
        }
        return answer instanceof Answer.Picked picked ? picked.options() : List.of();
    }

    private static List<Option> options(Question question) {
        if (question instanceof SingleChoice choice) {
            return choice.options();
        }
        if (question instanceof MultipleChoice choice) {
            return choice.options();
        }
        return question instanceof TrueFalse verdict
                ? verdict.reasons().stream().map(TrueFalse.Reason::option).toList()
                : List.of();
    }

    /** A reason gives its verdict away, so whoever guesses a reason has both. */
    private static OptionalDouble chance(Question question, int options) {
        if (question instanceof Matching matching) {
            return OptionalDouble.of(1.0 / matching.right().size());
        }
        boolean isOneOf = question instanceof SingleChoice || question instanceof TrueFalse;
        return isOneOf && options > 0 ? OptionalDouble.of(1.0 / options) : OptionalDouble.empty();
    }
}
