package io.github.quizraft.check;

import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.NearMiss;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What rules look at in a question whatever its kind. Most rules read only this, so that they hold for all kinds that
 * have such a part; a part that a kind lacks is empty.
 *
 * @param choices options or reasons
 * @param typed what is typed
 * @param entries the texts of both sides of a matching and of the steps of an ordering
 * @param extras entries of the right side that have no partner
 * @param prompt further text shown with the stem: that of a cloze, with its gaps
 * @param feedbacks all that may be said about an answer
 */
public record Parts(
        List<Choice> choices,
        List<Typed> typed,
        List<Passage> entries,
        List<Passage> extras,
        List<Passage> prompt,
        List<Feedback> feedbacks) {

    static Parts of(Question question) {
        if (question instanceof SingleChoice single) {
            return choice(options("/options", single.options()));
        }
        if (question instanceof MultipleChoice multiple) {
            return choice(options("/options", multiple.options()));
        }
        if (question instanceof TrueFalse trueFalse) {
            return choice(numbered(
                    trueFalse.reasons(),
                    (i, reason) -> new Choice("/reasons/" + i, reason.option(), reason.supports())));
        }
        if (question instanceof ShortAnswer typed) {
            return typed(List.of(new Typed("", "", typed.answers(), typed.nearMisses())), List.of());
        }
        if (question instanceof Cloze cloze) {
            return typed(
                    numbered(
                            cloze.blanks(),
                            (i, blank) -> new Typed("/blanks/" + i, blank.id(), blank.answers(), blank.nearMisses())),
                    List.of(new Passage("/text", cloze.text())));
        }
        if (question instanceof Matching matching) {
            return matching(matching);
        }
        if (question instanceof Ordering ordering) {
            return ordering(ordering);
        }
        return question instanceof Numeric numeric ? numeric(numeric) : choice(List.of());
    }

    private static Parts choice(List<Choice> choices) {
        List<Feedback> feedbacks = choices.stream()
                .map(choice -> new Feedback(
                        choice.pointer() + "/feedback",
                        choice.option().id(),
                        choice.option().feedback(),
                        !choice.isCorrect()))
                .toList();
        return new Parts(choices, List.of(), List.of(), List.of(), List.of(), feedbacks);
    }

    private static Parts typed(List<Typed> typed, List<Passage> prompt) {
        List<Feedback> feedbacks = typed.stream()
                .flatMap(each -> numbered(
                        each.nearMisses(),
                        (i, miss) -> new Feedback(
                                each.nearMissPointer(i) + "/feedback", matched(miss), miss.feedback(), true))
                        .stream())
                .toList();
        return new Parts(List.of(), typed, List.of(), List.of(), prompt, feedbacks);
    }

    private static Parts matching(Matching matching) {
        List<Passage> left = labels("/left", matching.left());
        List<Passage> right = labels("/right", matching.right());
        List<Passage> extras = IntStream.range(0, right.size())
                .filter(i ->
                        !matching.pairs().containsValue(matching.right().get(i).id()))
                .mapToObj(right::get)
                .toList();
        List<Feedback> feedbacks = Stream.concat(
                        matching.left().stream(),
                        matching.right().stream()
                                .filter(entry -> !matching.pairs().containsValue(entry.id())))
                .map(entry -> mistaken(entry, matching.feedback()))
                .toList();
        return new Parts(List.of(), List.of(), joined(left, right), extras, List.of(), feedbacks);
    }

    private static Feedback mistaken(Label entry, Map<String, String> feedback) {
        return new Feedback("/feedback/" + entry.id(), entry.id(), feedback.getOrDefault(entry.id(), ""), true);
    }

    private static Parts ordering(Ordering ordering) {
        List<Feedback> feedbacks = numbered(
                ordering.mistakes(),
                (i, mistake) -> new Feedback(
                        "/mistakes/" + i + "/feedback",
                        mistake.before() + "-" + mistake.after(),
                        mistake.feedback(),
                        true));
        return new Parts(List.of(), List.of(), labels("/steps", ordering.steps()), List.of(), List.of(), feedbacks);
    }

    private static Parts numeric(Numeric numeric) {
        List<Feedback> feedbacks = numbered(
                numeric.nearMisses(),
                (i, miss) -> new Feedback(
                        "/nearMisses/" + i + "/feedback", String.valueOf(miss.value()), miss.feedback(), true));
        return new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), feedbacks);
    }

    /** The choices that are right, or those that are not. */
    public List<Choice> choices(boolean correct) {
        return choices.stream().filter(choice -> choice.isCorrect() == correct).toList();
    }

    /** The entries of one list: {@code /left}, {@code /right} or {@code /steps}. */
    public List<Passage> entries(String list) {
        return entries.stream()
                .filter(entry -> entry.pointer().startsWith(list + "/"))
                .toList();
    }

    /** The texts of all options or reasons. */
    public List<Passage> choiceTexts() {
        return choices.stream().map(Choice::passage).toList();
    }

    /** All that can be read before an answer is given, but for the stem. */
    public List<Passage> shown() {
        List<Passage> shown = new ArrayList<>(prompt);
        shown.addAll(choiceTexts());
        shown.addAll(entries);
        return shown;
    }

    private static List<Choice> options(String list, List<Option> options) {
        return numbered(options, (i, option) -> new Choice(list + "/" + i, option, true));
    }

    private static List<Passage> labels(String list, List<Label> labels) {
        return numbered(labels, (i, label) -> new Passage(list + "/" + i + "/text", label.text()));
    }

    private static String matched(NearMiss miss) {
        return String.join(", ", miss.match());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private interface Numbered<T, R> {
        R of(int index, T each);
    }

    private static <T, R> List<R> numbered(List<T> list, Numbered<T, R> make) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> make.of(i, list.get(i)))
                .toList();
    }
}
