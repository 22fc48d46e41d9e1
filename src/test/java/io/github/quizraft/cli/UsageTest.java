package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a command line that is none. */
class UsageTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "browse x --format xml, 'expected one of text, json, tsv but was'",
        "study --mode quiz, 'expected one of review, ahead, cram, exam but was'",
        "browse x --sort size, 'expected one of file, title, due, forgotten, lapses, difficulty but was'"
    })
    void choices_are_named_as_one_types_them(String command, String message) {
        CommandRun run = run("eight-kinds");

        assertThat(run.status(command.split(" "))).isEqualTo(2);

        assertThat(run.err()).contains(message).doesNotContain("[", "case-insensitive");
    }

    @ParameterizedTest
    @CsvSource({
        "lokup x, lookup",
        "brwose, browse",
        "config st study.goal none, set",
        "browse x --formt json, --format",
        "explian x, explain"
    })
    void what_is_near_is_suggested(String command, String meant) {
        CommandRun run = run("eight-kinds");

        assertThat(run.status(command.split(" "))).isEqualTo(2);

        assertThat(run.err()).contains("; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "browse x --nosuchoption", "xyzzy"})
    void what_is_far_is_not(String command) {
        CommandRun run = run("eight-kinds");

        assertThat(run.status(command.split(" "))).isEqualTo(2);

        assertThat(run.err()).doesNotContain("did you mean");
    }

    @Test
    void an_exam_in_line_mode_has_as_many_questions_as_in_the_app() {
        CommandRun usual = run("planets").reading("");
        assertThat(usual.status("study", "--plain", "--mode", "exam", "--seed", "1"))
                .isZero();
        assertThat(usual.out()).startsWith("20 cards.");

        CommandRun chosen = run("planets").reading("");
        assertThat(chosen.status("study", "--plain", "--mode", "exam", "--cards", "23", "--seed", "1"))
                .isZero();
        assertThat(chosen.out()).startsWith("23 cards.");
    }

    @Test
    void a_term_of_a_search_that_there_is_not_is_told() {
        CommandRun run = run("planets");

        assertThat(run.status("browse", "term:jupitre")).isEqualTo(1);

        assertThat(run.err()).startsWith("There is no term \"jupitre\"; did you mean jupiter?");
    }

    @Test
    void completion_knows_what_a_setting_may_be() {
        CommandRun bash = run("planets");
        assertThat(bash.status("completion", "bash")).isZero();
        assertThat(bash.out())
                .containsPattern("'quizraft config set memory.model'\\) commands='' .*values='words fsrs-6 fsrs-7' ;;")
                .containsPattern("'quizraft config set study.goal'\\) .*values='words none 5 minutes 10 ")
                .containsPattern("'quizraft config set study.newPerDay'\\) .*values='none' ;;")
                .containsPattern("'quizraft config set'\\) commands='study.goal .*values='none' ;;")
                .containsPattern("'quizraft config get'\\) .*values='words study.goal ");
        CommandRun fish = run("planets");
        assertThat(fish.status("completion", "fish")).isZero();
        assertThat(fish.out()).contains("__quizraft_in config set memory.model' -a 'fsrs-6 fsrs-7'");
    }

    private CommandRun run(String content) {
        return new CommandRun(FIXTURES.resolve(content))
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }
}
