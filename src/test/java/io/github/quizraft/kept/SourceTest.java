package io.github.quizraft.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final int LONG = (1 << 20) + 1;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void haveLongFile() throws IOException {
        file = written("long", 'a');
    }

    @Test
    void aLongFileThatHasNotChangedIsTheSame() throws IOException {
        assertThat(source().isSame(source())).isTrue();
    }

    @Test
    void aLongFilePutInPlaceOfAnotherIsNotTheSameThoughLengthAndTimeAre() throws IOException {
        Source before = source();
        Files.move(written("other", 'b'), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(source().length()).isEqualTo(before.length());
        assertThat(source().isSame(before)).isFalse();
    }

    @Test
    void theTimeOfALongFileIsWhenItChangedWhateverItIsSetTo() throws IOException {
        boolean isChangeKept =
                file.getFileSystem().supportedFileAttributeViews().contains("unix");
        FileTime changed = (FileTime) Files.getAttribute(file, isChangeKept ? "unix:ctime" : "lastModifiedTime");
        assertThat(source().time()).isEqualTo(changed.toMillis());
        assertThat(source().isUnsettled(changed.toMillis() + 1_999)).isTrue();
        assertThat(source().isUnsettled(changed.toMillis() + 2_000)).isFalse();
    }

    @Test
    void aDeviceIsNoSource() {
        File device = new File("/dev/null");
        assumeThat(device).exists();
        assertThatIOException().isThrownBy(() -> Source.of(device));
    }

    private Source source() throws IOException {
        return Source.of(file.toFile());
    }

    private Path written(String name, char with) throws IOException {
        byte[] bytes = new byte[LONG];
        Arrays.fill(bytes, (byte) with);
        Path written = Files.write(folder.resolve(name), bytes);
        return Files.setLastModifiedTime(written, FileTime.fromMillis(0));
    }
}
