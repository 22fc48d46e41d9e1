package io.github.quizraft.stats;

import static io.github.quizraft.review.Confidence.GUESS;
import static io.github.quizraft.review.Confidence.SURE;
import static io.github.quizraft.review.Confidence.UNSURE;
import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.GOOD;
import static io.github.quizraft.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.stats.report.JsonReport;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.stats.report.TextReport;
import io.github.quizraft.text.Strokes;
import org.junit.jupiter.api.Test;

class SurenessTest {
    @Test
    void eachWordHasTheShareOfItsAnswersThatWerePassed() {
        Statistics statistics = new Answers()
                .add("planets/P-1", "2027-03-01T10:00+00:00", GOOD, SURE)
                .add("planets/P-2", "2027-03-01T10:01+00:00", AGAIN, SURE)
                .add("planets/P-3", "2027-03-01T10:02+00:00", HARD, GUESS)
                .add("planets/P-4", "2027-03-01T10:03+00:00", AGAIN)
                .statistics("2027-03-01T12:00+00:00", 30);

        assertThat(statistics.sureness())
                .containsExactly(
                        new Sureness(SURE, new Share(1, 2)),
                        new Sureness(UNSURE, new Share(0, 0)),
                        new Sureness(GUESS, new Share(1, 1)));
        assertThat(text(statistics)).contains("How sure you were", "sure    not enough yet (2 of 20)");
        assertThat(JsonReport.text(statistics)).contains("\"said\" : \"guess\"");
    }

    @Test
    void withEnoughAnswersTheShareIsDrawnWithItsInterval() {
        Answers answers = new Answers();
        for (int i = 0; i < 20; i++) {
            answers.add("planets/P-1", "2027-03-01T10:00:" + (10 + i) + "+00:00", i < 15 ? GOOD : AGAIN, SURE);
        }

        assertThat(text(answers.statistics("2027-03-01T12:00+00:00", 30))).containsPattern("sure .*75 % of 20");
    }

    @Test
    void whereNobodyWasAskedNothingIsSaid() {
        Statistics statistics = new Answers()
                .add("planets/P-1", "2027-03-01T10:00+00:00", GOOD)
                .statistics("2027-03-01T12:00+00:00", 30);

        assertThat(statistics.sureness()).isEmpty();
        assertThat(text(statistics)).doesNotContain("How sure");
    }

    private static String text(Statistics statistics) {
        return TextReport.of(statistics, new Paper(80, Strokes.ASCII), false).plain();
    }
}
