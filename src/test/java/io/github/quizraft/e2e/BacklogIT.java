package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an absence of two months, in a real terminal and one line at a time. */
class BacklogIT {
    private static final String PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private Program program;
    private int due;

    @BeforeEach
    void stayAway() throws IOException {
        program = Program.in(folder);
        List<String> cards = program.run("", "browse", "--content", PLANETS, "--format", "tsv", "is:new")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        StringBuilder log = new StringBuilder("card_id,review_time,review_rating\n");
        long met = Instant.now().minus(Duration.ofDays(60)).toEpochMilli();
        for (String card : cards) {
            log.append(card).append(',').append(met += 60_000).append(",4\n");
        }
        Path file = Files.writeString(folder.resolve("log.csv"), log);
        assertThat(program.run("", "import", "reviews", file.toString()).status())
                .isZero();
        assertThat(program.run("", "config", "set", "study.goal", "5", "cards").status())
                .isZero();
        due = cards.size();
    }

    @Test
    void homeSaysWhatIsForTodayAndAKeyTakesAll() {
        try (Tmux app = Tmux.start(program, 80, 24, "--content", PLANETS)) {
            app.waitFor(due + " are due: today 5, all done by").waitFor("5 of " + due + " due");
            app.press("Enter").waitFor("1/5").press("C-c");
            assertThat(app.waitForEnd()).isZero();
        }
        try (Tmux app = Tmux.start(program, 40, 12, "--content", PLANETS)) {
            app.waitFor("5/" + due + " due").press("a").waitFor("1/" + due).press("C-c");
            assertThat(app.waitForEnd()).isZero();
        }
    }

    @Test
    void lineModeSaysAndTakesTheSame() {
        assertThat(program.run(":q\n", "study", "--content", PLANETS, "--plain", "--new", "0")
                        .out())
                .contains(due + " are due: today 5, all done by", "5 cards.");
        assertThat(program.run(":q\n", "study", "--content", PLANETS, "--plain", "--new", "0", "--all")
                        .out())
                .startsWith(due + " cards.");
    }
}
