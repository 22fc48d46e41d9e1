package io.github.quizraft.group.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRoomTest {
    private final Library library = Fixtures.eightKinds();
    private final HandClock clock = new HandClock();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("sessions").resolve("r1.jsonl");
    }

    @Test
    void aRoomIsThereAgainAfterTheProgramWasKilled() throws IOException {
        RoomPlan plan = plan(Play.live(Scoring.SPEED));
        KeptRoom kept = KeptRoom.open(file, plan, Optional.of(4242), clock);
        join(kept, "Ana");
        join(kept, "Ben");
        next(kept);
        clock.advance(Duration.ofSeconds(5));
        answer(kept, 1);
        // Killed: nothing is closed, and another program takes the file as it is.
        Path copy = Files.copy(file, folder.resolve("copy.jsonl"));

        clock.advance(Duration.ofHours(1));
        JournalText text = JournalText.read(copy);
        assertThat(text.head().port()).contains(4242);
        assertThat(text.head().code()).isEqualTo(plan.code());
        try (KeptRoom again = KeptRoom.resume(text, library, clock)) {
            assertThat(again.room().at()).isEqualTo(StageName.PAUSED);
            assertThat(again.room().playing()).noneMatch(player -> player.isHere());
            again.take(List.of(new RoomEvent.Return(token("Ana")), new RoomEvent.Return(token("Ben"))));
            again.take(new RoomEvent.Continue());
            var ben = again.room().show(again.now()).of(new PlayerId(2)).orElseThrow();
            assertThat(ben.left()).as("time stood still").contains(Duration.ofSeconds(15));
            answer(again, 2);
            next(again);
            assertThat(again.room()
                            .show(again.now())
                            .of(new PlayerId(1))
                            .orElseThrow()
                            .score())
                    .isEqualTo(875);
        }
        kept.close();
    }

    @Test
    void aLineThatWasBeingWrittenDoesNotCount() throws IOException {
        KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock);
        join(kept, "Ana");
        kept.close();
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "{\"at\":1,\"event\":\"joi", StandardOpenOption.APPEND);

        try (KeptRoom again = KeptRoom.resume(JournalText.read(file), library, clock)) {
            assertThat(again.room().playing()).hasSize(1);
            join(again, "Ben");
        }
        assertThat(Files.readString(file)).startsWith(new String(whole, StandardCharsets.UTF_8));
        assertThat(JournalText.read(file).room(library).playing()).hasSize(2);
    }

    @Test
    void everyCutOfTheFileGivesARoom() throws IOException {
        KeptRoom kept = KeptRoom.open(file, plan(Play.hotSeat(Mode.TURNS)), Optional.empty(), clock);
        join(kept, "Red");
        for (int i = 0; i < 8; i++) {
            next(kept);
        }
        kept.close();
        byte[] whole = Files.readAllBytes(file);
        int head = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int end = head; end <= whole.length; end += 7) {
            Path cut = folder.resolve("cut.jsonl");
            Files.write(cut, java.util.Arrays.copyOf(whole, end));
            assertThat(JournalText.read(cut).room(library)).isNotNull();
        }
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock);
        join(kept, "Ana");
        join(kept, "Ben");
        kept.close();
        Files.writeString(file, Files.readString(file).replaceFirst("\"join\"", "\"jump\""));
        assertThatThrownBy(() -> JournalText.read(file).room(library))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith(file + ":2 is not an event");
    }

    @Test
    void whatIsNoJournalIsNamed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), "{}\n");
        assertThatThrownBy(() -> JournalText.read(other)).hasMessageContaining(":1 is not the head");
        assertThatThrownBy(() -> JournalText.read(folder.resolve("none")))
                .hasMessageContaining("there is no such file");
    }

    @Test
    void aRoomIsOpenOnlyOnce() {
        try (KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock)) {
            assertThat(kept.room().at()).isEqualTo(StageName.LOBBY);
            assertThatThrownBy(() -> KeptRoom.resume(JournalText.read(file), library, clock))
                    .hasMessageContaining("in another window");
        }
    }

    @Test
    void tokensAreNotInTheJournal() throws IOException {
        try (KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock)) {
            join(kept, "Ana");
        }
        assertThat(Files.readString(file))
                .doesNotContain("secret of Ana")
                .contains(token("Ana").hex());
    }

    @Test
    void aMachineThatSleptTakesNoTimeFromAnyone() {
        try (KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock)) {
            join(kept, "Ana");
            next(kept);
            clock.advance(Duration.ofMinutes(10));
            kept.tick();
            assertThat(kept.room().at()).isEqualTo(StageName.OPEN);
            assertThat(JournalText.read(file).room(library).show(kept.now()).all())
                    .isEqualTo(kept.room().show(kept.now()).all());
        }
    }

    @Test
    void aTickThatChangesNothingIsNotWritten() {
        try (KeptRoom kept = KeptRoom.open(file, plan(Play.live(Scoring.ACCURACY)), Optional.empty(), clock)) {
            for (int i = 0; i < 100; i++) {
                kept.tick();
            }
            assertThat(JournalText.read(file).lines()).isEmpty();
        }
    }

    /** What may be written is what can be read: each type of event, with and without what it may lack. */
    @Test
    void everyEventIsReadAsItWasWritten() {
        Quiz quiz = plan(Play.live(Scoring.ACCURACY)).quiz();
        EventForms forms = new EventForms(quiz);
        for (RoomEvent event : AllEvents.of(quiz)) {
            String line = io.github.quizraft.json.JsonText.line(forms.written(Instant.EPOCH, event));
            assertThat(forms.read(io.github.quizraft.json.JsonFields.read(line).orElseThrow()))
                    .as(line)
                    .contains(event);
        }
        assertThat(AllEvents.of(quiz).stream().map(Object::getClass).collect(Collectors.toSet()))
                .as("all types of events")
                .hasSize(AllEvents.types());
    }

    private RoomPlan plan(Rules rules) {
        Quiz quiz = Quiz.drawn(library.banks().get(0), library, 8, 7);
        return new RoomPlan("r1", new RoomCode("482913"), 7, Fixtures.START, quiz, rules);
    }

    private static ResumeToken.Hash token(String name) {
        return new ResumeToken("secret of " + name).hash();
    }

    private static void join(KeptRoom kept, String name) {
        kept.take(new RoomEvent.Join(token(name), PlayerName.of(name).orElseThrow(), Optional.empty()));
    }

    private static void next(KeptRoom kept) {
        kept.take(new RoomEvent.Next(kept.room().at()));
    }

    private static void answer(KeptRoom kept, int player) {
        kept.take(new RoomEvent.Respond(
                new PlayerId(player),
                kept.room().round().orElseThrow(),
                kept.room().question().orElseThrow().key(),
                Duration.ZERO));
    }
}
