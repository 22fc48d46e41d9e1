package io.github.quizraft.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.stats.Basis;
import io.github.quizraft.stats.Share;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.stats.Statistics;
import io.github.quizraft.stats.Sureness;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Strokes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures, from the log of a learner who was simulated and is the same each time. */
class ReportGoldenTest {
    private static final Instant START = Instant.parse("2026-08-03T07:00:00Z");

    @ParameterizedTest
    @CsvSource({"year,200,80,LINES", "year,200,40,LINES", "year,200,80,ASCII", "week,6,80,LINES", "week,6,40,ASCII"})
    void looksAsItDid(String name, int days, int width, Strokes strokes) {
        Block report = TextReport.of(statistics(days), new Paper(width, strokes), false);

        assertThat(report.lines()).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        if (strokes == Strokes.ASCII) {
            assertThat(report.plain()).matches("[\\x20-\\x7E\\n]*");
        }
        Golden.matches("stats/" + name + "-" + width + (strokes == Strokes.ASCII ? "-ascii" : ""), report.plain());
    }

    static Statistics statistics(int days) {
        Library library = Fixtures.planets();
        History history = History.of(new SimulatedLearner(library, Fixtures.scheduler(), 11).studying(START, days));
        Moment now = Moment.utc(START.plus(Duration.ofDays(days - 1)).plus(Duration.ofHours(6)));
        return saying(
                Statistics.of(Basis.of(library, Optional.empty(), history, Fixtures.scheduler(), now, 365)),
                new Sureness(Confidence.SURE, new Share(days * 4 / 5, days)),
                new Sureness(Confidence.UNSURE, new Share(10, 20)),
                new Sureness(Confidence.GUESS, new Share(2, 7)));
    }

    /** The learner is not one who says how sure an answer is. */
    private static Statistics saying(Statistics it, Sureness... sureness) {
        return new Statistics(
                it.bank(),
                it.period(),
                it.activity(),
                it.streak(),
                it.retention(),
                it.forecast(),
                it.forgetting(),
                it.calibration(),
                List.of(sureness),
                it.times(),
                it.hardest(),
                it.confusions());
    }
}
