package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;

/**
 * How the answers to a question are spread. Where there are options, a row for each; for what is typed, paired or
 * ordered, rows for right, close and wrong.
 *
 * @param rows in the order shown
 * @param unanswered who had the question and gave no answer, or passed
 */
public record Tally(List<Row> rows, int unanswered) {
    /**
     * One answer and how many gave it.
     *
     * @param isKey whether it is right; never known before the reveal
     */
    public record Row(String text, int count, boolean isKey) {}

    public Tally {
        rows = List.copyOf(rows);
    }

    /** All answers. In a multiple choice each counts once for each option picked. */
    public int counted() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** What may be counted, without any counts. */
    static List<Row> rows(Question question) {
        List<Option> options = options(question);
        return options.isEmpty()
                ? List.of(new Row("right", 0, true), new Row("close", 0, false), new Row("wrong", 0, false))
                : options.stream()
                        .map(option -> new Row(option.text(), 0, option.correct()))
                        .toList();
    }

    /** Whether the rows tell nothing of the key by themselves, so that they may show before the reveal. */
    static boolean isNeutral(Question question) {
        return !options(question).isEmpty();
    }

    static Tally of(Round round) {
        List<Row> rows = rows(round.question());
        List<Given> answers =
                round.given().values().stream().filter(Tally::isAnswer).toList();
        List<Row> counted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            int count = round.hands().map(hands -> hands.get(at)).orElseGet(() -> (int) answers.stream()
                    .filter(given -> isIn(at, round.question(), given))
                    .count());
            counted.add(new Row(rows.get(i).text(), count, rows.get(i).isKey()));
        }
        return new Tally(counted, Math.max(0, round.reached().size() - answers.size()));
    }

    /** The same without a word on what is right. */
    Tally withoutKey() {
        return new Tally(
                rows.stream()
                        .map(row -> new Row(row.text(), row.count(), false))
                        .toList(),
                unanswered);
    }

    private static boolean isAnswer(Given given) {
        return !(given.answer() instanceof Answer.Pass);
    }

    private static boolean isIn(int row, Question question, Given given) {
        List<Option> options = options(question);
        if (options.isEmpty()) {
            Mark outcome = given.verdict().outcome();
            return row == (outcome == Mark.RIGHT ? 0 : outcome == Mark.CLOSE ? 1 : 2);
        }
        String id = options.get(row).id();
        return given.answer() instanceof Answer.Judged judged
                ? judged.reason().equals(id)
                : given.answer() instanceof Answer.Picked picked
                        && picked.options().contains(id);
    }

    private static List<Option> options(Question question) {
        if (question instanceof SingleChoice single) {
            return single.options();
        }
        if (question instanceof MultipleChoice multiple) {
            return multiple.options();
        }
        return question instanceof TrueFalse trueFalse
                ? trueFalse.reasons().stream().map(TrueFalse.Reason::option).toList()
                : List.of();
    }
}
