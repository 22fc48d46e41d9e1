package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Entries entries = new Entries(1);

    @Test
    void an_empty_history_has_nothing_to_take_back() {
        assertThat(History.empty().reviews()).isEmpty();
        assertThat(History.empty().cards()).isEmpty();
        assertThat(History.empty().undoable()).isEmpty();
        assertThat(History.empty().redoable()).isEmpty();
    }

    @Test
    void reviews_are_in_order_of_time_and_found_by_card() {
        Review first = entries.review("a");
        Review second = entries.review("b");
        Review third = entries.review("a");

        History history = History.of(List.of(third, first, second));

        assertThat(history.reviews()).containsExactly(first, second, third);
        assertThat(history.of(new CardId("a"))).containsExactly(first, third);
        assertThat(history.cards()).containsExactly(new CardId("a"), new CardId("b"));
        assertThat(history.cards().contains(new CardId("c"))).isFalse();
    }

    @Test
    void an_older_history_stays_as_it_is() {
        Review first = entries.review("a");
        History before = History.of(List.of(first));

        History after = before.plus(entries.review("a")).plus(entries.voiding(first));

        assertThat(before.reviews()).containsExactly(first);
        assertThat(after.reviews()).hasSize(1).doesNotContain(first);
    }

    @Test
    void undo_goes_back_answer_by_answer_and_redo_forth_again() {
        List<Review> reviews = new ArrayList<>();
        History history = History.empty();
        for (int i = 0; i < 50; i++) {
            reviews.add(entries.review("card" + i % 7));
            history = history.plus(reviews.get(i));
        }

        for (int left = 50; left > 0; left--) {
            assertThat(history.undoable()).contains(reviews.get(left - 1));
            history = undo(history);
            assertThat(history.reviews()).isEqualTo(reviews.subList(0, left - 1));
        }
        assertThat(history.undoable()).isEmpty();
        for (int back = 1; back <= 50; back++) {
            history = redo(history);
            assertThat(history.reviews()).isEqualTo(reviews.subList(0, back));
        }
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void undo_and_redo_may_follow_each_other_without_end() {
        Review only = entries.review("a");
        History history = History.empty().plus(only);
        for (int i = 0; i < 100; i++) {
            history = undo(history);
            assertThat(history.reviews()).isEmpty();
            history = redo(history);
            assertThat(history.reviews()).containsExactly(only);
        }
    }

    @Test
    void a_new_answer_clears_what_could_be_redone() {
        History history = undo(History.empty().plus(entries.review("a")).plus(entries.review("b")));
        Review instead = entries.review("c");

        history = history.plus(instead);

        assertThat(history.redoable()).isEmpty();
        assertThat(history.undoable()).contains(instead);
        assertThat(undo(undo(history)).reviews()).isEmpty();
    }

    @Test
    void a_new_answer_that_was_undone_itself_still_clears_what_could_be_redone() {
        History history = undo(History.empty().plus(entries.review("a")));
        Review instead = entries.review("b");

        history = undo(history.plus(instead));

        assertThat(redo(history).reviews()).containsExactly(instead);
        assertThat(redo(history).redoable()).isEmpty();
    }

    @Test
    void voids_of_voids_of_voids_alternate() {
        Review review = entries.review("a");
        VoidEvent undo = entries.voiding(review);
        VoidEvent redo = entries.voiding(undo);
        VoidEvent undoOfRedo = entries.voiding(redo);

        assertThat(History.of(List.of(review, undo)).reviews()).isEmpty();
        assertThat(History.of(List.of(review, undo, redo)).reviews()).containsExactly(review);
        assertThat(History.of(List.of(review, undo, redo, undoOfRedo)).reviews())
                .isEmpty();
        assertThat(History.of(List.of(review, undo, redo, undoOfRedo)).target(undoOfRedo))
                .contains(review);
    }

    @Test
    void a_chain_of_thirty_thousand_voids_is_followed_to_its_end() {
        List<LogEntry> chain = new ArrayList<>(List.of(entries.review("a")));
        for (int i = 0; i < 30_000; i++) {
            chain.add(entries.voiding(chain.get(i)));
        }

        assertThat(History.of(chain).reviews()).hasSize(1);
        assertThat(History.of(chain.subList(0, 30_000)).reviews()).isEmpty();
    }

    @Test
    void undo_and_redo_follow_what_was_done_though_the_clock_is_set_back() {
        Review first = entries.review("a");
        Review second = entries.wait(Duration.ofMinutes(-5)).review("b");
        History history = History.of(List.of(first, second));
        assertThat(history.reviews()).containsExactly(second, first);

        history = undo(history);
        assertThat(history.reviews()).containsExactly(first);
        entries.wait(Duration.ofMinutes(-5));
        history = undo(history);
        assertThat(history.reviews()).isEmpty();
        entries.wait(Duration.ofMinutes(-5));
        history = redo(history);
        assertThat(history.reviews()).containsExactly(first);
        history = redo(history);
        assertThat(history.reviews()).containsExactly(second, first);
    }

    @Test
    void what_was_said_last_of_a_card_holds() {
        CardId card = new CardId("a");
        CardMark bury = entries.mark("a", CardMark.Kind.BURY);
        History history = History.of(List.of(
                entries.mark("a", CardMark.Kind.SUSPEND),
                entries.note("a", "first"),
                bury,
                entries.mark("a", CardMark.Kind.FLAG),
                entries.mark("a", CardMark.Kind.UNSUSPEND),
                entries.note("a", "second"),
                entries.mark("b", CardMark.Kind.SUSPEND)));

        assertThat(history.marks(card))
                .isEqualTo(new Marks(false, true, "second", Optional.of(bury.at()), Optional.empty()));
        assertThat(history.marks(new CardId("b")).suspended()).isTrue();
        assertThat(history.marks(new CardId("c"))).isEqualTo(Marks.NONE);
        assertThat(history.marked()).containsExactly(card, new CardId("b"));
        assertThat(history.cards()).isEmpty();
        assertThat(history.plus(entries.note("a", "")).marks(card).note()).isEmpty();
    }

    @Test
    void undo_takes_back_answers_and_marks_in_the_order_they_were_made() {
        List<CardEntry> made = List.of(
                entries.review("a"),
                entries.mark("a", CardMark.Kind.FLAG),
                entries.review("b"),
                entries.note("a", "look again"),
                entries.mark("b", CardMark.Kind.RESET));
        History all = History.of(made);

        History history = all;
        for (int left = made.size(); left > 0; left--) {
            assertThat(history.undoable()).contains(made.get(left - 1));
            history = undo(history);
        }
        assertThat(history.undoable()).isEmpty();
        assertThat(history.mentioned()).isEmpty();
        for (CardEntry entry : made) {
            assertThat(history.target(history.redoable().orElseThrow())).contains(entry);
            history = redo(history);
        }
        assertThat(history.story(new CardId("a"))).isEqualTo(all.story(new CardId("a")));
        assertThat(history.of(new CardId("b"))).isEmpty();
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void a_mark_clears_what_could_be_redone() {
        History history = undo(History.empty().plus(entries.review("a")));

        assertThat(history.plus(entries.mark("b", CardMark.Kind.FLAG)).redoable())
                .isEmpty();
    }

    @Test
    void answers_before_a_reset_stay_in_the_log_and_count_for_no_schedule() {
        CardId card = new CardId("a");
        Review before = entries.review("a");
        CardMark reset = entries.mark("a", CardMark.Kind.RESET);
        History history = History.of(List.of(before, reset));

        assertThat(history.of(card)).isEmpty();
        assertThat(history.cards()).isEmpty();
        assertThat(history.reviews()).containsExactly(before);
        assertThat(history.story(card)).containsExactly(before, reset);
        Review after = entries.review("a");
        assertThat(history.plus(after).of(card)).containsExactly(after);
        assertThat(history.plus(entries.voiding(reset)).of(card)).containsExactly(before);
    }

    @Test
    void a_void_of_an_unknown_entry_waits_for_it() {
        Review review = entries.review("a");
        VoidEvent undo = entries.voiding(review);
        History early = History.empty().plus(undo);
        assertThat(early.redoable()).isEmpty();
        assertThat(early.target(undo)).isEmpty();

        History complete = early.plus(review);

        assertThat(complete.reviews()).isEmpty();
        assertThat(complete.redoable()).contains(undo);
    }

    @Test
    void the_same_entry_twice_counts_once() {
        Review review = entries.review("a");

        assertThat(History.of(List.of(review, review)).reviews()).containsExactly(review);
        assertThat(History.of(List.of(review)).plus(review).reviews()).containsExactly(review);
    }

    @Test
    void voids_in_a_circle_mean_nothing() {
        Review review = entries.review("a");
        EntryId self = new EntryId(new UUID(0x7000L, 1));
        EntryId one = new EntryId(new UUID(0x7000L, 2));
        EntryId other = new EntryId(new UUID(0x7000L, 3));
        List<LogEntry> log = new ArrayList<>(
                List.of(voiding(self, self), voiding(one, other), voiding(other, one), entries.review("b"), review));
        VoidEvent onCircle = entries.voiding(voiding(self, self));
        log.add(onCircle);

        History history = History.of(log);

        assertThat(history.reviews()).hasSize(2);
        assertThat(history.redoable()).isEmpty();
        assertThat(history.target(onCircle)).isEmpty();
        Collections.reverse(log);
        assertThat(log.stream().reduce(History.empty(), History::plus, (a, b) -> b))
                .isEqualTo(history);
    }

    private VoidEvent voiding(EntryId id, EntryId target) {
        return new VoidEvent(id, LearnerId.ME, target, entries.review("x").at(), "laptop");
    }

    private History undo(History history) {
        return history.plus(entries.voiding(history.undoable().orElseThrow()));
    }

    private History redo(History history) {
        return history.plus(entries.voiding(history.redoable().orElseThrow()));
    }
}
