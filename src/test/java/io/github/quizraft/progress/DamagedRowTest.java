package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that something else has changed does not count, is listed, and stays. */
class DamagedRowTest {
    private static final String UNLOCK = "DROP TRIGGER review_is_never_changed; DROP TRIGGER void_is_never_changed;"
            + " DROP TRIGGER mark_is_never_changed;"
            + " PRAGMA ignore_check_constraints = ON;";

    private final Entries entries = new Entries(1);
    private final Review good = entries.review("a");
    private final Review bad = entries.review("a");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keepTwoAnswers() {
        file = folder.resolve("progress.db");
        try (ProgressStore store = Stores.open(file)) {
            store.states(LearnerId.ME);
            store.append(good);
            store.append(bad);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "card_id = 'b'                                | its contents do not match its checksum",
                "at_ms = at_ms + 1                            | its contents do not match its checksum",
                "at_ms = 9223372036854775807                  | its contents do not match its checksum",
                "offset_seconds = 0                           | its contents do not match its checksum",
                "offset_seconds = 999999                      | Zone offset not in valid range",
                "grade = 4                                    | its contents do not match its checksum",
                "grade = 9                                    | a grade is 1, 2, 3 or 4, not 9",
                "grade = 'good'                               | a grade is 1, 2, 3 or 4, not 0",
                "answer = 'another'                           | its contents do not match its checksum",
                "answer = x'ff00fe'                           | its contents do not match its checksum",
                "score = 0.7500000001                         | its contents do not match its checksum",
                "score = 7                                    | a score is from 0 to 1, not 7.0",
                "insisted = 1                                 | its contents do not match its checksum",
                "took_ms = -1                                 | an answer takes no negative time",
                "device = ''                                  | its contents do not match its checksum",
                "model = 'fsrs-7'                             | its contents do not match its checksum",
                "confidence = 'sure'                          | its contents do not match its checksum",
                "confidence = 'certain'                       | a confidence is sure, unsure or guess, not certain",
                "checksum = checksum + 1                      | its contents do not match its checksum",
                "card_id = ' '                                | a card id must not be blank",
                "review_id = 'no id'                          | Invalid UUID string: no id",
                "review_id = upper(review_id)                 | an id is 32 small hex digits with four hyphens",
            })
    void a_changed_answer_does_not_count(String change, String problem) {
        Stores.execute(file, UNLOCK + "UPDATE review SET " + change + " WHERE review_id = '" + bad.id() + "'");

        try (ProgressStore store = Stores.open(file)) {
            store.rebuild(LearnerId.ME);

            assertThat(store.entries(LearnerId.ME)).containsExactly(good);
            assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
            assertThat(store.damage()).singleElement().satisfies(damage -> {
                assertThat(damage.table()).isEqualTo("review");
                assertThat(damage.problem()).startsWith(problem);
                assertThat(damage).hasToString("review " + damage.id() + ": " + damage.problem());
            });
            assertThat(rows(store)).as("it stays in the file").isEqualTo(2);
        }
    }

    @Test
    void an_answer_that_lost_its_learner_is_found_by_the_check() {
        Stores.execute(file, UNLOCK + "UPDATE review SET learner_id = 'mf' WHERE review_id = '" + bad.id() + "'");

        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(good);
            assertThat(store.check())
                    .containsExactly("review " + bad.id() + ": its contents do not match its checksum");
        }
    }

    @ParameterizedTest
    @CsvSource({"target_id = 'nothing'", "at_ms = 0", "device = 'other'", "offset_seconds = -999999"})
    void a_changed_undo_takes_nothing_back(String change) {
        VoidEvent undo = entries.voiding(good);
        try (ProgressStore store = Stores.open(file)) {
            store.append(undo);
            assertThat(History.of(store.entries(LearnerId.ME)).reviews()).containsExactly(bad);
        }

        Stores.execute(file, UNLOCK + "UPDATE void SET " + change);

        try (ProgressStore store = Stores.open(file)) {
            assertThat(History.of(store.entries(LearnerId.ME)).reviews()).containsExactly(good, bad);
            assertThat(store.damage())
                    .extracting(Damage::table, Damage::id)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "void", undo.id().toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind = 'UNFLAG', its contents do not match its checksum",
        "kind = 'BORED', No enum constant",
        "text = 'a note', only a note has a text",
        "card_id = 'b', its contents do not match its checksum",
        "at_ms = 0, its contents do not match its checksum"
    })
    void a_changed_mark_does_not_hold(String change, String problem) {
        CardMark mark = entries.mark("a", CardMark.Kind.FLAG);
        try (ProgressStore store = Stores.open(file)) {
            store.append(mark);
        }

        Stores.execute(file, UNLOCK + "UPDATE mark SET " + change);

        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.cards(LearnerId.ME).marks()).isEmpty();
            assertThat(store.damage()).singleElement().satisfies(damage -> {
                assertThat(damage.table()).isEqualTo("mark");
                assertThat(damage.problem()).startsWith(problem);
            });
        }
    }

    @Test
    void answers_and_undos_go_on_beside_damaged_rows() {
        Stores.execute(file, UNLOCK + "UPDATE review SET grade = 9 WHERE review_id = '" + bad.id() + "'");
        Review more = entries.review("a");
        List<LogEntry> next = List.of(more, entries.voiding(bad), entries.voiding(good));

        try (ProgressStore store = Stores.open(file)) {
            for (LogEntry entry : next) {
                store.append(entry);
                assertThat(store.states(LearnerId.ME))
                        .as("after %s", entry)
                        .isEqualTo(Stores.fold(store, Stores.SCHEDULER));
            }
            assertThat(History.of(store.entries(LearnerId.ME)).reviews()).containsExactly(more);
            assertThat(store.damage()).hasSize(1);
        }
    }

    private static int rows(ProgressStore store) {
        return store.entries(LearnerId.ME).size() + store.damage().size();
    }
}
