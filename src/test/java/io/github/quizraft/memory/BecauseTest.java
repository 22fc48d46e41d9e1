package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.Because.Rule;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
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
import org.junit.jupiter.api.Test;

class BecauseTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Scheduler USUAL = new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    @Test
    void a_step_is_a_step() {
        List<Because> why = why(USUAL, "q", Optional.empty(), Grade.AGAIN, Load.NONE);

        assertThat(why).extracting(Because::rule).containsExactly(Rule.STEP);
        assertThat(why.get(0).days()).isCloseTo(1 / 1440.0, within(1e-9));
    }

    @Test
    void an_interval_begins_with_the_formula_and_ends_with_what_the_preview_shows() {
        for (int card = 0; card < 300; card++) {
            CardState before = inReview(2 + card % 80);
            CardId id = new CardId("bank/q" + card);
            Load load = card % 2 == 0 ? Load.NONE : crowded(10 + card);
            Map<Grade, List<Because>> why = USUAL.why(id, Optional.of(before), List.of(), NOW, load);
            Map<Grade, CardState> preview =
                    USUAL.preview(id, Optional.of(before), List.of(), Optional.empty(), NOW, load);
            for (Grade grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                List<Because> rules = Objects.requireNonNull(why.get(grade));
                int shown = Objects.requireNonNull(preview.get(grade)).scheduledDays();

                assertThat(rules.get(0).rule()).isEqualTo(Rule.FORMULA);
                assertThat(rules.get(rules.size() - 1).days())
                        .as("%s of card %d: %s", grade, card, rules)
                        .isCloseTo(shown, within(0.5));
            }
        }
    }

    @Test
    void chance_and_load_are_told_apart() {
        boolean isChance = false;
        boolean isLoad = false;
        for (int card = 0; card < 50; card++) {
            List<Because> alone = why(USUAL, "q" + card, Optional.of(inReview(20)), Grade.GOOD, Load.NONE);
            isChance |= alone.stream().anyMatch(each -> each.rule() == Rule.CHANCE);
            assertThat(alone).extracting(Because::rule).doesNotContain(Rule.LOAD);
            isLoad |= why(USUAL, "q" + card, Optional.of(inReview(20)), Grade.GOOD, crowded(60)).stream()
                    .anyMatch(each -> each.rule() == Rule.LOAD);
        }
        assertThat(isChance).isTrue();
        assertThat(isLoad).isTrue();
    }

    @Test
    void limits_are_named() {
        Scheduler capped = new Scheduler(
                Fsrs6.standard(),
                new SchedulerSettings(0.9, 10, List.of(), List.of(Duration.ofMinutes(10)), false),
                StudyDay.DEFAULT);
        Scheduler unfitted = new Scheduler(Fsrs7.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

        assertThat(why(capped, "q", Optional.of(inReview(60)), Grade.HARD, Load.NONE))
                .extracting(Because::rule)
                .containsExactly(Rule.FORMULA, Rule.MAXIMUM);
        assertThat(why(unfitted, "q", Optional.empty(), Grade.EASY, Load.NONE))
                .extracting(Because::rule)
                .startsWith(Rule.FORMULA, Rule.TRUST);
    }

    @Test
    void an_exam_is_the_last_rule() {
        Scheduler before = USUAL.before(new Deadline(LocalDate.of(2026, 4, 20), 10, Set.of()));

        List<Because> why = why(before, "q", Optional.of(inReview(60)), Grade.GOOD, Load.NONE);

        Because last = why.get(why.size() - 1);
        assertThat(last.rule()).isEqualTo(Rule.EXAM);
        assertThat(last.days()).isBetween(37.0, 46.0);
        assertThat(why(before, "q", Optional.of(inReview(3)), Grade.GOOD, Load.NONE))
                .extracting(Because::rule)
                .doesNotContain(Rule.EXAM);
    }

    private static List<Because> why(
            Scheduler scheduler, String card, Optional<CardState> before, Grade grade, Load load) {
        return Objects.requireNonNull(scheduler
                .why(new CardId("bank/" + card), before, List.of(), NOW, load)
                .get(grade));
    }

    /** Full up to a day, and empty from there on. */
    private static Load crowded(int days) {
        Map<LocalDate, Integer> due = new HashMap<>();
        for (int day = 0; day < days; day++) {
            due.put(LocalDate.of(2026, 3, 4).plusDays(day), day % 2 == 0 ? 50 : 1);
        }
        return new Load(due, Set.of(), Set.of());
    }

    private static CardState inReview(int stability) {
        Moment last = new Moment(NOW.instant().minus(Duration.ofDays(stability)), NOW.offset());
        return new CardState(Phase.REVIEW, 0, new Memory(stability, 5), last, NOW.instant(), stability, 4, 0);
    }
}
