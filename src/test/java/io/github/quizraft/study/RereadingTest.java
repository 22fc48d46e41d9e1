package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that is changed in its file while it is asked. */
class RereadingTest {
    private static final Path CELLS = Path.of("src/test/resources/fixtures/eight-kinds/quizzes/cells.json");

    @TempDir
    private Path folder;

    private final Sitting sitting = Sitting.begin();

    @BeforeEach
    void comeToTheQuestion() {
        sitting.goTo("cells/C-1");
    }

    @Test
    void aQuestionThatChangedIsAskedAsItIsNow() throws IOException {
        Session session = reread("Which way does water move", "Where does water go");

        assertThat(session.stage()).isInstanceOf(Stage.Asking.class);
        assertThat(stem(session)).isEqualTo("Where does water go in osmosis?");
        assertThat(session.queue()).isEqualTo(sitting.session().queue());
    }

    @Test
    void anAnswerIsJudgedByWhatTheQuestionSaysNow() throws IOException {
        sitting.submit(new Answer.Picked(List.of("b")));
        assertThat(verdict(sitting.session())).isEqualTo(Mark.WRONG);

        Session session = reread(
                "\"text\": \"Towards the less concentrated side\", \"correct\": false",
                "\"text\": \"Towards the less concentrated side\", \"correct\": true",
                "\"text\": \"Towards the more concentrated side\", \"correct\": true",
                "\"text\": \"Towards the more concentrated side\", \"correct\": false");

        assertThat(verdict(session)).isEqualTo(Mark.RIGHT);
    }

    @Test
    void aQuestionOfAnotherKindIsAskedAnew() throws IOException {
        sitting.submit(new Answer.Picked(List.of("b")));

        Session session = reread("{\"id\": \"C-1\", \"kind\": \"single\"", "{\"id\": \"C-1\", \"kind\": \"multiple\"");

        assertThat(session.stage()).isInstanceOf(Stage.Asking.class);
    }

    @Test
    void aQuestionThatIsGoneStaysForTheSession() throws IOException {
        Session session = reread("\"id\": \"C-1\"", "\"id\": \"C-99\"");

        assertThat(session.stage()).isEqualTo(sitting.session().stage());
    }

    @Test
    void whatDidNotChangeStaysAsItIs() throws IOException {
        sitting.submit(new Answer.Picked(List.of("b")));

        assertThat(reread("", "").stage()).isEqualTo(sitting.session().stage());
    }

    private Session reread(String... changes) throws IOException {
        String text = Files.readString(CELLS);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = changes[i].isEmpty() ? text : text.replace(changes[i], changes[i + 1]);
        }
        Path quizzes = Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(quizzes.resolve("cells.json"), text);
        Files.copy(CELLS.resolveSibling("sources.json"), quizzes.resolve("sources.json"));
        Files.copy(CELLS.resolveSibling("../glossary.json"), folder.resolve("glossary.json"));
        Library library = ContentFolder.read(folder).library();
        return sitting.session().reading(library, sitting.stamps.now());
    }

    private static String stem(Session session) {
        return session.stage().onScreen().orElseThrow().question().item().stem();
    }

    private static Mark verdict(Session session) {
        return ((Stage.Revealed) session.stage()).verdict().outcome();
    }
}
