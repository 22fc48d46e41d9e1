package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Bin;
import io.github.quizraft.stats.Calibration;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Share;
import io.github.quizraft.text.Decimals;
import java.util.List;
import java.util.Optional;

/** Whether the memory model is right for this learner. */
final class CalibrationSection {
    private CalibrationSection() {}

    static Section of(Calibration calibration) {
        return of("Expected against observed", List.of(summary(calibration)), calibration.bins());
    }

    static Section of(String title, List<String> sentences, List<Bin> bins) {
        Strips.Scale scale = new Strips.Scale(0, 1, "0 %", "100 %", Optional.empty());
        Strips strips =
                new Strips(scale, bins.stream().map(CalibrationSection::strip).toList());
        return new Section(
                title,
                sentences,
                Optional.of(strips),
                strips.isDrawn() ? "x recalled, o expected, * both, ( ) 95 % interval" : "",
                strips.isDrawn() ? "Disc: recalled. Diamond: expected. Line: 95 % interval." : "",
                Optional.of(BinTable.of("expected", bins, CalibrationSection::name)),
                List.of(Measures.CALIBRATION, Measures.LOG_LOSS, Measures.CALIBRATION_ERROR, Measures.INTERVAL));
    }

    private static String summary(Calibration calibration) {
        if (calibration.answers() < Calibration.NEEDED) {
            return "Log loss and calibration error: " + Wording.notEnough(calibration.answers(), Calibration.NEEDED)
                    + ".";
        }
        return "Log loss " + Decimals.of(calibration.logLoss(), 3) + " (always saying your average: "
                + Decimals.of(calibration.baseline(), 3) + "), calibration error "
                + Decimals.of(100 * calibration.error(), 1) + " percentage points, from "
                + Wording.count(calibration.answers(), "answer") + ".";
    }

    private static Strips.Strip strip(Bin bin) {
        Share share = bin.recalled();
        return share.isEnough(Bin.NEEDED)
                ? new Strips.Strip(
                        name(bin),
                        Optional.of(Range.of(share, bin.expected())),
                        Wording.percent(share.value()) + " of " + share.of())
                : new Strips.Strip(name(bin), Optional.empty(), Wording.notEnough(share.of(), Bin.NEEDED));
    }

    private static String name(Bin bin) {
        return Math.round(bin.from() * 100) + " to " + Wording.percent(Math.min(1, bin.to()));
    }
}
