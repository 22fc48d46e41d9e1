package io.github.quizraft.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFileNeverTakesThePlaceOfAnother() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "precious");
        NewFile.Naming cannotLink = (name, draft) -> {
            throw new FileSystemException(name.toString(), null, "Operation not supported");
        };
        for (NewFile.Naming naming : List.<NewFile.Naming>of(Files::createLink, cannotLink)) {
            assertThat(catchThrowable(() -> NewFile.make(file, draft -> Files.writeString(draft, "new"), naming)))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file).hasContent("precious");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileSystemWithoutLinksGetsItsFileByAMove() throws Exception {
        Path file = folder.resolve("new");

        NewFile.make(file, draft -> Files.writeString(draft, "content"), (name, draft) -> {
            throw new UnsupportedOperationException("no links here");
        });

        assertThat(file).hasContent("content");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
