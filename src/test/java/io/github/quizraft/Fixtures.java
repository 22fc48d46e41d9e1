package io.github.quizraft;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Stamps;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Small real things for tests to work with. */
public final class Fixtures {
    public static final Instant START = Instant.parse("2027-03-01T10:00:00Z");

    private Fixtures() {}

    /** One bank, {@code cells}, with one question of each kind. */
    public static Library eightKinds() {
        return read("eight-kinds");
    }

    /** A glossary alone, on rivers: four terms, of which one has all that a card can be made from. */
    public static Library glossaryOnly() {
        return read("glossary-only").withGlossaryCards();
    }

    /** Eight planets that are easily taken for each other, and a bank of four questions on them. */
    public static Library planets() {
        return read("planets").withGlossaryCards();
    }

    private static Library read(String fixture) {
        Content content = ContentFolder.read(Path.of("src/test/resources/fixtures", fixture));
        if (!content.problems().isEmpty()) {
            throw new IllegalStateException(content.problems().toString());
        }
        return content.library();
    }

    public static Scheduler scheduler() {
        return new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);
    }

    /** A clock that stands until it is moved. */
    public static final class HandClock extends Clock {
        private Instant now = START;

        public void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public static Stamps stamps(Clock clock) {
        return new Stamps(clock, new EntryIds(new SplittableRandom(7)));
    }
}
