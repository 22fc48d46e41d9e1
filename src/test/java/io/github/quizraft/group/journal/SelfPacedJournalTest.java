package io.github.quizraft.group.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.RandomAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfPacedJournalTest {
    private static final int PLAYERS = 4;
    private static final int STEPS = 150;
    private static final Duration OPEN = Duration.ofHours(30);

    private final Library library = Fixtures.eightKinds();
    private final HandClock clock = new HandClock();

    @TempDir
    private Path folder;

    /** Whatever happened, and whenever the program was killed: what was told is there again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theEventsReplayedGiveTheSameRoom(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Optional<Duration> time = Optional.of(Duration.ofSeconds(20)).filter(any -> random.nextBoolean());
        KeptRoom kept =
                open("r0.jsonl", new Pace(Fixtures.START.plus(OPEN), random.nextBoolean(), random.nextBoolean()), time);
        for (int step = 0; step < STEPS; step++) {
            step(kept, random);
            if (random.nextInt(40) == 0) {
                Path copy = Files.copy(folder.resolve("r0.jsonl"), folder.resolve("copy" + step + ".jsonl"));
                same(JournalText.read(copy).room(library), kept);
            }
        }
        same(JournalText.read(folder.resolve("r0.jsonl")).room(library), kept);
        kept.close();
    }

    @Test
    void aPlayerGoesOnOnAnotherDayAfterTheProgramWasKilled() throws IOException {
        KeptRoom kept =
                open("r0.jsonl", new Pace(Fixtures.START.plus(OPEN), true, false), Optional.of(Duration.ofSeconds(20)));
        join(kept, 1);
        begin(kept, 1);
        answer(kept, 1, question(kept, 1).key());
        clock.advance(Duration.ofSeconds(5));
        kept.tick();
        Path copy = Files.copy(folder.resolve("r0.jsonl"), folder.resolve("copy.jsonl"));
        clock.advance(Duration.ofHours(20));

        try (KeptRoom again = KeptRoom.resume(JournalText.read(copy), library, clock)) {
            assertThat(again.room().at()).isEqualTo(StageName.UNDERWAY);
            clock.advance(Duration.ofMinutes(1));
            again.tick();
            again.take(new RoomEvent.Return(token(1)));
            assertThat(view(again, 1).mayAnswer()).isTrue();
            assertThat(view(again, 1).left())
                    .as("the clock stood while there was no program")
                    .isEqualTo(Optional.of(Duration.ofSeconds(20)));
            answer(again, 1, question(again, 1).key());
            assertThat(again.room().show(again.now()).progress())
                    .singleElement()
                    .satisfies(ana -> assertThat(ana.answered()).isEqualTo(2));
        }
        kept.close();
    }

    @Test
    void aDeadlineThatPassedMeanwhileHasPassed() throws IOException {
        KeptRoom kept = open("r0.jsonl", new Pace(Fixtures.START.plus(OPEN), false, false), Optional.empty());
        join(kept, 1);
        begin(kept, 1);
        answer(kept, 1, question(kept, 1).key());
        kept.close();
        clock.advance(OPEN.plusHours(1));
        try (KeptRoom again = KeptRoom.resume(JournalText.read(folder.resolve("r0.jsonl")), library, clock)) {
            assertThat(again.room().at()).isEqualTo(StageName.PODIUM);
            again.take(new RoomEvent.Return(token(1)));
            begin(again, 1);
            assertThat(view(again, 1).scene()).isInstanceOf(Scene.Revealed.class);
        }
    }

    private void step(KeptRoom kept, SplittableRandom random) {
        int player = 1 + random.nextInt(PLAYERS);
        switch (random.nextInt(12)) {
            case 0 -> join(kept, player);
            case 1 -> kept.take(new RoomEvent.Return(token(player)));
            case 2 -> kept.take(new RoomEvent.Drop(new PlayerId(player)));
            case 3 -> clock.advance(Duration.ofMillis(random.nextInt(9_000)));
            case 4 -> kept.take(new RoomEvent.Stalled(Duration.ofSeconds(random.nextInt(5))));
            case 5 -> kept.tick();
            case 6 -> {
                if (random.nextInt(12) == 0) {
                    kept.take(List.of(new RoomEvent.Revived(kept.now()), new RoomEvent.Extend(Duration.ofMinutes(5))));
                }
                clock.advance(random.nextInt(30) == 0 ? OPEN : Duration.ZERO);
            }
            case 7, 8 -> begin(kept, player);
            default -> answerIfOpen(kept, player, random);
        }
    }

    private void same(Room read, KeptRoom kept) {
        assertThat(read.result()).isEqualTo(kept.room().result());
        var before = kept.room().show(kept.now());
        var after = read.show(kept.now());
        assertThat(after.all()).isEqualTo(before.all());
        assertThat(after.progress()).isEqualTo(before.progress());
        for (int player = 1; player <= PLAYERS; player++) {
            assertThat(after.of(new PlayerId(player))).isEqualTo(before.of(new PlayerId(player)));
        }
    }

    private KeptRoom open(String name, Pace pace, Optional<Duration> time) {
        Quiz quiz = Quiz.drawn(library.banks().get(0), library, 8, 7);
        Rules rules = Rules.selfPaced(pace, Scoring.ACCURACY, time, List.of(), 500);
        RoomPlan plan = new RoomPlan("r1", new RoomCode("482913"), 7, Fixtures.START, quiz, rules);
        return KeptRoom.open(folder.resolve(name), plan, Optional.empty(), clock);
    }

    private static ResumeToken.Hash token(int player) {
        return new ResumeToken("secret " + player).hash();
    }

    private static void join(KeptRoom kept, int player) {
        kept.take(new RoomEvent.Join(token(player), PlayerName.of("P" + player).orElseThrow(), Optional.empty()));
    }

    private static PlayerView view(KeptRoom kept, int player) {
        return kept.room().show(kept.now()).of(new PlayerId(player)).orElseThrow();
    }

    private static void begin(KeptRoom kept, int player) {
        kept.room()
                .show(kept.now())
                .of(new PlayerId(player))
                .flatMap(PlayerView::next)
                .ifPresent(round -> kept.take(new RoomEvent.Begin(new PlayerId(player), round)));
    }

    private static Question question(KeptRoom kept, int player) {
        Scene.Asked asked = (Scene.Asked) view(kept, player).scene();
        return kept.room()
                .plan()
                .quiz()
                .question(asked.heading().round().question())
                .orElseThrow();
    }

    private static void answer(KeptRoom kept, int player, Answer answer) {
        Scene.Asked asked = (Scene.Asked) view(kept, player).scene();
        kept.take(new RoomEvent.Respond(new PlayerId(player), asked.heading().round(), answer, Duration.ZERO));
    }

    private static void answerIfOpen(KeptRoom kept, int player, SplittableRandom random) {
        boolean isOpen = kept.room()
                .show(kept.now())
                .of(new PlayerId(player))
                .filter(PlayerView::mayAnswer)
                .isPresent();
        if (isOpen) {
            Question question = question(kept, player);
            answer(kept, player, random.nextBoolean() ? question.key() : RandomAnswer.to(question, random));
        }
    }
}
