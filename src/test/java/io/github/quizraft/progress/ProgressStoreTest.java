package io.github.quizraft.progress;

import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressStoreTest {
    private final Entries entries = new Entries(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("progress.db");
    }

    @Test
    void an_answer_outlives_the_program() {
        Review review = entries.review("bank/a");
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);
        }

        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
            assertThat(store.damage()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "it's \"quoted\" and 100%",
                "a\tb\nc",
                "naïve 日本 \uD83E\uDDE0",
                "\u0000 in the middle \u001f",
                "'; DROP TABLE review; --"
            })
    void any_answer_is_read_back_as_given(String answer) {
        Review review = new Review(
                entries.review("x").id(),
                LearnerId.ME,
                new CardId("bank/ü?%"),
                new Moment(Instant.ofEpochMilli(-1), ZoneOffset.ofHoursMinutes(-9, -30)),
                Grade.EASY,
                answer,
                1.0 / 3,
                true,
                Optional.empty(),
                Duration.ofHours(1_000),
                "laptop \uD83D\uDCBB",
                "fsrs-6");
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);

            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
            assertThat(store.damage()).isEmpty();
        }
    }

    @Test
    void where_the_next_interval_was_put_is_kept_and_the_states_follow_it() {

        Review sample = entries.review("a");
        try (ProgressStore store = Stores.open(file)) {
            for (double place : new double[] {0, 0.999}) {
                Review review = new Review(
                        entries.review("a").id(),
                        LearnerId.ME,
                        new CardId("bank/at-" + place),
                        sample.at(),
                        Grade.EASY,
                        "",
                        1,
                        false,
                        Optional.empty(),
                        sample.took(),
                        "",
                        "fsrs-6",
                        Optional.of(place));
                store.append(review);

                assertThat(store.entries(LearnerId.ME)).contains(review);
            }

            Map<CardId, CardState> states = store.states(LearnerId.ME);
            assertThat(states).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
            assertThat(days(states, "bank/at-0.0")).isLessThan(days(states, "bank/at-0.999"));
            assertThat(store.damage()).isEmpty();
        }
    }

    private static int days(Map<CardId, CardState> states, String card) {
        return Objects.requireNonNull(states.get(new CardId(card))).scheduledDays();
    }

    @Test
    void half_a_character_becomes_a_replacement_and_no_damage() {
        Review sample = entries.review("a");
        Review review = new Review(
                sample.id(),
                sample.learner(),
                sample.card(),
                sample.at(),
                GOOD,
                "\uD83E",
                1,
                false,
                Optional.empty(),
                sample.took(),
                "",
                "");
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);

            assertThat(store.entries(LearnerId.ME)).hasSize(1);
            assertThat(store.damage()).isEmpty();
        }
    }

    @Test
    void entries_come_in_order_of_time_whatever_the_order_of_writing() {
        Review early = entries.review("a");
        Review late = entries.review("b");
        try (ProgressStore store = Stores.open(file)) {
            store.append(late);
            store.append(early);

            assertThat(store.entries(LearnerId.ME)).containsExactly(early, late);
        }
    }

    @Test
    void learners_do_not_see_each_other() {
        Review mine = entries.review("a");
        LearnerId other = new LearnerId("other");
        Review theirs = new Review(
                mine.id(),
                other,
                mine.card(),
                mine.at(),
                AGAIN,
                "",
                0,
                false,
                Optional.empty(),
                mine.took(),
                "laptop",
                "fsrs-6");
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            store.states(other);
            store.append(mine);
            store.append(theirs);

            assertThat(store.entries(LearnerId.ME)).containsExactly(mine);
            assertThat(store.entries(other)).containsExactly(theirs);
            assertThat(store.states(LearnerId.ME)).isNotEqualTo(store.states(other));
        }
    }

    @Test
    void an_entry_added_twice_is_there_once() {
        Review review = entries.review("a");
        VoidEvent undo = entries.voiding(review);
        try (ProgressStore store = Stores.open(file)) {
            for (LogEntry entry : List.of(review, review, undo, undo)) {
                store.append(entry);
            }

            assertThat(store.entries(LearnerId.ME)).containsExactly(review, undo);
        }
    }

    @Test
    void undo_and_redo_work_after_a_restart() {
        Review review = entries.review("a");
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);
        }
        try (ProgressStore store = Stores.open(file)) {
            History history = History.of(store.entries(LearnerId.ME));
            store.append(entries.voiding(history.undoable().orElseThrow()));
            assertThat(store.states(LearnerId.ME)).isEmpty();
        }
        try (ProgressStore store = Stores.open(file)) {
            History history = History.of(store.entries(LearnerId.ME));
            store.append(entries.voiding(history.redoable().orElseThrow()));
            assertThat(History.of(store.entries(LearnerId.ME)).reviews()).containsExactly(review);
            assertThat(store.states(LearnerId.ME)).containsOnlyKeys(review.card());
        }
    }

    @Test
    void marks_are_kept_and_known_without_the_answers() {
        CardMark note = entries.note("a", "see ü \uD83D\uDCBB, 'quoted'");
        CardMark flag = entries.mark("b", CardMark.Kind.FLAG);
        try (ProgressStore store = Stores.open(file)) {
            store.append(entries.review("c"));
            store.append(note);
            store.append(note);
            store.append(flag);
            store.append(entries.voiding(flag));

            assertThat(store.entries(LearnerId.ME)).hasSize(4).contains(note, flag);
            assertThat(store.cards(LearnerId.ME).marks()).containsOnlyKeys(note.card());
            assertThat(store.cards(LearnerId.ME).marks().get(note.card()))
                    .extracting(Marks::note)
                    .isEqualTo(note.text());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_reset_removes_the_state_and_its_undo_brings_it_back() {
        Review review = entries.review("a");
        CardMark reset = entries.mark("a", CardMark.Kind.RESET);
        VoidEvent undo = entries.voiding(reset);
        VoidEvent redo = entries.voiding(undo);
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            store.append(review);

            store.append(reset);
            assertThat(store.states(LearnerId.ME)).isEmpty();
            store.append(undo);
            assertThat(store.states(LearnerId.ME)).containsOnlyKeys(review.card());
            store.append(redo);
            assertThat(store.states(LearnerId.ME)).isEmpty();
            store.append(entries.review("a"));
            assertThat(store.states(LearnerId.ME))
                    .containsOnlyKeys(review.card())
                    .isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }

    @Test
    void a_merge_of_marks_makes_the_states_anew() {
        Review review = entries.review("a");
        CardMark reset = entries.mark("a", CardMark.Kind.RESET);
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            store.append(review);

            store.merge(List.of(reset, review));

            assertThat(store.entries(LearnerId.ME)).containsExactly(review, reset);
            assertThat(store.states(LearnerId.ME)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void how_sure_a_learner_was_is_kept(Confidence confidence) {
        Review it = entries.review("a");
        Review review = new Review(
                it.id(),
                it.learner(),
                it.card(),
                it.at(),
                it.grade(),
                it.answer(),
                it.score(),
                it.insisted(),
                Optional.of(confidence),
                it.took(),
                it.device(),
                it.model());
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);

            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
            assertThat(store.damage()).isEmpty();
        }
    }

    @Test
    void a_merge_adds_what_is_missing_and_makes_the_states_anew() {
        Review here = entries.review("a", AGAIN);
        Review there = entries.review("a", GOOD);
        VoidEvent undo = entries.voiding(here);
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            store.append(here);

            store.merge(List.of(undo, there, here));

            assertThat(store.entries(LearnerId.ME)).containsExactly(here, there, undo);
            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }
}
