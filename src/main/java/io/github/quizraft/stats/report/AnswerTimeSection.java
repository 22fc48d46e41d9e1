package io.github.quizraft.stats.report;

import io.github.quizraft.stats.AnswerTime;
import io.github.quizraft.stats.Measures;
import java.util.List;
import java.util.Optional;

/** How long answers take. */
final class AnswerTimeSection {
    private AnswerTimeSection() {}

    static Section of(List<AnswerTime> times) {
        double longest = times.stream()
                .filter(AnswerTimeSection::isEnough)
                .mapToDouble(time -> time.upper().toMillis() / 1000.0)
                .max()
                .orElse(1);
        double end = Math.max(1, Math.ceil(longest));
        return new Section(
                "Answer times",
                times.isEmpty() ? List.of("No answers to questions that are still there.") : List.of(),
                times.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Strips(
                                new Strips.Scale(0, end, "0 s", (int) end + " s", Optional.empty()),
                                times.stream().map(AnswerTimeSection::strip).toList())),
                "x median, ( ) the middle half of the answers",
                "Disc: median. Line: the middle half of the answers.",
                times.isEmpty() ? Optional.empty() : Optional.of(table(times)),
                List.of(Measures.ANSWER_TIME));
    }

    private static boolean isEnough(AnswerTime time) {
        return time.answers() >= AnswerTime.NEEDED;
    }

    private static Strips.Strip strip(AnswerTime time) {
        return isEnough(time)
                ? new Strips.Strip(
                        time.kind(),
                        Optional.of(Range.of(time)),
                        Wording.seconds(time.median()) + " of " + time.answers())
                : new Strips.Strip(time.kind(), Optional.empty(), Wording.notEnough(time.answers(), AnswerTime.NEEDED));
    }

    private static Table table(List<AnswerTime> times) {
        return new Table(
                List.of("kind", "answers", "lower quartile", "median", "upper quartile"),
                times.stream().map(AnswerTimeSection::row).toList());
    }

    private static List<String> row(AnswerTime time) {
        boolean isEnough = isEnough(time);
        return List.of(
                time.kind(),
                String.valueOf(time.answers()),
                isEnough ? Wording.seconds(time.lower()) : "",
                isEnough ? Wording.seconds(time.median()) : Wording.notEnough(time.answers(), AnswerTime.NEEDED),
                isEnough ? Wording.seconds(time.upper()) : "");
    }
}
