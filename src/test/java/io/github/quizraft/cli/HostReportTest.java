package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.PlayedRooms;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.group.journal.JournalText;
import io.github.quizraft.question.Library;
import io.github.quizraft.tui.Afterwards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostReportTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path journals;

    @ParameterizedTest
    @EnumSource(Afterwards.Form.class)
    void isSavedWhereTheProgramWasStartedOrSaysWhyNot(Afterwards.Form form) {
        Library library = Fixtures.eightKinds();
        PlayedRooms.play(journals.resolve("r1.jsonl"), "r1", library, 3, new HandClock());
        RoomResult result =
                JournalText.read(journals.resolve("r1.jsonl")).room(library).result();
        assertThat(new HostReport(library, ZoneOffset.UTC, folder).save(result, form))
                .startsWith("The report is in " + folder);
        assertThat(folder).isDirectoryContaining(file -> Files.isRegularFile(file));
        Path none = journals.resolve("r1.jsonl");
        assertThat(new HostReport(library, ZoneOffset.UTC, none).save(result, form))
                .contains("cannot be written");
    }
}
