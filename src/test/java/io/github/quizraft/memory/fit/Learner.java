package io.github.quizraft.memory.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The logs of two simulated learners, whose true weights are known. */
final class Learner {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long ROLLOVER = Duration.ofHours(11).toMillis();

    private Learner() {}

    /** The log of learner a or b. */
    static Histories log(String name) {
        Gathering gathering = new Gathering();
        String file = "/fsrs/learner-" + name + ".csv.gz";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(Learner.class.getResourceAsStream(file))),
                StandardCharsets.UTF_8))) {
            Map<String, Integer> cards = new HashMap<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                int card = cards.computeIfAbsent(cells[0], id -> gathering.card());
                long time = Long.parseLong(cells[1]);
                gathering.add(card, time, Math.floorDiv(time - ROLLOVER, DAY), Integer.parseInt(cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathering.histories();
    }
}
