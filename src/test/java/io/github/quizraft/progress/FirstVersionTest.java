package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as the first version of the program wrote it: four answers, of which the last was taken back. */
class FirstVersionTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void bringTheOldStore() throws IOException, SQLException {
        file = Files.createFile(folder.resolve("progress.db"));
        try (Connection connection = Stores.connect(file)) {
            Sqlite.execute(connection, Files.readString(Path.of("src/test/resources/progress/version-1.sql")));
        }
    }

    @Test
    void its_answers_and_undos_count_as_before() {
        try (ProgressStore store = Stores.open(file)) {
            History history = History.of(store.entries(LearnerId.ME));

            assertThat(store.check()).isEmpty();
            assertThat(history.reviews())
                    .extracting(review -> review.card().value())
                    .containsExactly("cells/C-7", "cells/C-5", "cells/C-6");
            assertThat(history.reviews()).allMatch(review -> review.confidence().isEmpty());
            assertThat(store.states(LearnerId.ME)).hasSize(3).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }

    @Test
    void what_was_undone_then_can_be_redone_now() {
        try (ProgressStore store = Stores.open(file)) {
            History history = History.of(store.entries(LearnerId.ME));

            assertThat(history.redoable().flatMap(history::target))
                    .get()
                    .extracting(entry -> entry.card().value())
                    .isEqualTo("cells/C-1");
        }
    }

    @Test
    void it_takes_marks_and_answers_after_the_upgrade() {
        Entries entries = new Entries(1)
                .wait(Duration.between(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2027-03-01T12:00:00Z")));
        CardMark reset = entries.mark("cells/C-7", CardMark.Kind.RESET);
        Review answer = entries.review("cells/C-1");
        try (ProgressStore store = Stores.open(file)) {
            store.append(reset);
            store.append(answer);

            assertThat(store.states(LearnerId.ME))
                    .containsOnlyKeys(new CardId("cells/C-5"), new CardId("cells/C-6"), new CardId("cells/C-1"))
                    .isEqualTo(Stores.fold(store, Stores.SCHEDULER));
        }
    }
}
