package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.cli.ForgetfulLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs in and out and a fit to them, by the built program. */
final class OptimizeIT {
    @TempDir
    private Path folder;

    private Program program = Program.in(Path.of(""));

    @BeforeEach
    void ownFolder() {
        program = Program.in(folder);
    }

    @Test
    void aLogIsTakenInFittedToAndGivenOutAgain() throws IOException {
        Path log = ForgetfulLearner.log(folder, 80);

        assertThat(program.run("", "import", "reviews", log.toString()).out()).isEqualTo("added 640 answers\n");
        assertThat(program.run("", "export", "reviews", "mine.csv").status()).isZero();
        assertThat(program.run("", "import", "reviews", "mine.csv").out())
                .isEqualTo("added 0 answers; 640 were there already\n");
        Piped fit = program.run("", "optimize");
        Piped list = program.run("", "optimize", "--list");
        Piped back = program.run("", "optimize", "--roll-back");

        assertThat(Files.readAllLines(folder.resolve("mine.csv"))).hasSize(641);
        assertThat(fit.err()).isEmpty();
        assertThat(fit.out()).contains("The fit foretells them better", "They are in use from now on.");
        assertThat(list.out()).contains("in use", "fsrs-7 goes by the published weights.");
        assertThat(back.out()).contains("fsrs-6 goes by the published weights now.");
    }

    @Test
    void aFitShowsHowFarItIsAndCtrlCLeavesTheWeightsAsTheyWere() throws IOException {
        Path log = ForgetfulLearner.log(folder, 50_000);

        try (Tmux terminal = Tmux.start(program, 80, 24, "optimize", "--model", "fsrs-7", "--log", log.toString())) {
            terminal.waitFor("fit [").press("C-c").waitFor("quizraft: stopped; your weights are as they were");
            assertThat(terminal.waitForEnd()).isEqualTo(130);
        }
    }

    @Test
    void aFileThatIsNoLogIsExplained() throws IOException {
        Files.writeString(folder.resolve("log.csv"), "card_id,review_time,rating\na,1700000000000,3\na,today,3\n");

        Piped run = program.run("", "import", "reviews", "log.csv");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "quizraft: log.csv:3: the review_time is \"today\"; it must be a whole number of milliseconds\n");
        assertThat(program.progress()).doesNotExist();
    }
}
