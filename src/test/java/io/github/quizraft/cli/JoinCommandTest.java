package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JoinCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void start() {
        run = new CommandRun(folder);
    }

    @Test
    void whereAndWhichQuizMustBeSaid() {
        assertThat(run.status("join", "192.168.1.5")).isEqualTo(2);
        assertThat(run.err()).contains("its code");
        assertThat(run.status("join", "not an address", "482913")).isEqualTo(2);
    }

    @Test
    void whoHasNothingToSayLeavesAtOnce() {
        assertThat(run.status("join", "127.0.0.1:1", "482913", "--name", "Ana")).isZero();
        assertThat(run.err()).isEmpty();
    }
}
