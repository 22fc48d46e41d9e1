package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that only look at the learner's progress. */
class LookTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"banks", "stats", "evaluate", "simulate --cards 5 --days 2", "optimize --list", "browse ketamine"
            })
    void aLookMakesNoFileWhereThereIsNone(String command) {
        Path file = folder.resolve("progress.db");
        CommandRun run = new CommandRun(Path.of("").toAbsolutePath()).with("QUIZRAFT_PROGRESS", file.toString());

        assertThat(run.status(command.split(" "))).isIn(ExitStatus.DONE, ExitStatus.NOT_FOUND);
        assertThat(file).doesNotExist();
    }
}
