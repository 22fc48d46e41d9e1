package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What there is to answer with, and nothing of what is right: all that players may know of an open question. */
public sealed interface Prompt {
    /** Whether an answer is one that can be given here; what is right is another matter. */
    boolean accepts(Answer answer);

    /** What stands in the question besides its stem, without the key. */
    static Prompt of(Question question) {
        if (question instanceof SingleChoice single) {
            return new Choice(labels(single.options()), false);
        }
        if (question instanceof MultipleChoice multiple) {
            return new Choice(labels(multiple.options()), true);
        }
        if (question instanceof TrueFalse trueFalse) {
            return new Judge(labels(
                    trueFalse.reasons().stream().map(TrueFalse.Reason::option).toList()));
        }
        if (question instanceof Matching matching) {
            return new Pairs(matching.left(), matching.right());
        }
        if (question instanceof Ordering ordering) {
            return new Steps(ordering.steps());
        }
        if (question instanceof Cloze cloze) {
            List<String> names = cloze.blanks().stream().map(Cloze.Blank::id).toList();
            return new Blanks(
                    cloze.filled(names.stream().map(name -> "[" + name + "]").toList()), names);
        }
        return new Words(question instanceof Numeric numeric ? numeric.unit() : "");
    }

    /**
     * Pick options.
     *
     * @param options in the order shown
     * @param several more than one may be picked
     */
    record Choice(List<Label> options, boolean several) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Picked picked
                    && !picked.options().isEmpty()
                    && (several || picked.options().size() == 1)
                    && ids(options).containsAll(picked.options());
        }
    }

    /**
     * True or false, and why.
     *
     * @param reasons one is to be picked
     */
    record Judge(List<Label> reasons) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Judged judged && ids(reasons).contains(judged.reason());
        }
    }

    /**
     * Type a term or a number.
     *
     * @param unit of the number; empty if there is none
     */
    record Words(String unit) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            return areWords(answer, 1);
        }
    }

    /**
     * Fill blanks.
     *
     * @param text with each blank's name in brackets
     * @param names of the blanks, in the order of the answer
     */
    record Blanks(String text, List<String> names) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            return areWords(answer, names.size());
        }
    }

    /** Find each left one's partner. */
    record Pairs(List<Label> left, List<Label> right) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            if (!(answer instanceof Answer.Paired paired)) {
                return false;
            }
            Map<String, String> pairs = paired.pairs();
            return !pairs.isEmpty()
                    && ids(left).containsAll(pairs.keySet())
                    && ids(right).containsAll(pairs.values());
        }
    }

    /** Put into order. */
    record Steps(List<Label> steps) implements Prompt {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Ordered ordered
                    && ordered.steps().size() == steps.size()
                    && new HashSet<>(ordered.steps()).equals(new HashSet<>(ids(steps)));
        }
    }

    private static boolean areWords(Answer answer, int blanks) {
        return answer instanceof Answer.Typed typed
                && typed.texts().size() == blanks
                && typed.texts().stream().allMatch(text -> text.length() <= Answer.Typed.LONGEST)
                && typed.texts().stream().anyMatch(text -> !text.isBlank());
    }

    private static List<Label> labels(List<Option> options) {
        return options.stream().map(Option::label).toList();
    }

    private static List<String> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }
}
