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
    private static final String COPIES = "org.sqlite.tmpdir";

    private final Optional<String> placeBefore = Optional.ofNullable(System.getProperty(PLACE));
    private final Optional<String> copiesBefore = Optional.ofNullable(System.getProperty(COPIES));

    @TempDir
    private Path cache;

    @BeforeEach
    void forgetThePlaces() {
        System.clearProperty(PLACE);
        System.clearProperty(COPIES);
    }

    @AfterEach
    void putBackThePlaces() {
        putBack(PLACE, placeBefore);
        putBack(COPIES, copiesBefore);
    }

    private static void putBack(String name, Optional<String> before) {
        before.ifPresentOrElse(place -> System.setProperty(name, place), () -> System.clearProperty(name));
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
    void the_driver_does_not_go_through_all_files_of_others_at_each_start() {
        NativeLibrary.keepIn(cache);

        assertThat(System.getProperty(COPIES)).isEqualTo(System.getProperty(PLACE));
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
        assertThat(System.getProperty(COPIES)).isNull();
    }
}
