package io.github.quizraft.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereNextTimeForItsUserAlone() throws IOException {
        HistoryFile history = history(10);
        assertThat(history.read()).isEmpty();
        history.add("lookup 'a\nb\\n'");
        history.add("banks");

        assertThat(history(10).read()).containsExactly("lookup 'a\nb\\n'", "banks");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatBeginsWithASpaceOrIsHugeIsNotKept() throws IOException {
        HistoryFile history = history(10);
        history.add(" secret");
        history.add("");
        history.add("x".repeat(1_000_000));
        assertThat(history.read()).isEmpty();
    }

    @Test
    void theOldestLinesGo() throws IOException {
        HistoryFile history = history(3);
        for (int i = 1; i <= 7; i++) {
            history.add("line " + i);
        }
        assertThat(history.read()).containsExactly("line 5", "line 6", "line 7");
        assertThat(history.path()).hasContent("line 5\nline 6\nline 7\n");
    }

    @Test
    void severalShellsShareIt() throws IOException {
        List<HistoryFile> shells =
                IntStream.range(0, 3).mapToObj(any -> history(100)).toList();
        for (int i = 0; i < 30; i++) {
            shells.get(i % 3).add("line " + i);
        }
        assertThat(shells.get(0).read())
                .isEqualTo(IntStream.range(0, 30).mapToObj(i -> "line " + i).toList());
    }

    @Test
    void aLineThatWasCutOffDoesNotSpoilTheNext() throws IOException {
        HistoryFile history = history(10);
        Files.write(history.path(), new byte[] {'l', 'o', (byte) 0xFF});
        history.add("banks");
        assertThat(history.read()).containsExactly("lo\uFFFD", "banks");
    }

    @Test
    void somethingElseInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("history"));
        assertThatThrownBy(() -> history(10).read()).isInstanceOf(IOException.class);
    }

    private HistoryFile history(int most) {
        return new HistoryFile(folder.resolve("history"), most);
    }
}
