package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Statistics;
import java.util.ArrayList;
import java.util.List;

/** All sections, in the order in which they are shown. */
public final class Sections {
    private Sections() {}

    /** What there is to say and to see; what has too little behind it says so itself. What was never asked for is left out. */
    public static List<Section> of(Statistics statistics) {
        List<Section> sections = new ArrayList<>(List.of(
                ActivitySection.of(statistics),
                RetentionSection.of(statistics.retention()),
                ForecastSection.of(statistics.forecast()),
                ForgettingSection.of(statistics.forgetting()),
                CalibrationSection.of(statistics.calibration())));
        if (!statistics.sureness().isEmpty()) {
            sections.add(SurenessSection.of(statistics.sureness()));
        }
        sections.add(AnswerTimeSection.of(statistics.times()));
        sections.add(HardestSection.of(statistics.hardest()));
        sections.add(ConfusionSection.of(statistics.confusions()));
        return List.copyOf(sections);
    }
}
