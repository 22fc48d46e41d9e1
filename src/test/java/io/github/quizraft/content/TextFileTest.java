package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems("f");

    @Test
    void utf8IsReadWithOrWithoutAMark() {
        assertThat(text("{\"a\": \"\u03B1\"}".getBytes(StandardCharsets.UTF_8))).contains("{\"a\": \"\u03B1\"}");
        assertThat(text("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).contains("{}");
    }

    @Test
    void anotherEncodingIsReportedAtItsFirstByte() {
        assertThat(text("{\n  \"a\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(problem()).isEqualTo("f:2:12: byte E9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsReported() {
        assertThat(text(new byte[] {'{', (byte) 0xCE})).isEmpty();
        assertThat(problem()).isEqualTo("f:1:2: byte CE is not UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16IsNamed() {
        assertThat(text("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: the file is in UTF-16; save it as UTF-8");
    }

    @Test
    void anEncodedSurrogateIsNotUtf8() {
        assertThat(text(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .isEmpty();
        assertThat(problem()).startsWith("f:1:2: byte ED is not UTF-8");
    }

    @Test
    void aMissingFileIsReported() {
        assertThat(read(folder.resolve("none.json"))).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: cannot be read: there is no such file");
    }

    @Test
    void aFolderInPlaceOfAFileIsReported() {
        assertThat(read(folder)).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: this is a folder; expected a file");
    }

    @Test
    void aDeviceIsNotRead() {
        Path device = Path.of("/dev/zero");
        assumeFalse(Files.notExists(device), "this system has no devices");

        assertThat(read(device)).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: this is no ordinary file; expected a file");
    }

    @Test
    void aLinkThatLeadsInACircleIsReported() throws IOException {
        Path link = folder.resolve("link.json");
        Files.createSymbolicLink(link, link);

        assertThat(read(link)).isEmpty();
        assertThat(problem()).startsWith("f:1:1: cannot be read: ");
    }

    @Test
    void aFileThatMayNotBeReadIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");

        assertThat(read(file)).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: cannot be read: no permission");
    }

    @Test
    void aHugeFileIsNotReadToItsEnd() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertThat(read(file)).isEmpty();
        assertThat(problem()).isEqualTo("f:1:1: the file is larger than 64 MB; split it");
    }

    private Optional<String> text(byte[] bytes) {
        return new TextFile(problems).text(bytes);
    }

    private Optional<String> read(Path file) {
        return new TextFile(problems).read(file);
    }

    private String problem() {
        assertThat(problems.found()).hasSize(1);
        return problems.found().get(0).toString();
    }
}
