package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.kept.Kept;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a store comes back as it was. */
class KeptFormsTest {
    private static final Origin ORIGIN = new Origin(List.of());
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(8);
    private final EntryIds ids = new EntryIds(random);

    @Test
    void aLogComesBackAsTheStoreHasIt() {
        try (ProgressStore store = Stores.open(folder.resolve("progress.db"))) {
            store.merge(entries(400));
            store.weights().add(set(ModelVersion.FSRS_6, true, Optional.empty()));
            KeptLog log = store.log(LearnerId.ME);

            assertThat(again(KeptLog.FORM, log)).isEqualTo(log);
            assertThat(log.entries()).isEqualTo(store.entries(LearnerId.ME)).hasSize(400);
            assertThat(log.weights().sets()).hasSize(1);
        }
    }

    @Test
    void cardsComeBackAsTheStoreHasThem() {
        try (ProgressStore store = Stores.open(folder.resolve("progress.db"))) {
            store.merge(entries(400));
            KeptCards cards = again(KeptCards.FORM, store.cards(LearnerId.ME));

            assertThat(cards).isEqualTo(store.cards(LearnerId.ME));
            assertThat(cards.states())
                    .isEqualTo(Stores.fold(store, Stores.SCHEDULER))
                    .isNotEmpty();
            assertThat(cards.marks()).isNotEmpty();
        }
    }

    @Test
    void theyHoldForTheSchedulerThatMadeThem() {
        try (ProgressStore store = Stores.open(folder.resolve("progress.db"))) {
            KeptCards cards = again(KeptCards.FORM, store.cards(LearnerId.ME));

            assertThat(cards.isBy(Stores.SCHEDULER)).isTrue();
            assertThat(cards.isBy(Stores.scheduler(0.8))).isFalse();
        }
    }

    @Test
    void weightsComeBackToTheLastBit() {
        WeightSet plain = set(ModelVersion.FSRS_6, true, Optional.empty());
        WeightSet scored = set(
                ModelVersion.FSRS_7,
                false,
                Optional.of(new Comparison(
                        new Score(20, 1 / 3.0, 0.1, OptionalDouble.of(2 / 3.0)),
                        new Score(20, 0.3, 0.05, OptionalDouble.empty()))));
        KeptLog log = new KeptLog(new WeightSets(List.of(plain, scored), Set.of(plain.id())), List.of());

        assertThat(again(KeptLog.FORM, log)).isEqualTo(log);
    }

    @Test
    void whatIsDamagedIsNotBelieved() {
        byte[] bytes = KeptLog.FORM.bytes(new KeptLog(WeightSets.NONE, entries(20)), ORIGIN);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(KeptLog.FORM.read(Arrays.copyOf(bytes, i), ORIGIN))
                    .as("cut after " + i)
                    .isEmpty();
            bytes[i] ^= 4;
            assertThat(KeptLog.FORM.read(bytes, ORIGIN)).as("damaged at " + i).isEmpty();
            bytes[i] ^= 4;
        }
        assertThat(KeptLog.FORM.read(bytes, ORIGIN)).isPresent();
    }

    private static <T> T again(Kept<T> form, T value) {
        return form.read(form.bytes(value, ORIGIN), ORIGIN).orElseThrow();
    }

    /** Entries of all kinds, with all that may be in them, in the order of the log. */
    private List<LogEntry> entries(int count) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EntryId id = ids.next(START.plusSeconds(i));
            Moment at = new Moment(
                    START.plusSeconds(60L * i).plusMillis(random.nextInt(1_000)),
                    ZoneOffset.ofTotalSeconds(900 * random.nextInt(-40, 50)));
            CardId card = new CardId("rivers/R-" + random.nextInt(40));
            entries.add(
                    switch (i % 8) {
                        case 5 -> new CardMark(id, LearnerId.ME, card, at, CardMark.Kind.NOTE, "a \u03B2 note", "here");
                        case 6 -> new CardMark(id, LearnerId.ME, card, at, CardMark.Kind.SUSPEND, "", "there");
                        case 7 ->
                            new VoidEvent(
                                    id,
                                    LearnerId.ME,
                                    entries.get(random.nextInt(i)).id(),
                                    at,
                                    "here");
                        default -> review(id, card, at);
                    });
        }
        return entries;
    }

    private Review review(EntryId id, CardId card, Moment at) {
        return new Review(
                id,
                LearnerId.ME,
                card,
                at,
                Grade.of(random.nextInt(1, 5)),
                random.nextBoolean() ? "" : "b \uD83E\uDDE0 \u03B2" + random.nextInt(9),
                random.nextInt(5) / 4.0,
                random.nextBoolean(),
                Confidence.of(random.nextInt(5)),
                Duration.ofMillis(random.nextLong(100_000_000_000L)),
                "here",
                "fsrs-6",
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextDouble()));
    }

    private WeightSet set(ModelVersion version, boolean accepted, Optional<Comparison> newest) {
        return new WeightSet(
                ids.next(START),
                LearnerId.ME,
                Moment.utc(START),
                version,
                version.standard(),
                1_000,
                accepted,
                newest,
                "here");
    }
}
