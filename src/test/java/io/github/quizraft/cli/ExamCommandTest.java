package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamCommandTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownFiles() {
        run = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", config().toString());
    }

    @Test
    void anExamIsPlannedShownAndForgotten() {
        assertThat(run.status("exam", "set", in(60), "--minutes", "5", "--goal", "85"))
                .isZero();
        assertThat(run.out())
                .contains(
                        "Exam in 60 days, " + in(60),
                        "All banks: 30 cards, 30 of them new.",
                        "Expected today: 0 %.",
                        "with 5 minutes a day",
                        "The goal of 85 % takes:",
                        "Today: New cards and reviews.");
        assertThat(run.status("exam")).isZero();

        assertThat(run.status("exam", "clear")).isZero();
        assertThat(run.status("exam")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.err()).contains("No exam is planned. 'quizraft exam set 2027-01-20 --minutes 20' plans");
    }

    @Test
    void theSameForOtherPrograms() throws IOException {
        assertThat(run.status("exam", "set", in(60), "--bank", "planets")).isZero();
        CommandRun again = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", config().toString());

        assertThat(again.status("exam", "--json")).isZero();

        JsonNode json = PublishedSchema.read("exam", again.out());
        assertThat(json.get("date").asText()).isEqualTo(in(60));
        assertThat(json.get("daysLeft").asInt()).isEqualTo(60);
        assertThat(json.get("stretch").asText()).isEqualTo("learning");
        assertThat(json.get("banks").get(0).asText()).isEqualTo("planets");
        assertThat(json.get("expectedOnTheDay").asDouble()).isBetween(0.9, 1.0);
        assertThat(json.get("needed").get("minutesADay").asInt()).isPositive();
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    @Test
    void setAgainForTheSameDateItKeepsWhatIsNotNamed() throws IOException {
        run.status("exam", "set", in(60), "--minutes", "5", "--bank", "planets");

        assertThat(run.status("exam", "set", in(60), "--goal", "80")).isZero();

        assertThat(Files.readString(config()))
                .contains("\"exam.minutes\": 5", "\"exam.banks\": \"planets\"", "\"exam.goal\": 0.80");
    }

    @Test
    void aSecondExamIsRefusedUnlessItReplacesTheFirst() throws IOException {
        run.status("exam", "set", in(60), "--minutes", "5");

        assertThat(run.status("exam", "set", in(70))).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("an exam on " + in(60) + " is planned already", "--replace", "exam clear");
        assertThat(run.status("exam", "set", in(70), "--replace")).isZero();
        assertThat(Files.readString(config())).contains(in(70)).doesNotContain("exam.minutes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30 | \"2027-02-30\" is no day of this century; write it as in 2027-01-20",
                "soon | \"soon\" is no day of this century",
                "none | \"none\" is no day of this century",
                "2001-01-20 | an exam is planned for a day to come, and 2001-01-20 is past",
                "2099-01-20 | an exam is planned for a day within 10 years, and 2099-01-20 is later",
                "9999-12-31 | \"9999-12-31\" is no day of this century",
                "2099-01-20 --minutes 0 | --minutes must be a whole number from 1 to 600 (minutes), but is 0",
                "2099-01-20 --minutes -5 | --minutes must be a whole number",
                "2099-01-20 --minutes many | 'many' is not an int",
                "2099-01-20 --goal 100 | --goal must be a whole number from 50 to 99 (percent), but is 100",
                "2099-01-20 --bank planet | there is no bank \"planet\"; did you mean planets?"
            })
    void badInputIsRefusedAndNothingIsPlanned(String arguments, String message) {
        assertThat(run.status(("exam set " + arguments).split(" "))).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains(message);
        assertThat(config()).doesNotExist();
    }

    @Test
    void todayIsTooLate() {
        assertThat(run.status("exam", "set", in(0))).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("is today");
    }

    @Test
    void aPastExamIsToldOnce() throws IOException {
        Files.writeString(config(), "{\"exam.date\": \"2026-01-20\", \"study.newPerDay\": 3}");

        assertThat(run.status("exam")).isZero();

        assertThat(run.out()).contains("The exam was on 2026-01-20: about 0 % of its 30 cards were to be expected.");
        assertThat(Files.readString(config())).contains("study.newPerDay").doesNotContain("exam.date");
        assertThat(run.status("exam")).isEqualTo(ExitStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-13-01\"", "20270120", "\"soon\""})
    void aDateThatIsNoneIsToldWithItsPlace(String date) throws IOException {
        Files.writeString(config(), "{\n  \"exam.date\": " + date + "\n}\n");

        assertThat(run.status("exam")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.err()).contains("config.json:2:16: exam.date must be a day of this century");
    }

    @Test
    void anExamOnABankThatIsGoneHasNoCards() throws IOException {
        Files.writeString(config(), "{\"exam.date\": \"" + in(60) + "\", \"exam.banks\": \"moons\"}");

        assertThat(run.status("exam")).isZero();

        assertThat(run.out().strip().lines().map(String::strip))
                .containsExactly("Exam in 60 days, " + in(60), "moons: there are no cards for it.");
    }

    @Test
    void aSessionInLineModeBeginsWithIt() {
        run.status("exam", "set", in(60), "--minutes", "5");

        assertThat(run.reading(":q\n").status("study", "--plain")).isZero();

        assertThat(run.out()).contains("Exam in 60 days: 0 % expected today, ");
    }

    private Path config() {
        return folder.resolve("config.json");
    }

    private static String in(int days) {
        return StudyDay.DEFAULT.of(Moment.of(Clock.systemUTC())).plusDays(days).toString();
    }
}
