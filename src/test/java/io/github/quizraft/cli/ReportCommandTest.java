package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.PlayedRooms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report} and {@code items} over journals as rooms write them. */
class ReportCommandTest {
    private static final Path CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath();

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(CELLS);

    @BeforeEach
    void ownData() {
        run = new CommandRun(CELLS).with("XDG_DATA_HOME", folder.toString());
    }

    @Test
    void withoutAQuizItSaysHowToBeginOne() {
        assertThat(run.status("report")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.status("items")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.status("report", "--list")).isZero();

        assertThat(run.err()).contains("No group quiz was played yet", "Begin with \"quizraft host BANK\".");
        assertThat(run.out()).contains("No group quiz was played yet");
    }

    @Test
    void theLastQuizIsReported() {
        play("r1", 3);
        play("r2", 12);

        assertThat(run.status("report")).isZero();
        assertThat(run.out())
                .contains("12 players", "\n Questions\n", "\n The quiz as a whole\n", "\n Players\n", "\n Mixed up\n")
                .doesNotContain("\u001B", "NaN");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void sessionsAreListedAndNamed() {
        play("r1", 3);
        play("r2", 12);

        assertThat(run.status("report", "--list")).isZero();
        assertThat(run.out()).containsPattern("r1  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  cells, \\d+ questions\nr2  ");
        assertThat(run.status("report", "r1", "r2", "--format", "json")).isZero();
        assertThat(run.out()).contains("\"id\" : \"r1\"", "\"id\" : \"r2\"");
        assertThat(run.status("report", "last", "--format", "json")).isZero();
        assertThat(run.out()).endsWith("}\n").contains("\"id\" : \"r2\"");
        assertThat(run.status("report", "r3")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.err()).contains("there is no session \"r3\"", "quizraft report --list");
    }

    @Test
    void aShellCanCompleteTheirIdsTheLastOneFirst() {
        assertThat(NameCompletion.run(new String[] {"complete", "sessions", "--", ""}, run.io()))
                .isZero();
        assertThat(run.out()).isEmpty();
        play("r1", 1);
        play("r2", 1);

        NameCompletion.run(new String[] {"complete", "sessions", "--", "r"}, run.io());
        NameCompletion.run(new String[] {"complete", "sessions", "--", "x"}, run.io());

        assertThat(run.out()).isEqualTo("r2\nr1\n");
        assertThat(new ShellNames(run.io()).sessions("r1"))
                .singleElement()
                .satisfies(name -> assertThat(name.about()).contains("cells, 8 questions"));
        assertThat(run.status("completion", "bash")).isZero();
        assertThat(run.out()).contains("sessions");
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        play("r1", 12);

        for (String form : new String[] {"text", "json", "csv", "html"}) {
            assertThat(run.status("report", "--anonymous", "--format", form, "--table", "answers"))
                    .isZero();
        }

        assertThat(run.out()).contains("Player 1").doesNotContain("Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "xlsx", "html"})
    void eachFormIsWrittenWhole(String form) throws IOException {
        play("r1", 12);
        Path file = folder.resolve("out").resolve("report." + form);

        assertThat(run.status("report", "--format", form, "--output", file.toString()))
                .isZero();
        byte[] first = Files.readAllBytes(file);
        assertThat(run.status("report", "--format", form, "-o", file.toString()))
                .isZero();

        assertThat(Files.readAllBytes(file))
                .as("the same again")
                .isEqualTo(first)
                .isNotEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("The report is in ");
    }

    @Test
    void aWrongCommandLineIsSaidClearly() {
        assertThat(run.status("report", "--last", "--all")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("report", "--format", "pdf")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("report", "--table", "nothing")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("give one of --last, --all and --list").doesNotContain("Exception");
    }

    @Test
    void whatCannotBeWrittenIsSaidClearly() {
        play("r1", 3);

        assertThat(run.status("report", "--output", folder.toString())).isEqualTo(ExitStatus.NOT_WRITTEN);

        assertThat(run.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void aLastLineThatWasBeingWrittenDoesNotCount() throws IOException {
        Path journal = play("r1", 3);
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 9));

        assertThat(run.status("report")).isZero();
    }

    @Test
    void aDamagedJournalIsNamedWithItsLine() throws IOException {
        Path journal = play("r1", 3);
        String text = Files.readString(journal);
        Files.writeString(journal, text.replaceFirst("\n\\{", "\n{{"));

        assertThat(run.status("report")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(run.err()).contains("r1.jsonl:2").doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNoJournalDoesNotHideTheOthers() throws IOException {
        play("r1", 3);
        Files.writeString(folder.resolve("quizraft/sessions/other.jsonl"), "no journal\n", StandardCharsets.UTF_8);

        assertThat(run.status("report", "--list")).isZero();
        assertThat(run.out()).contains("r1  ", "other.jsonl:1 is not the head of a journal");
        assertThat(run.status("report")).isZero();
    }

    @Test
    void aBankThatIsGoneIsSaidClearly() {
        play("r1", 3);
        CommandRun elsewhere = new CommandRun(
                        Path.of("src/test/resources/fixtures/planets").toAbsolutePath())
                .with("XDG_DATA_HOME", folder.toString());

        assertThat(elsewhere.status("report")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(elsewhere.err()).contains("the content has no bank \"cells\" any more");
    }

    @Test
    void whatDoesNotFitTheContentIsToldAndLeftOutOfAll() throws IOException {
        play("r1", 12);
        Path other = play("r2", 3);
        Files.writeString(other, Files.readString(other).replace("\"bank\":\"cells\"", "\"bank\":\"stars\""));
        Files.writeString(folder.resolve("quizraft/sessions/torn.jsonl"), "no journal\n");

        assertThat(run.status("report", "--all")).isZero();
        assertThat(run.status("items")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.out()).contains("12 players").contains("G02 nobody-right: C-2");
        assertThat(run.err())
                .contains("left out: ", "r2.jsonl:1: the content has no bank \"stars\" any more", "torn.jsonl:1 is not")
                .doesNotContain("Exception");
        assertThat(run.status("items", "r2")).as("named by itself").isEqualTo(ExitStatus.BAD_CONTENT);
    }

    @Test
    void whereNothingFitsNothingIsReported() {
        play("r1", 3);
        CommandRun elsewhere = new CommandRun(
                        Path.of("src/test/resources/fixtures/planets").toAbsolutePath())
                .with("XDG_DATA_HOME", folder.toString());

        assertThat(elsewhere.status("report", "--all")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(elsewhere.status("items")).isEqualTo(ExitStatus.BAD_CONTENT);
    }

    @Test
    void cardsOfTheGlossaryThatWerePlayedKeepNoItemFromBeingFound() {
        play("r1", 12);
        run.reading("\nq\n");
        assertThat(run.status("host", "terms", "--hot-seat", "--plain", "--questions", "1"))
                .isZero();

        assertThat(run.status("items")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.out()).contains("G02 nobody-right: C-2");
    }

    @Test
    void questionsToMendAreFoundWhereTheyStand() {
        play("r1", 12);

        assertThat(run.status("items")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.out())
                .containsPattern(
                        "cells\\.json:\\d+:\\d+: error G02 nobody-right: C-2: none of 12 got it right\n    Check")
                .contains("8 questions: ");
    }

    @Test
    void oneBankAloneMustBeThere() {
        play("r1", 12);

        assertThat(run.status("items", "--bank", "cell")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("items", "--bank", "cells", "--format", "sarif")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.err()).contains("did you mean cells?");
        assertThat(run.out()).contains("\"ruleId\" : \"G02\"");
    }

    /** Everybody gets the first question right and the second wrong, and so on. */
    private Path play(String id, int players) {
        HandClock clock = new HandClock();
        clock.advance(Duration.ofMinutes(id.charAt(1)));
        Path file = folder.resolve("quizraft").resolve("sessions").resolve(id + ".jsonl");
        PlayedRooms.play(file, id, Fixtures.eightKinds(), players, clock);
        return file;
    }
}
