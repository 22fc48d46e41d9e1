package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
    private static final String GLOSSARY = """
            {"terms": [{"id": "ketamine", "term": "ketamine", "definition": {"short": "An anesthetic."}}]}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
    }

    @Test
    void aBankAloneCanBeStudied() throws IOException {
        write("quizzes/mine.json", bank("mine", question("1", "")));

        Content content = ContentFolder.read(folder);

        assertThat(content.problems()).isEmpty();
        assertThat(content.library().banks()).extracting(Bank::id).containsExactly("mine");
    }

    @Test
    void aGlossaryAloneIsSound() throws IOException {
        write("glossary.json", GLOSSARY);

        assertThat(ContentFolder.read(folder).problems()).isEmpty();
        assertThat(ContentFolder.readGlossary(folder).problems()).isEmpty();
        assertThat(ContentFolder.readGlossary(folder).library().glossary().terms())
                .hasSize(1);
    }

    @Test
    void lookingUpNeedsAGlossary() throws IOException {
        write("quizzes/mine.json", bank("mine", question("1", "")));

        assertThat(problems(ContentFolder.readGlossary(folder)))
                .containsExactly(
                        "glossary.json:1:1: there is no such file; to look terms up, a folder needs a glossary");
    }

    @Test
    void aGlossaryThatABankRefersToMustBeThere() throws IOException {
        write("quizzes/mine.json", bank("mine", question("1", ", \"terms\": [\"ketamine\"]")));

        Content content = ContentFolder.read(folder);

        assertThat(problems(content))
                .containsExactly("glossary.json:1:1: there is no such file, but the bank \"mine\" names terms of it");
        assertThat(content.library().banks()).hasSize(1);
    }

    @Test
    void aFolderWithNothingInItIsAProblem() {
        assertThat(problems(ContentFolder.read(folder)))
                .containsExactly("glossary.json:1:1: there is no such file, and there are no banks in quizzes/ either");
        assertThat(problems(ContentFolder.read(folder.resolve("no-such-folder"))))
                .hasSize(1);
    }

    @Test
    void claimsAndDocumentsAreCheckedOnlyIfThereAreSources() throws IOException {
        String cited = question(
                "1", ", \"claims\": [\"D1-C01\"], \"sources\": [{\"document\": \"d1\"}], \"tags\": [\"conflict:X01\"]");
        write("quizzes/mine.json", bank("mine", cited));
        assertThat(ContentFolder.read(folder).problems()).isEmpty();

        write("quizzes/sources.json", "{}");
        assertThat(problems(ContentFolder.read(folder)))
                .extracting(line -> line.replaceFirst(".*: ", ""))
                .containsExactly(
                        "there is no claim \"D1-C01\"", "there is no document \"d1\"", "there is no conflict \"X01\"");
    }

    @Test
    void termsAreNotCheckedAgainstABrokenGlossary() throws IOException {
        write("glossary.json", "{");
        write("quizzes/mine.json", bank("mine", question("1", ", \"terms\": [\"ketamine\"]")));

        assertThat(problems(ContentFolder.read(folder)))
                .singleElement()
                .asString()
                .startsWith("glossary.json:1:2: the file ends too early");
    }

    @Test
    void aTermWithAMistakeCanStillBeReferredTo() throws IOException {
        write(
                "glossary.json",
                "{\"terms\": [{\"id\": \"ketamine\", \"term\": \"\", \"definition\": {\"short\": \"A drug.\"}}]}");
        write("quizzes/mine.json", bank("mine", question("1", ", \"terms\": [\"ketamine\"]")));

        assertThat(problems(ContentFolder.read(folder)))
                .containsExactly("glossary.json:1:39: \"term\" must not be empty");
    }

    @Test
    void whatIsSoundRemainsUsable() throws IOException {
        write("glossary.json", GLOSSARY);
        write("quizzes/a.json", "not JSON");
        write(
                "quizzes/b.json",
                bank("b", question("1", "") + "," + question("2", ", \"extra\": 1") + "," + question("3", "")));
        write("quizzes/c.json", bank("c", question("1", "")));

        Content content = ContentFolder.read(folder);

        assertThat(content.problems()).hasSize(2);
        assertThat(content.library().glossary().terms()).hasSize(1);
        assertThat(content.library().banks()).extracting(Bank::id).containsExactly("b", "c");
        assertThat(content.library().banks().get(0).questions())
                .extracting(Question::item)
                .extracting("id")
                .containsExactly("1", "3");
    }

    @Test
    void theProblemsOfAllFilesAreListedFileByFile() throws IOException {
        write("glossary.json", "{\"terms\": [], \"extra\": 1}");
        write("quizzes/sources.json", "[]");
        write("quizzes/b.json", "{}");
        write("quizzes/a.json", "{\"questions\": []}");

        assertThat(ContentFolder.read(folder).problems())
                .extracting(problem -> Path.of(problem.file()).getFileName() + ":"
                        + problem.place().column())
                .containsExactly(
                        "glossary.json:11",
                        "glossary.json:15",
                        "sources.json:1",
                        "a.json:1",
                        "a.json:15",
                        "b.json:1",
                        "b.json:1");
    }

    @Test
    void twoBanksMustNotShareAnId() throws IOException {
        write("quizzes/a.json", bank("mine", question("1", "")));
        write(
                "quizzes/b.json",
                "{\"title\": \"T\",\n" + bank("mine", question("2", "")).substring(1));

        Content content = ContentFolder.read(folder);

        assertThat(content.problems())
                .singleElement()
                .asString()
                .endsWith("a.json has the same id")
                .contains("b.json:2:7: ");
        assertThat(content.library().banks()).hasSize(1);
    }

    @Test
    void aBankWithoutAnIdIsNotOffered() throws IOException {
        write("quizzes/a.json", "{\"questions\": [" + question("1", "") + "]}");

        Content content = ContentFolder.read(folder);

        assertThat(content.problems()).hasSize(1);
        assertThat(content.library().banks()).isEmpty();
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        write("quizzes/mine.json", bank("mine", question("1", "")));
        write("quizzes/plan.json", "quotas");
        write("quizzes/notes.txt", "notes");
        write("quizzes/.mine.json.swp.json", "an editor's leftover");
        Files.createDirectory(folder.resolve("quizzes/schema"));

        assertThat(ContentFolder.read(folder).problems()).isEmpty();
    }

    @Test
    void aFolderInPlaceOfABankIsReported() throws IOException {
        Files.createDirectory(folder.resolve("quizzes/mine.json"));

        assertThat(problems(ContentFolder.read(folder)))
                .containsExactly("mine.json:1:1: this is a folder; expected a file");
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws IOException {
        Files.delete(folder.resolve("quizzes"));
        write("quizzes", "{}");

        assertThat(problems(ContentFolder.read(folder)))
                .containsExactly("quizzes:1:1: this is no folder; expected one with banks in it");
    }

    @Test
    void aLinkThatLeadsNowhereIsReported() throws IOException {
        Files.createSymbolicLink(folder.resolve("glossary.json"), folder.resolve("gone.json"));
        write("quizzes/mine.json", bank("mine", question("1", "")));

        assertThat(problems(ContentFolder.read(folder)))
                .containsExactly("glossary.json:1:1: cannot be read: there is no such file");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        write("quizzes/mine.json", "\uFEFF" + bank("mine", question("1", "")));

        assertThat(ContentFolder.read(folder).problems()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String bank(String id, String questions) {
        return "{\"id\": \"" + id + "\", \"questions\": [" + questions + "]}";
    }

    private static String question(String id, String more) {
        return "{\"id\": \"" + id
                + "\", \"kind\": \"short\", \"stem\": \"S?\", \"explanation\": \"E.\", \"answers\": [\"A\"]" + more
                + "}";
    }

    private List<String> problems(Content content) {
        return content.problems().stream()
                .map(problem -> Path.of(problem.file()).getFileName() + ":"
                        + problem.place().line() + ":" + problem.place().column() + ": " + problem.message())
                .toList();
    }
}
