package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePathTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space.db",
                "what?mode=memory.db",
                "100%25 %zz.db",
                "hash#tag.db",
                "naïve-日本-🧠.db",
                "quote'\"s.db",
                "a&b=c;d.db",
                ":memory:",
                "file:other.db",
                "-dash",
                "no-extension"
            })
    void any_name_is_taken_literally(String name) throws IOException {
        Path file = folder.resolve("sub folder?%").resolve(name);
        try (ProgressStore store = Stores.open(file)) {
            store.append(new Entries(1).review("a"));
            try (ProgressStore second = Stores.open(file)) {
                assertThat(second.entries(LearnerId.ME)).hasSize(1);
            }
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void missing_folders_are_made() {
        Path file = folder.resolve("a").resolve("b").resolve("c").resolve("progress.db");

        Stores.open(file).close();

        assertThat(file).isRegularFile();
    }

    @Test
    void a_link_to_a_store_leads_to_it() throws IOException {
        Path file = folder.resolve("real.db");
        Stores.open(file).close();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);

        try (ProgressStore store = Stores.open(link)) {
            store.append(new Entries(1).review("a"));
        }

        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).hasSize(1);
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_copy_of_a_link_has_the_latest_answers_which_lie_beside_the_file() throws IOException {
        Path file = folder.resolve("real.db");
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link.db"), file);

        try (ProgressStore store = Stores.open(file)) {
            store.append(new Entries(1).review("a"));
            try (LookCopy copy = LookCopy.of(link);
                    ProgressStore copied = Stores.open(copy.file())) {
                assertThat(copied.entries(LearnerId.ME)).hasSize(1);
            }
        }
    }
}
