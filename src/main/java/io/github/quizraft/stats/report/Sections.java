package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Statistics;
import java.util.List;

/** All sections, in the order in which they are shown. */
public final class Sections {
    private Sections() {}

    /** What there is to say and to see; what has too little behind it says so itself. */
    public static List<Section> of(Statistics statistics) {
        return List.of(
                ActivitySection.of(statistics),
                RetentionSection.of(statistics.retention()),
                ForecastSection.of(statistics.forecast()),
                ForgettingSection.of(statistics.forgetting()),
                CalibrationSection.of(statistics.calibration()),
                AnswerTimeSection.of(statistics.times()),
                HardestSection.of(statistics.hardest()),
                ConfusionSection.of(statistics.confusions()));
    }
}
