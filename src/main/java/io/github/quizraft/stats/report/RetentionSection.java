package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Retention;
import io.github.quizraft.stats.Retention.Group;
import io.github.quizraft.stats.Share;
import java.util.List;
import java.util.Optional;

/** What was recalled, against what was wanted. */
final class RetentionSection {
    private static final double FROM = 0.5;

    private RetentionSection() {}

    static Section of(Retention retention) {
        double target = retention.target();
        Strips.Scale scale = new Strips.Scale(FROM, 1, "50 %", "100 %", Optional.of(target));
        Strips strips = new Strips(
                scale,
                List.of(
                        strip("young", retention.young()),
                        strip("mature", retention.mature()),
                        strip("all", retention.all())));
        return new Section(
                "True retention",
                List.of(summary(retention)),
                Optional.of(strips),
                strips.isDrawn() ? "x recalled, o expected, * both, ( ) 95 % interval, | desired retention" : "",
                strips.isDrawn() ? "Disc: recalled. Diamond: expected. Line: 95 % interval. Dashed: desired." : "",
                Optional.of(table(retention)),
                List.of(Measures.RETENTION, Measures.INTERVAL, Measures.EXPECTED, Measures.TARGET));
    }

    private static String summary(Retention retention) {
        Share all = retention.all().recalled();
        String wanted = "Desired: " + Wording.percent(retention.target()) + ".";
        if (!all.isEnough(Retention.NEEDED)) {
            return wanted + " Recalled: " + Wording.notEnough(all.of(), Retention.NEEDED) + ".";
        }
        return wanted + " Recalled: " + Wording.percent(all.value()) + ", " + verdict(all, retention.target())
                + " The memory model expected "
                + Wording.percent(retention.all().expected()) + ".";
    }

    private static String verdict(Share share, double target) {
        if (share.interval().contains(target)) {
            return "which fits it as far as so many answers can tell.";
        }
        return share.value() < target ? "which is less, and hardly by chance." : "which is more, and hardly by chance.";
    }

    private static Strips.Strip strip(String label, Group group) {
        Share share = group.recalled();
        return share.isEnough(Retention.NEEDED)
                ? new Strips.Strip(
                        label,
                        Optional.of(Range.of(share, group.expected())),
                        Wording.percent(share.value()) + " of " + share.of())
                : new Strips.Strip(label, Optional.empty(), Wording.notEnough(share.of(), Retention.NEEDED));
    }

    private static Table table(Retention retention) {
        return new Table(
                List.of("cards", "recalled", "of", "share", "95 % interval", "expected"),
                List.of(
                        row("young", retention.young()),
                        row("mature", retention.mature()),
                        row("all", retention.all())));
    }

    private static List<String> row(String label, Group group) {
        Share share = group.recalled();
        boolean isEnough = share.isEnough(Retention.NEEDED);
        return List.of(
                label,
                String.valueOf(share.hits()),
                String.valueOf(share.of()),
                isEnough ? Wording.percent(share.value()) : Wording.notEnough(share.of(), Retention.NEEDED),
                isEnough ? Wording.interval(share) : "",
                isEnough ? Wording.percent(group.expected()) : "");
    }
}
