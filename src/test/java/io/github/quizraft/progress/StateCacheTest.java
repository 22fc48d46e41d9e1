package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Deadline;
import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Fsrs6Weights;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCacheTest {
    private static final CardId CARD = new CardId("a");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void answerSomething() {
        file = folder.resolve("progress.db");
        Entries entries = new Entries(1);
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            for (int i = 0; i < 5; i++) {
                store.append(entries.wait(Duration.ofDays(i)).review("a", Grade.of(4 - i % 4)));
            }
        }
    }

    @Test
    void the_same_scheduler_in_a_later_program_finds_the_states_made() {
        Stores.execute(file, "UPDATE card_state SET lapses = 77");

        try (ProgressStore store = Stores.open(file, Stores.scheduler(0.9))) {
            assertThat(store.states(LearnerId.ME).get(CARD))
                    .extracting(CardState::lapses)
                    .isEqualTo(77);
        }
    }

    /** One more, and the cache has to know of it: StateTable says which settings its states are for. */
    @Test
    void all_settings_are_known() {
        assertThat(SchedulerSettings.class.getRecordComponents()).hasSize(5);
        assertThat(StudyDay.class.getRecordComponents()).hasSize(1);
        assertThat(Scheduler.class.getRecordComponents()).hasSize(4);
        assertThat(Deadline.class.getRecordComponents()).hasSize(3);
    }

    static Stream<Scheduler> others() {
        Scheduler it = Stores.SCHEDULER;
        List<Double> weights = new ArrayList<>(Fsrs6Weights.standard().values());
        weights.set(0, 0.5);
        return Stream.of(
                Stores.scheduler(0.85),
                it.before(new Deadline(LocalDate.of(2027, 1, 20), 14, Set.of())),
                new Scheduler(it.model(), it.settings(), new StudyDay(3)),
                new Scheduler(new Fsrs6(Fsrs6Weights.of(weights)), it.settings(), it.day()),
                new Scheduler(
                        it.model(),
                        new SchedulerSettings(0.9, 36_500, List.of(Duration.ofMinutes(5)), List.of(), false),
                        it.day()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void another_scheduler_makes_them_anew(Scheduler other) {
        Stores.execute(file, "UPDATE card_state SET lapses = 77");

        try (ProgressStore store = Stores.open(file, other)) {
            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase = 'BORED'", "stability = -1", "difficulty = 11", "last_offset_seconds = 999999"})
    void states_that_cannot_be_are_made_anew(String change) {
        Stores.execute(file, "UPDATE card_state SET " + change);

        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }

    @Test
    void states_can_be_made_anew_on_request() {
        Stores.execute(file, "UPDATE card_state SET lapses = 77");

        try (ProgressStore store = Stores.open(file)) {
            store.rebuild(LearnerId.ME);

            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }

    @Test
    void states_are_known_though_another_program_keeps_them_from_being_kept() throws SQLException {
        Scheduler other = Stores.scheduler(0.85);
        try (ProgressStore store = Stores.open(file, other);
                Connection holder = Stores.connect(file)) {
            Transaction transaction = Transaction.begin(holder);

            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, other));
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.rebuild(LearnerId.ME));
            transaction.close();
        }
    }

    @Test
    void no_answers_make_no_states() {
        try (ProgressStore store = Stores.open(folder.resolve("new.db"))) {
            assertThat(store.states(LearnerId.ME)).isEmpty();
            assertThat(store.states(LearnerId.ME)).isEmpty();
        }
    }

    @Test
    void the_fold_is_what_it_was_when_the_caches_in_use_were_made() {
        try (ProgressStore store = Stores.open(file)) {
            CardState state = Objects.requireNonNull(store.states(LearnerId.ME).get(CARD));

            // Rounded, since the last digit of an exponential may differ between platforms.
            assertThat(String.format(
                            Locale.ROOT,
                            "%s %.6f %.6f %s",
                            state.phase(),
                            state.memory().stability(),
                            state.memory().difficulty(),
                            state.due()))
                    .as("if this changes for good reason, raise StateTable.FOLD and this text with it")
                    .isEqualTo("REVIEW 9.807987 7.339010 2026-03-19T12:00:05Z");
        }
    }
}
