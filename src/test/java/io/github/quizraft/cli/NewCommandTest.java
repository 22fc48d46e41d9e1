package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    private Path folder;

    private CommandRun commands = new CommandRun(Path.of(""));

    @BeforeEach
    void begin() {
        commands = new CommandRun(folder);
    }

    @Test
    void aSkeletonOfEachKindCanBeStudiedAsItIs() {
        assertThat(commands.status("new", "bank", "rivers", "--title", "The \"great\" rivers"))
                .isZero();
        for (String kind : Skeleton.kinds()) {
            assertThat(commands.status("new", "question", bank().toString(), "--kind", kind))
                    .isZero();
        }

        Library library = soundLibrary();
        assertThat(library.banks().get(0).title()).isEqualTo("The \"great\" rivers");
        assertThat(library.banks().get(0).questions())
                .extracting(question -> question.item().id())
                .startsWith("RI-001", "RI-002")
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(library.banks().get(0).questions())
                .extracting(Question::kind)
                .containsAll(Skeleton.kinds());
        assertThat(commands.out()).contains("rivers.json:11:5: RI-001\n");
    }

    @Test
    void aTermBeginsAGlossaryAndAnotherJoinsIt() {
        assertThat(commands.status("new", "term", "Drainage basin")).isZero();
        assertThat(commands.status("new", "term", "delta")).isZero();

        assertThat(soundLibrary().glossary().terms())
                .extracting(term -> term.id().value() + ": " + term.name())
                .containsExactly("drainage-basin: Drainage basin", "delta: delta");
        assertThat(commands.status("new", "term", "DRAINAGE-BASINS")).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.err()).contains("leads to the entry drainage-basin already");
    }

    @Test
    void theNextIdIsNeitherUsedNorRetired() throws IOException {
        Files.createDirectories(bank().getParent());
        Files.writeString(bank(), """
                {"id": "rivers", "retired": ["q9"], "questions": [
                  {"id": "q7", "kind": "short", "stem": "?", "answers": ["a"], "explanation": "b"}
                ]}""");

        assertThat(commands.status("new", "question", bank().toString())).isZero();

        assertThat(soundLibrary().banks().get(0).questions())
                .extracting(question -> question.item().id())
                .containsExactly("q7", "q10");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        commands.status("new", "bank", "rivers");
        String before = Files.readString(bank());

        assertThat(commands.status("new", "bank", "rivers")).isEqualTo(ExitStatus.USAGE);

        assertThat(commands.err()).contains("is there already");
        assertThat(bank()).hasContent(before);
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectories(bank().getParent());
        Files.writeString(bank(), "{\"id\": \"rivers\", \"questions\": [,]}");

        assertThat(commands.status("new", "question", bank().toString())).isEqualTo(ExitStatus.BAD_CONTENT);

        assertThat(commands.err()).contains("rivers.json:1:32: ");
        assertThat(bank()).hasContent("{\"id\": \"rivers\", \"questions\": [,]}");
    }

    @Test
    void whereAQuestionCannotBeReadNoIdIsGivenOut() throws IOException {
        Files.createDirectories(bank().getParent());
        String bank = """
                {"id": "rivers", "prefix": "R", "questions": [
                  {"id": "R-001", "kind": "short", "stem": 5, "answers": ["a"], "explanation": "b"}
                ]}""";
        Files.writeString(bank(), bank);

        assertThat(commands.status("new", "question", bank().toString())).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(bank()).hasContent(bank);
    }

    @Test
    void aMarkOfTheByteOrderIsNoObstacle() throws IOException {
        Files.createDirectories(bank().getParent());
        Files.writeString(bank(), "\uFEFF" + """
                {"id": "rivers", "questions": [
                  {"id": "1", "kind": "short", "stem": "?", "answers": ["a"], "explanation": "b"}
                ]}""");

        assertThat(commands.status("new", "question", bank().toString())).isZero();
        assertThat(soundLibrary().banks().get(0).questions()).hasSize(2);
    }

    @Test
    void noBankTakesTheNameOfAnotherFile() {
        for (String id : List.of("plan", "sources", "suppressions", "terms")) {
            assertThat(commands.status("new", "bank", id)).isEqualTo(ExitStatus.USAGE);
        }
        assertThat(folder.resolve("quizzes")).doesNotExist();
    }

    @Test
    void mistakesOfTheCommandLineAreExplained() {
        assertThat(commands.status("new")).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.status("new", "bank", "two words")).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.status("new", "bank", "rivers", "--kind", "shrot")).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.err().lines().filter(line -> line.startsWith("quizraft: ")))
                .containsExactlyElementsOf(List.of(
                        "quizraft: say what to begin: bank, question or term",
                        "quizraft: \"two words\" cannot be an id: it must be made of letters, digits, dots, hyphens and"
                                + " underscores",
                        "quizraft: there is no kind \"shrot\"; did you mean short?"));
    }

    private Path bank() {
        return folder.resolve("quizzes/rivers.json");
    }

    private Library soundLibrary() {
        var content = ContentFolder.read(folder);
        assertThat(content.problems()).isEmpty();
        return content.library();
    }
}
