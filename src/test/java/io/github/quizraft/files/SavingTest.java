package io.github.quizraft.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.quizraft.e2e.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private static final Saving.Writing BREAKS_OFF = out -> {
        out.write("half of".getBytes(StandardCharsets.UTF_8));
        throw new IOException("the disk is full");
    };

    @TempDir
    private Path folder;

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        assertThat(catchThrowable(() -> Saving.write(folder.resolve("new"), BREAKS_OFF)))
                .hasMessage("the disk is full");

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatBreaksOffLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "precious");

        assertThat(catchThrowable(() -> Saving.write(file, BREAKS_OFF))).hasMessage("the disk is full");

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("precious");
    }

    @Test
    void aNewFileIsReadableAsAnyNewFileIs() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path saved = folder.resolve("below/saved");

        Saving.write(saved, "text");

        assertThat(saved).hasContent("text");
        assertThat(Files.getPosixFilePermissions(saved)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void whatIsToBeNewIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "precious");

        assertThat(catchThrowable(() -> Saving.create(file, out -> out.write(1))))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("precious");
    }

    @Test
    void aPipeIsWrittenToAndStaysAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder(Tools.find("mkfifo").toString(), pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> textOf(pipe));

        Saving.write(pipe, "text");

        assertThat(read).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("text");
        assertThat(pipe).exists();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFolderIsNoFileToWrite() throws IOException {
        Path inside = Files.writeString(folder.resolve("inside"), "precious");

        assertThat(catchThrowable(() -> Saving.write(folder, "text"))).isInstanceOf(IOException.class);

        assertThat(inside).hasContent("precious");
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
