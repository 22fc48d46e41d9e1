package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    private static final String PLACE = "org.sqlite.lib.path";

    private final Optional<String> before = Optional.ofNullable(System.getProperty(PLACE));

    @TempDir
    private Path cache;

    @BeforeEach
    void forgetThePlace() {
        System.clearProperty(PLACE);
    }

    @AfterEach
    void putBackThePlace() {
        before.ifPresentOrElse(place -> System.setProperty(PLACE, place), () -> System.clearProperty(PLACE));
    }

    @Test
    void it_is_unpacked_once_and_loaded_from_there() throws IOException {
        NativeLibrary.keepIn(cache);
        Path folder = Path.of(System.getProperty(PLACE));
        Path library = folder.resolve(System.mapLibraryName("sqlitejdbc"));
        FileTime unpacked = Files.getLastModifiedTime(library);
        System.clearProperty(PLACE);

        NativeLibrary.keepIn(cache);

        assertThat(folder).startsWith(cache);
        assertThat(Files.size(library)).isGreaterThan(500_000);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(unpacked);
        assertThat(Path.of(System.getProperty(PLACE))).isEqualTo(folder);
    }

    @Test
    void a_place_that_was_chosen_already_is_kept() throws IOException {
        System.setProperty(PLACE, "/somewhere");

        NativeLibrary.keepIn(cache);

        assertThat(System.getProperty(PLACE)).isEqualTo("/somewhere");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void without_a_folder_for_it_the_driver_helps_itself() throws IOException {
        Path file = Files.createFile(cache.resolve("no folder"));

        NativeLibrary.keepIn(file);

        assertThat(System.getProperty(PLACE)).isNull();
    }
}
