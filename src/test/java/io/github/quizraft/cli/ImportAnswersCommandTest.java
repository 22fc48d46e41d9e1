package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImportAnswersCommandTest {
    private static final String CELLS = "src/test/resources/fixtures/eight-kinds";

    private final List<Question> questions =
            Fixtures.eightKinds().banks().get(0).questions();

    @TempDir
    private Path folder;

    private Path file;
    private CommandRun run;

    @BeforeEach
    void start() {
        file = folder.resolve("answers.json");
        run = new CommandRun(folder);
    }

    @Test
    void answersAreAddedOnce() throws IOException {
        write(answer(0, questions.get(0).key().written(), "2020-02-28T09:00:00Z") + ","
                + answer(1, "", "2020-02-28T09:01:00Z"));

        assertThat(imported("--dry-run")).isEqualTo("would add 2 answers\n");
        assertThat(imported()).isEqualTo("added 2 answers\n");
        assertThat(imported("--dry-run")).isEqualTo("would add 0 answers; 2 were there already\n");
        assertThat(imported()).isEqualTo("added 0 answers; 2 were there already\n");
    }

    @Test
    void whatIsNotTheLearnersOwnIsLeftOutAndSaid() throws IOException {
        write(answer(0, "a", "2020-02-28T09:00:00Z")
                        .replace(questions.get(0).item().stem(), "Another wording?") + ","
                + answer(1, "", "2099-01-01T00:00:00Z"));

        assertThat(imported()).isEqualTo("added 0 answers\n");
        assertThat(run.err())
                .contains(
                        "left out 1 answer in the future",
                        "left out 1 answer to questions that are not in your banks with this wording");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | answers.json:1:1: ",
                "[] | answers.json:1:1: expected the answers of a player",
                "{'form':'other','version':1,'bank':'b','answers':[]} | :1:9: this is no file of answers",
                "{'form':'quizraft-answers','version':9,'bank':'b','answers':[]} | :1:38: a newer quizraft",
                "{'form':'quizraft-answers','version':1,'bank':'b','answers':[{'question':'C-1'}]} | :1:62: ",
                "{'form':'quizraft-answers','version':1,'bank':'b','answers':[{'question':'C-1','stem':'S','answer':'a','at':'now'}]}"
                        + " | \"at\" must be a time",
                "{'form':'quizraft-answers','version':1,'bank':'b','answers':7} | :1:"
            })
    void aMistakeIsToldWithItsPlaceAndNothingIsTaken(String text, String told) throws IOException {
        Files.writeString(file, text.replace('\'', '"'));

        assertThat(run.status("import", "answers", file.toString(), "--content", CELLS))
                .isEqualTo(3);
        assertThat(run.err()).contains(told);
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(run.status("import", "answers", folder.resolve("none.json").toString()))
                .isEqualTo(3);
        assertThat(run.err()).contains("none.json");
    }

    private String imported(String... options) {
        run = new CommandRun(folder);
        String[] command = {"import", "answers", file.toString(), "--content", CELLS};
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        assertThat(run.status(all)).as(run.err()).isZero();
        return run.out();
    }

    private void write(String answers) throws IOException {
        Files.writeString(file, """
                {"form": "quizraft-answers", "version": 1, "bank": "cells", "title": "Cells", "answers": [%s]}
                """.formatted(answers));
    }

    private String answer(int question, String answer, String at) {
        return """
                {"question": "%s", "stem": "%s", "answer": "%s", "at": "%s", "took": 4000}""".formatted(
                        questions.get(question).item().id(),
                        questions.get(question).item().stem(),
                        answer,
                        at);
    }
}
