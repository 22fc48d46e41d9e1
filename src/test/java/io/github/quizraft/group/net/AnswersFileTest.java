package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.AnswersReader;
import io.github.quizraft.group.OwnAnswers;
import io.github.quizraft.question.Played;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswersFileTest {
    @TempDir
    private Path folder;

    @Test
    void aQuestionThatWasLeftOpenForWeeksDoesNotSpoilTheFile() throws IOException {
        Instant at = Instant.parse("2027-03-01T10:00:00Z");
        List<Played> answers = List.of(new Played("C-1", "Which way?", "a", at, Duration.ofDays(30)));
        Path file = folder.resolve("a.json");
        Files.writeString(file, AnswersFile.written(new OwnAnswers("cells", "Cells", answers)));
        AnswersReader.Read read = AnswersReader.read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.answers()).map(Played::question).containsExactly("C-1");
    }
}
