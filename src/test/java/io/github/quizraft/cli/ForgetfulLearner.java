package io.github.quizraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** A log of a learner who forgets much sooner than most, so that a fit must find better weights. */
public final class ForgetfulLearner {
    private static final Instant START = Instant.parse("2025-01-01T12:00:00Z");
    private static final int REVIEWS = 8;

    private ForgetfulLearner() {}

    /** Writes the log, and returns where. */
    static Path log(Path folder) throws IOException {
        return log(folder, 80);
    }

    /** Writes the log with so many cards, and returns where. */
    public static Path log(Path folder, int cards) throws IOException {
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder("card_id,review_time,review_rating,review_duration\n");
        for (int card = 0; card < cards; card++) {
            Instant at = START.plus(Duration.ofHours(24L * (card % 20))).plusSeconds(card);
            for (int review = 0; review < REVIEWS; review++) {
                int grade = review > 0 && random.nextInt(10) < 5 ? 1 : 3;
                rows.append("deck/")
                        .append(card)
                        .append(',')
                        .append(at.toEpochMilli())
                        .append(',');
                rows.append(grade).append(",5000\n");
                at = at.plus(Duration.ofDays(2 + random.nextInt(9)));
            }
        }
        return Files.writeString(folder.resolve("forgetful.csv"), rows);
    }
}
