package io.github.quizraft.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DestinationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void filesThatAreThereGiveWayOnlyIfTheyMay(Format format) throws IOException {
        Destination destination = new Destination(folder, "a");
        Path last = Files.writeString(
                folder.resolve("a" + format.suffixes().get(format.suffixes().size() - 1)), "old");

        assertThat(catchThrowable(() -> destination.write(format, parts(format), false)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly(last);
        assertThat(last).hasContent("old");

        List<Path> written = destination.write(format, parts(format), true);

        assertThat(files()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(Files.size(last)).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksOffLeavesWhatWasThere(Format format) throws IOException {
        Destination destination = new Destination(folder, "a");
        List<Part> broken = new ArrayList<>(parts(format));
        broken.set(broken.size() - 1, new Part(broken.get(broken.size() - 1).suffix(), out -> {
            out.write(1);
            throw new IOException("the disk is full");
        }));

        assertThat(catchThrowable(() -> destination.write(format, broken, false)))
                .hasMessage("the disk is full");
        assertThat(files()).isEmpty();

        List<Path> written = destination.write(format, parts(format), false);
        assertThat(catchThrowable(() -> destination.write(format, broken, true)))
                .hasMessage("the disk is full");
        assertThat(files()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(Files.size(written.get(written.size() - 1))).isGreaterThan(1);
    }

    @Test
    void whatProgramsWouldReadInsteadGivesWayToo() throws IOException {
        Path packed = Files.writeString(folder.resolve("a.dict.dz"), "old");
        Path names = Files.writeString(folder.resolve("a.syn"), "old");
        Path other = Files.writeString(folder.resolve("b.ifo"), "other");
        Destination destination = new Destination(folder, "a");
        List<Part> withoutNames = parts(Format.STARDICT).stream()
                .filter(part -> !part.suffix().equals(".syn"))
                .toList();

        assertThat(catchThrowable(() -> destination.write(Format.STARDICT, withoutNames, false)))
                .isInstanceOf(FileAlreadyExistsException.class);
        destination.write(Format.STARDICT, withoutNames, true);

        assertThat(packed).doesNotExist();
        assertThat(names).doesNotExist();
        assertThat(other).hasContent("other");
    }

    @Test
    void theFileThatProgramsLookForComesLast() throws IOException {
        assertThat(new Destination(folder.resolve("new/below"), "a")
                        .write(Format.STARDICT, parts(Format.STARDICT), false))
                .last()
                .isEqualTo(folder.resolve("new/below/a.ifo"));
    }

    private static List<Part> parts(Format format) {
        return format.parts(Exports.small(), Exports.EDITION);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
