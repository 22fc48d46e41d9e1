package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.Contents.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptContentsTest {
    @TempDir
    private Path folder;

    private final KeptContents contents =
            new KeptContents((from, part) -> part.read(from), Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));

    @Test
    void whatHasNotChangedIsReadOnce() throws IOException {
        write("raft");
        Content first = contents.of(folder, Part.GLOSSARY);
        assertThat(contents.of(folder, Part.GLOSSARY)).isSameAs(first);
        assertThat(contents.of(folder.resolve("."), Part.GLOSSARY)).isSameAs(first);
    }

    @Test
    void anotherLengthAnotherTimeOrAnotherFileIsReadAnew() throws IOException {
        write("raft");
        FileTime time = Files.getLastModifiedTime(glossary());
        assertThat(term()).isEqualTo("raft");

        write("rafts");
        Files.setLastModifiedTime(glossary(), time);
        assertThat(term()).isEqualTo("rafts");

        write("drift");
        Files.setLastModifiedTime(glossary(), FileTime.fromMillis(time.toMillis() + 2_000));
        assertThat(term()).isEqualTo("drift");

        Path other = folder.resolve("other");
        Files.writeString(other, text("ferry"));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(glossary()));
        Files.move(other, glossary(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(term()).isEqualTo("ferry");
    }

    @Test
    void aTimeThatIsPutBackHidesNothing() throws IOException {
        write("raft");
        Files.setLastModifiedTime(glossary(), FileTime.fromMillis(0));
        FolderState before = FolderState.of(folder, Part.GLOSSARY);
        boolean isChangeKept =
                folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertThat(before.isSettled(Instant.now()))
                .as("it changed just now, whatever its time says, where the system keeps that")
                .isEqualTo(!isChangeKept);
        assertThat(before.isSettled(Instant.now().plusSeconds(2))).isTrue();
    }

    @Test
    void whatHasJustChangedIsReadAgainSinceTheNextChangeMayNotShow() throws IOException {
        KeptContents now = new KeptContents((from, part) -> part.read(from), Clock.systemUTC());
        write("raft");
        Files.setLastModifiedTime(glossary(), FileTime.from(Instant.now().plusSeconds(1)));
        Content first = now.of(folder, Part.GLOSSARY);
        assertThat(now.of(folder, Part.GLOSSARY)).isNotSameAs(first);
    }

    @Test
    void aBankThatIsNewOrGoneIsNoticed() throws IOException {
        write("raft");
        assertThat(contents.of(folder, Part.ALL).library().banks()).isEmpty();
        Path bank = Files.createDirectory(folder.resolve("quizzes")).resolve("rivers.json");
        Files.writeString(bank, """
                {"id": "rivers", "questions": [{"id": "R-1", "kind": "short", "stem": "Which river runs through Vienna?",
                 "answers": ["Danube"], "explanation": "It crosses the city."}]}
                """);
        assertThat(contents.of(folder, Part.ALL).library().banks()).hasSize(1);
        Files.delete(bank);
        assertThat(contents.of(folder, Part.ALL).library().banks()).isEmpty();
    }

    @Test
    void aFolderThatHasGoneIsAProblemAndNoException() throws IOException {
        write("raft");
        assertThat(contents.of(folder, Part.REFERENCE).problems()).isEmpty();
        Files.delete(glossary());
        assertThat(contents.of(folder, Part.REFERENCE).problems()).isNotEmpty();
    }

    private String term() {
        return contents.of(folder, Part.GLOSSARY)
                .library()
                .glossary()
                .terms()
                .get(0)
                .name();
    }

    private void write(String term) throws IOException {
        Files.writeString(glossary(), text(term));
    }

    private static String text(String term) {
        return "{\"terms\": [{\"id\": \"t\", \"term\": \"" + term
                + "\", \"definition\": {\"short\": \"It floats.\"}}]}";
    }

    private Path glossary() {
        return folder.resolve("glossary.json");
    }
}
