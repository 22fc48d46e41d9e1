package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Share;
import io.github.quizraft.stats.Sureness;
import java.util.List;
import java.util.Optional;

/** Whether the learner knows what the learner knows. */
final class SurenessSection {
    private SurenessSection() {}

    static Section of(List<Sureness> all) {
        Strips strips = new Strips(
                new Strips.Scale(0, 1, "0 %", "100 %", Optional.empty()),
                all.stream().map(SurenessSection::strip).toList());
        return new Section(
                "How sure you were",
                List.of(),
                Optional.of(strips),
                strips.isDrawn() ? "x right, ( ) 95 % interval" : "",
                strips.isDrawn() ? "Disc: right. Line: 95 % interval." : "",
                Optional.of(new Table(
                        List.of("you said", "right", "of", "share", "95 % interval"),
                        all.stream().map(SurenessSection::row).toList())),
                List.of(Measures.SURENESS, Measures.INTERVAL));
    }

    private static Strips.Strip strip(Sureness each) {
        Share right = each.right();
        return right.isEnough(Sureness.NEEDED)
                ? new Strips.Strip(
                        each.confidence().label(),
                        Optional.of(Range.of(right)),
                        Wording.percent(right.value()) + " of " + right.of())
                : new Strips.Strip(
                        each.confidence().label(), Optional.empty(), Wording.notEnough(right.of(), Sureness.NEEDED));
    }

    private static List<String> row(Sureness each) {
        Share right = each.right();
        boolean isEnough = right.isEnough(Sureness.NEEDED);
        return List.of(
                each.confidence().label(),
                String.valueOf(right.hits()),
                String.valueOf(right.of()),
                isEnough ? Wording.percent(right.value()) : Wording.notEnough(right.of(), Sureness.NEEDED),
                isEnough ? Wording.interval(right) : "");
    }
}
