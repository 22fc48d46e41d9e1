package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NativeCodeTest {
    private final List<Path> tried = new ArrayList<>();

    @TempDir
    private Path cache;

    @Test
    void itIsUnpackedOnceAndKept() throws IOException {
        assertThat(code().isLoadedFrom(Optional.of(cache))).isTrue();
        Path kept = onlyFile();
        Files.writeString(kept, "sound, too");

        assertThat(code().isLoadedFrom(Optional.of(cache))).isTrue();
        assertThat(tried).containsExactly(kept, kept);
        assertThat(kept).hasContent("sound, too");
    }

    @Test
    void aDamagedOneIsReplaced() throws IOException {
        code().isLoadedFrom(Optional.of(cache));
        Path kept = onlyFile();
        long size = Files.size(kept);
        Files.writeString(kept, "damaged");

        assertThat(code().isLoadedFrom(Optional.of(cache))).isTrue();
        assertThat(kept).doesNotExist();
        assertThat(code().isLoadedFrom(Optional.of(cache))).isTrue();
        assertThat(kept).hasSize(size);
    }

    @Test
    void withoutAPlaceForItNothingIsLeftBehind() throws IOException {
        Path noFolder = Files.writeString(cache.resolve("file"), "");

        assertThat(code().isLoadedFrom(Optional.of(noFolder))).isTrue();
        assertThat(code().isLoadedFrom(Optional.empty())).isTrue();
        assertThat(tried).hasSize(2).allSatisfy(path -> {
            assertThat(path).doesNotExist();
            assertThat(path.resolve("../..").normalize()).doesNotExist();
        });
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /** A library may be loaded once in a process only, so this one is looked at. */
    private NativeCode code() {
        return new NativeCode(path -> {
            tried.add(path);
            try {
                return Files.size(path) > 0
                        && !Files.readString(path, StandardCharsets.ISO_8859_1).equals("damaged");
            } catch (IOException e) {
                return false;
            }
        });
    }
}
