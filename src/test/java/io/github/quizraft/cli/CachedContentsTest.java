package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.content.Damage;
import io.github.quizraft.content.Mutation;
import io.github.quizraft.question.Library;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CachedContentsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SplittableRandom random = new SplittableRandom(8);

    @TempDir
    private Path folder;

    private CachedContents contents;

    @BeforeEach
    void haveContent() throws IOException {
        Path fixture = Path.of("src/test/resources/fixtures/eight-kinds");
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(fixture.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        write("program", new byte[1]);
        contents = new CachedContents(program(), Map.of(), folder, Clock.systemUTC());
    }

    @Test
    void eachPartIsKeptByItself() {
        for (Part part : Part.values()) {
            assertThat(kept(part)).isEmpty();
            same(part);
            assertThat(kept(part)).isPresent();
            same(part);
        }
    }

    @Test
    void whateverChangesItIsWhatTheFilesSay() throws IOException {
        List<String> names = List.of("glossary.json", "quizzes/cells.json");
        int sound = 0;
        for (int i = 0; i < 160; i++) {
            String name = names.get(i % names.size());
            byte[] before = Files.readAllBytes(folder.resolve(name));
            write(name, i % 4 < 2 ? mutated(before) : new Damage(random).done(before));
            for (Part part : Part.values()) {
                Content content = same(part);
                assertThat(kept(part).isPresent()).isEqualTo(content.problems().isEmpty());
                same(part);
            }
            sound += kept(Part.ALL).isPresent() ? 1 : 0;
            write(name, before);
        }
        assertThat(sound).isBetween(5, 150);
        assertThat(same(Part.ALL).problems()).isEmpty();
    }

    @Test
    void aFileMoreOrLessIsNoticed() throws IOException {
        same(Part.ALL);
        same(Part.REFERENCE);
        write("quizzes/sources.json", "{}".getBytes(StandardCharsets.UTF_8));
        same(Part.ALL);
        same(Part.REFERENCE);
        Files.delete(folder.resolve("quizzes/sources.json"));
        same(Part.ALL);
        same(Part.REFERENCE);
        Files.delete(folder.resolve("quizzes/cells.json"));
        same(Part.ALL);
        Files.delete(folder.resolve("quizzes"));
        same(Part.ALL);
        Files.createSymbolicLink(folder.resolve("quizzes"), folder.resolve("nowhere"));
        assertThat(same(Part.ALL).problems()).isNotEmpty();
        Files.delete(folder.resolve("glossary.json"));
        assertThat(same(Part.GLOSSARY).problems()).isNotEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBankWhoseNameIsNoTextIsReadEachTime() throws Exception {
        String copy = "cp quizzes/cells.json \"$(printf 'quizzes/c\\374.json')\" && rm quizzes/cells.json";
        int status = new ProcessBuilder("sh", "-c", copy)
                .directory(folder.toFile())
                .start()
                .waitFor();
        assertThat(status).isZero();
        assertThat(same(Part.ALL).library().banks()).hasSize(1);
        assertThat(kept(Part.ALL)).isEmpty();
        Path bank;
        try (Stream<Path> files = Files.list(folder.resolve("quizzes"))) {
            bank = files.filter(file -> !file.endsWith("sources.json"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(bank, Files.readString(bank).replaceFirst("\"title\": *\"", "$0New: "));
        assertThat(same(Part.ALL).library().banks().get(0).title()).startsWith("New: ");
    }

    @Test
    void aDamagedFileOfTheCacheIsLikeNone() throws IOException {
        same(Part.ALL);
        Path file;
        try (Stream<Path> files = Files.list(Folders.cache(Map.of(), folder))) {
            file = files.toList().get(0);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < 100; i++) {
            Files.write(file, new Damage(random).done(whole));
            same(Part.ALL);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    private Content same(Part part) {
        Content cached = contents.of(folder, part);
        Content read = part.read(folder);
        assertThat(cached.problems()).isEqualTo(read.problems());
        assertThat(cached.library().glossary().terms())
                .isEqualTo(read.library().glossary().terms());
        assertThat(cached.library().evidence()).isEqualTo(read.library().evidence());
        assertThat(cached.library().banks()).isEqualTo(read.library().banks());
        return read;
    }

    private Optional<Library> kept(Part part) {
        return CatalogCache.open(program(), folder, part, Folders.cache(Map.of(), folder), Clock.systemUTC())
                .library();
    }

    private File program() {
        return folder.resolve("program").toFile();
    }

    private byte[] mutated(byte[] file) throws IOException {
        JsonNode json = MAPPER.readTree(file);
        new Mutation(random).apply(json);
        return MAPPER.writeValueAsBytes(json);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
}
