package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLookTest {
    private static final CardId CARD = new CardId("rivers/R-1");

    @TempDir
    private Path folder;

    private final EntryIds ids = new EntryIds(new SplittableRandom(1));
    private int opened;
    private String name = "progress.db";

    @BeforeEach
    void haveAProgram() throws IOException {
        Files.writeString(folder.resolve("program"), "one");
        age("program");
        answer(Grade.GOOD);
    }

    @Test
    void aStoreThatStaysAsItIsIsOpenedOnce() throws IOException {
        assertThat(answers()).isEqualTo(1);
        assertThat(answers()).isEqualTo(1);
        assertThat(look(ProgressLook::history).of(CARD)).hasSize(1);
        assertThat(opened).isEqualTo(1);

        assertThat(states()).containsOnlyKeys(CARD);
        assertThat(states()).containsOnlyKeys(CARD);
        assertThat(opened).as("how cards stand is another matter").isEqualTo(2);
    }

    @Test
    void theNextAnswerIsSeen() throws IOException {
        answers();
        states();
        answer(Grade.AGAIN);

        assertThat(answers()).isEqualTo(2);
        assertThat(states().values()).extracting(CardState::reviews).containsExactly(2);
    }

    @Test
    void anAnswerOfAProgramThatIsStillRunningIsSeen() throws IOException {
        try (ProgressStore running = open()) {
            age("progress.db");
            running.append(review(Grade.GOOD));
            age("progress.db", "progress.db-wal");
            assertThat(answers()).isEqualTo(2);
            assertThat(answers()).isEqualTo(2);
            assertThat(opened).as("kept meanwhile").isEqualTo(1);

            running.append(review(Grade.GOOD));
            assertThat(answers()).isEqualTo(3);
        }
        assertThat(answers()).isEqualTo(3);
    }

    @Test
    void anAnswerOfARunningProgramIsSeenByALinkToo() throws IOException {
        Files.createDirectory(folder.resolve("links"));
        name = "links/other.db";
        Files.createSymbolicLink(folder.resolve(name), folder.resolve("progress.db"));
        try (ProgressStore running = open()) {
            age("progress.db", "progress.db-wal");
            assertThat(answers()).isEqualTo(1);
            assertThat(answers()).isEqualTo(1);
            assertThat(opened).as("kept meanwhile").isEqualTo(1);

            running.append(review(Grade.GOOD));
            assertThat(answers()).isEqualTo(2);
        }
    }

    @Test
    void aLinkThatLeadsElsewhereIsFollowed() throws IOException {
        name = "link.db";
        Path link = Files.createSymbolicLink(folder.resolve(name), folder.resolve("progress.db"));
        answers();
        Files.copy(folder.resolve("progress.db"), folder.resolve("moved.db"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve("moved.db"));
        answers();
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void whatWasWrittenJustNowIsNotKept() throws IOException {
        Files.setLastModifiedTime(folder.resolve("progress.db"), FileTime.from(Instant.now()));
        answers();
        answers();
        assertThat(opened)
                .as("it may change again without a change of its time")
                .isEqualTo(2);
    }

    @Test
    void otherSettingsAndAnotherProgramAreNotServedWithOldStates() throws IOException {
        states();
        Settings other = Settings.STANDARD.with(AllSettings.RETENTION, "0.8");
        look(other, ProgressLook::states);
        assertThat(opened).isEqualTo(2);

        age("progress.db");
        states();
        states();
        Files.writeString(folder.resolve("program"), "two");
        age("program");
        int before = opened;
        states();
        assertThat(opened).isGreaterThan(before);
    }

    @Test
    void aStoreWithADamagedRowIsReadEachTimeSoThatItIsTold() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("progress.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER review_is_never_changed");
            statement.executeUpdate("UPDATE review SET grade = 4");
        }
        age("progress.db");
        for (int i = 0; i < 2; i++) {
            CommandRun run = new CommandRun(folder);
            assertThat(look(Settings.STANDARD, run.io(), ProgressLook::history).cards())
                    .isEmpty();
            assertThat(run.err()).contains("damaged, does not count: ");
        }
    }

    @Test
    void whatIsKeptIsAsPrivateAsTheStore() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        answers();
        states();
        try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
            assertThat(kept)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private int answers() throws IOException {
        return look(ProgressLook::history).of(CARD).size();
    }

    private Map<CardId, CardState> states() throws IOException {
        return look(ProgressLook::states);
    }

    private <T> T look(Function<ProgressLook, T> at) throws IOException {
        return look(Settings.STANDARD, at);
    }

    private <T> T look(Settings settings, Function<ProgressLook, T> at) throws IOException {
        return look(settings, new CommandRun(folder).io(), at);
    }

    private <T> T look(Settings settings, Io io, Function<ProgressLook, T> at) {
        File program = folder.resolve("program").toFile();
        KeptProgress kept = new KeptProgress(program, folder.resolve(name), folder.resolve("cache"), Clock.systemUTC());
        try (ProgressLook look = new ProgressLook(kept, () -> opened(settings), settings, io)) {
            return at.apply(look);
        }
    }

    private ProgressStore opened(Settings settings) {
        opened++;
        return ProgressStore.open(
                folder.resolve("progress.db"),
                settings.scheduler(WeightSets.NONE, Moment.of(Clock.systemUTC())),
                Clock.systemUTC());
    }

    private ProgressStore open() {
        return ProgressStore.open(folder.resolve("progress.db"), Settings.STANDARD.scheduler(), Clock.systemUTC());
    }

    private void answer(Grade grade) throws IOException {
        try (ProgressStore store = open()) {
            store.states(LearnerId.ME);
            store.append(review(grade));
        }
        age("progress.db");
    }

    private Review review(Grade grade) {
        Instant now = Instant.now();
        return new Review(
                ids.next(now),
                LearnerId.ME,
                CARD,
                Moment.utc(now),
                grade,
                "a",
                1,
                false,
                Optional.empty(),
                Duration.ofSeconds(1),
                "here",
                "fsrs-6");
    }

    private void age(String... names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.EPOCH));
        }
    }
}
