package io.github.quizraft.cli;

import io.github.quizraft.group.Pace;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A group quiz in which all go at a pace of their own. */
final class PaceOptions {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** What a room is opened with and keeps. */
    static final List<String> NAMES = List.of("--self-paced", "--until", "--show-answers", "--own-order");

    /** When right answers are shown. */
    enum ShowAnswers {
        NOW,
        END
    }

    @Option(
            names = "--self-paced",
            description = "On the network, let all go at a pace of their own, on one day or on several, until --until.")
    private boolean selfPaced;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "When a self-paced quiz closes: 18:00 of today, or 2026-11-23T18:00.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--show-answers",
            paramLabel = "WHEN",
            description =
                    "In a self-paced quiz, show the right answer now, after each answer, or at the end, since others"
                            + " still play. Default: end.")
    private Optional<ShowAnswers> showAnswers = Optional.empty();

    @Option(names = "--own-order", description = "In a self-paced quiz, ask each player in another order.")
    private boolean ownOrder;

    /** How, if it is to be played so. */
    Optional<Pace> pace(ZonedDateTime now) {
        if (!selfPaced) {
            if (until.isPresent() || showAnswers.isPresent() || ownOrder) {
                throw usage("--until, --show-answers and --own-order are for --self-paced");
            }
            return Optional.empty();
        }
        String written = until.orElseThrow(
                () -> usage("say when the quiz closes: --self-paced --until " + SHOWN.format(now.plusDays(1))));
        return Optional.of(
                new Pace(deadline(written, now), ownOrder, showAnswers.equals(Optional.of(ShowAnswers.NOW))));
    }

    private static Instant deadline(String written, ZonedDateTime now) {
        Instant deadline = read(written, now)
                .orElseThrow(() -> usage("\"" + written + "\" is no time for --until; write 18:00, or "
                        + SHOWN.format(now.plusDays(1))));
        if (!deadline.isAfter(now.toInstant())) {
            throw usage("--until " + written + " has passed: it is " + SHOWN.format(now)
                    + " here. For another day write the date, too: --until " + SHOWN.format(now.plusDays(1)));
        }
        if (deadline.isAfter(now.toInstant().plus(LONGEST))) {
            throw usage("--until " + written + " is more than a year ahead");
        }
        return deadline;
    }

    private static Optional<Instant> read(String written, ZonedDateTime now) {
        try {
            LocalDateTime time = written.contains("T")
                    ? LocalDateTime.parse(written)
                    : LocalTime.parse(written).atDate(now.toLocalDate());
            return Optional.of(time.atZone(now.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Failure usage(String what) {
        return new Failure(ExitStatus.USAGE, "quizraft: " + what);
    }
}
