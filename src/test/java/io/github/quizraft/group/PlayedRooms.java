package io.github.quizraft.group;

import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Journals of rooms that were played to the end. */
public final class PlayedRooms {
    private PlayedRooms() {}

    /** All questions of the first bank: each player misses every third one, and all miss the second. */
    public static void play(Path file, String id, Library library, int players, HandClock clock) {
        Bank bank = library.banks().get(0);
        List<String> questions = Quiz.playable(bank).stream()
                .map(question -> question.item().id())
                .toList();
        Quiz quiz = Quiz.of(bank, library, questions, 7);
        RoomPlan plan = new RoomPlan(id, new RoomCode("482913"), 7, clock.instant(), quiz, Play.live(Scoring.ACCURACY));
        try (KeptRoom kept = KeptRoom.open(file, plan, Optional.empty(), clock)) {
            for (int player = 1; player <= players; player++) {
                String name = "Person " + player;
                kept.take(
                        new RoomEvent.Join(Play.token(name), PlayerName.of(name).orElseThrow(), Optional.empty()));
            }
            while (kept.room().at() != StageName.REPORT) {
                if (kept.room().at() == StageName.OPEN) {
                    answer(kept, players, clock);
                }
                kept.take(new RoomEvent.Next(kept.room().at()));
            }
        }
    }

    private static void answer(KeptRoom kept, int players, HandClock clock) {
        RoundId round = kept.room().round().orElseThrow();
        Question question = kept.room().question().orElseThrow();
        for (int player = 1; player <= players; player++) {
            clock.advance(Duration.ofMillis(100));
            boolean isRight = round.number() != 2 && (player + round.number()) % 3 != 0;
            Answer answer = isRight ? question.key() : WrongAnswer.to(question);
            kept.take(new RoomEvent.Respond(new PlayerId(player), round, answer, Duration.ZERO));
        }
    }
}
