package io.github.quizraft.cli;

import io.github.quizraft.exchange.Reading;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.memory.fit.Gathering;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.review.Moment;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** A log in CSV, taken in for arithmetic alone: it may be of anybody, long, and of any cards. */
final class GatheredLog {
    private GatheredLog() {}

    /** What the file has; says on standard error what was left out of it. */
    static Histories of(Path file, StudyDay day, Io io) {
        Gathering gathering = new Gathering();
        Map<String, Integer> numbers = new HashMap<>();
        ZoneId zone = io.clock().getZone();
        try (ProgressLine line = new ProgressLine(io, "read")) {
            Reading reading = LogFiles.read(
                    LogFiles.any(file),
                    answer -> {
                        Moment at = answer.at(zone);
                        gathering.add(
                                numbers.computeIfAbsent(answer.card().value(), card -> gathering.card()),
                                answer.at().toEpochMilli(),
                                day.of(at).toEpochDay(),
                                answer.grade().value());
                    },
                    line,
                    0,
                    1);
            line.clear();
            LogFiles.remarks(reading).forEach(io.err()::println);
        }
        return gathering.histories();
    }
}
