package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.study.Outline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCacheTest {
    private static final Catalog CATALOG = new Catalog(List.of(new Outline("rivers", "Rivers", List.of())), 0);

    @TempDir
    Path folder;

    @BeforeEach
    void haveContent() throws IOException {
        Files.createDirectories(folder.resolve("quizzes"));
        write("program", "one");
        write("glossary.json", "{}");
        write("quizzes/rivers.json", "{}");
    }

    @Test
    void aCatalogIsKeptUntilSomethingChanges() throws IOException {
        keep();
        assertThat(open().read()).hasValue(CATALOG);
        assertThat(open().read()).hasValue(CATALOG);

        write("quizzes/rivers.json", "[]");
        assertThat(open().read()).as("same length, other content").isEmpty();
        keep();
        write("quizzes/lakes.json", "{}");
        assertThat(open().read()).as("one more").isEmpty();
        keep();
        Files.delete(folder.resolve("quizzes/rivers.json"));
        assertThat(open().read()).as("one less").isEmpty();
        keep();
        Files.delete(folder.resolve("glossary.json"));
        assertThat(open().read()).as("no glossary").isEmpty();
        keep();
        write("program", "two");
        assertThat(open().read())
                .as("another program, which may make other cards")
                .isEmpty();
        keep();
        assertThat(open().read()).hasValue(CATALOG);
    }

    @Test
    void whatChangesWhileItIsReadIsNotKept() throws IOException {
        CatalogCache cache = open();
        write("quizzes/rivers.json", "{ }");
        cache.keep(CATALOG);
        assertThat(open().read()).isEmpty();

        Files.writeString(folder.resolve("glossary.json"), "[]");
        keep();
        assertThat(open().read())
                .as("it may change again without a change of its time")
                .isEmpty();
    }

    @Test
    void aDamagedOneIsMadeAnew() throws IOException {
        keep();
        Path kept;
        try (var files = Files.list(folder.resolve(".cache/quizraft"))) {
            kept = files.toList().get(0);
        }
        Files.write(kept, new byte[] {1, 2, 3});
        assertThat(open().read()).isEmpty();
        keep();
        assertThat(open().read()).hasValue(CATALOG);
    }

    @Test
    void whereSomethingIsNoFileNothingIsKept() throws IOException {
        Files.createDirectory(folder.resolve("quizzes/folder.json"));
        keep();
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void withoutAProgramInAFileNothingIsKept() {
        CatalogCache cache = open(new File("classes:more"));
        cache.keep(CATALOG);
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void withoutAPlaceForItNothingIsSaid() throws IOException {
        Files.writeString(folder.resolve(".cache"), "no folder");
        keep();
        assertThat(open().read()).isEmpty();
    }

    private void keep() {
        open().keep(CATALOG);
    }

    private CatalogCache open() {
        return open(folder.resolve("program").toFile());
    }

    private CatalogCache open(File program) {
        return CatalogCache.open(
                program, folder, Part.ALL, Folders.cache(new CommandRun(folder).io()), Clock.systemUTC());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.EPOCH));
    }
}
