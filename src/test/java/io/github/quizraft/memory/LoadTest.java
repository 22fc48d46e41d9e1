package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);
    private static final Scheduler UNFUZZED = new Scheduler(
            Fsrs6.standard(),
            new SchedulerSettings(0.9, 36_500, List.of(Duration.ofMinutes(1)), List.of(Duration.ofMinutes(10)), false),
            StudyDay.DEFAULT);

    @Test
    void without_a_load_chance_decides_as_before() {
        for (int card = 0; card < 200; card++) {
            CardId id = card(card);
            CardState before = inReview(20);

            assertThat(preview(id, before, Load.NONE)).isEqualTo(SCHEDULER.preview(id, Optional.of(before), NOW));
            assertThat(SCHEDULER.placed(id, Optional.of(before), NOW, Grade.GOOD, Load.NONE))
                    .isEmpty();
        }
    }

    @Test
    void days_that_are_equally_full_leave_the_choice_to_chance() {
        Map<LocalDate, Integer> even = new HashMap<>();
        IntStream.range(0, 400).forEach(day -> even.put(TODAY.plusDays(day), 7));
        for (int card = 0; card < 200; card++) {
            assertThat(SCHEDULER.placed(
                            card(card), Optional.of(inReview(20)), NOW, Grade.GOOD, new Load(even, Set.of(), Set.of())))
                    .isEmpty();
        }
    }

    @Test
    void what_the_preview_shows_is_what_the_log_leads_to() {
        SplittableRandom random = new SplittableRandom(5);
        for (int card = 0; card < 500; card++) {
            CardId id = card(card);
            CardState before = inReview(3 + random.nextInt(60));
            Load load = new Load(falling(random), Set.of(TODAY.plusDays(20)), Set.of(DayOfWeek.SUNDAY));
            Map<Grade, CardState> preview = preview(id, before, load);
            for (Grade grade : Grade.values()) {
                Optional<Double> placed = SCHEDULER.placed(id, Optional.of(before), NOW, grade, load);

                assertThat(SCHEDULER.next(id, Optional.of(before), List.of(review(id, grade, placed))))
                        .isEqualTo(preview.get(grade));
            }
            assertThat(days(preview, Grade.HARD)).isLessThan(days(preview, Grade.GOOD));
            assertThat(days(preview, Grade.GOOD)).isLessThan(days(preview, Grade.EASY));
        }
    }

    /** Coming days are the emptier the later they are: naive balancing would make every card later. */
    @Test
    void the_mean_interval_is_that_without_fuzz_however_empty_later_days_are() {
        SplittableRandom random = new SplittableRandom(6);
        Load load = new Load(falling(random), Set.of(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        double shift = 0;
        double share = 0;
        int cards = 6_000;
        for (int card = 0; card < cards; card++) {
            CardState before = inReview(2 + random.nextInt(28));
            int plain = UNFUZZED.next(card(card), Optional.of(before), NOW, Grade.GOOD)
                    .scheduledDays();
            int chosen = days(preview(card(card), before, load), Grade.GOOD);
            shift += chosen - plain;
            share += (double) chosen / plain - 1;
        }

        assertThat(shift / cards).isCloseTo(0, within(0.1));
        assertThat(share / cards).isCloseTo(0, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 25})
    void days_come_out_more_even_than_by_chance(int stability) {
        assertThat(unevenness(stability, true)).isLessThan(0.5 * unevenness(stability, false));
    }

    /** The variance of cards per day around their mean, over the days in the middle of the range. */
    private static double unevenness(int stability, boolean balanced) {
        Map<LocalDate, Integer> due = new HashMap<>();
        for (int card = 0; card < 400; card++) {
            Load load = balanced ? new Load(Map.copyOf(due), Set.of(), Set.of()) : Load.NONE;
            int days = days(preview(card(card), inReview(stability), load), Grade.GOOD);
            due.merge(TODAY.plusDays(days), 1, Integer::sum);
        }
        double mean =
                due.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
        return due.values().stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void easy_days_get_about_half_as_many() {
        Map<LocalDate, Integer> due = new HashMap<>();
        Set<DayOfWeek> easy = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        for (int card = 0; card < 3_000; card++) {
            // Answered on days in turn, as in life, so that the ranges begin on all days of the week.
            Moment now = new Moment(NOW.instant().plus(Duration.ofDays(card / 60)), NOW.offset());
            Load load = new Load(Map.copyOf(due), Set.of(), easy);
            Map<Grade, CardState> states = SCHEDULER.preview(
                    card(card), Optional.of(inReview(30, now)), List.of(), Optional.empty(), now, load);
            CardState state = Objects.requireNonNull(states.get(Grade.GOOD));
            due.merge(SCHEDULER.dueDay(state, NOW.offset()), 1, Integer::sum);
        }

        double onEasy = mean(due, day -> easy.contains(day.getDayOfWeek()));
        double onOthers = mean(due, day -> !easy.contains(day.getDayOfWeek()));
        assertThat(onEasy / onOthers).isBetween(0.35, 0.65);
    }

    private static double mean(Map<LocalDate, Integer> due, Predicate<LocalDate> which) {
        int first = 95;
        return IntStream.range(first, first + 28)
                .mapToObj(TODAY::plusDays)
                .filter(which)
                .mapToInt(day -> due.getOrDefault(day, 0))
                .average()
                .orElseThrow();
    }

    @Test
    void siblings_are_never_put_on_the_same_day_where_there_is_another() {
        for (int card = 0; card < 300; card++) {
            CardState before = inReview(12);
            int alone = days(preview(card(card), before, Load.NONE), Grade.GOOD);
            Load load = new Load(Map.of(), Set.of(TODAY.plusDays(alone)), Set.of());

            assertThat(days(preview(card(card), before, load), Grade.GOOD)).isNotEqualTo(alone);
        }
    }

    private static Review review(CardId card, Grade grade, Optional<Double> placed) {
        return new Review(
                new EntryId(new UUID(NOW.instant().toEpochMilli() << 16 | 0x7000L, 1)),
                LearnerId.ME,
                card,
                NOW,
                grade,
                "",
                1,
                false,
                Optional.empty(),
                Duration.ZERO,
                "device",
                "fsrs-6",
                placed);
    }

    private static CardId card(int number) {
        return new CardId("bank/q" + number);
    }

    private static int days(Map<Grade, CardState> preview, Grade grade) {
        return Objects.requireNonNull(preview.get(grade)).scheduledDays();
    }

    private static Map<Grade, CardState> preview(CardId card, CardState before, Load load) {
        return SCHEDULER.preview(card, Optional.of(before), List.of(), Optional.empty(), NOW, load);
    }

    private static CardState inReview(int stability) {
        return inReview(stability, NOW);
    }

    /** Answered as many days ago as its stability. */
    private static CardState inReview(int stability, Moment now) {
        Moment last = new Moment(now.instant().minus(Duration.ofDays(stability)), now.offset());
        return new CardState(Phase.REVIEW, 0, new Memory(stability, 5), last, now.instant(), stability, 4, 0);
    }

    /** Many cards tomorrow, ever fewer later. */
    private static Map<LocalDate, Integer> falling(SplittableRandom random) {
        Map<LocalDate, Integer> due = new HashMap<>();
        for (int day = 0; day < 400; day++) {
            due.put(TODAY.plusDays(day), (int) (60 * Math.exp(-day / 30.0)) + random.nextInt(4));
        }
        return due;
    }
}
