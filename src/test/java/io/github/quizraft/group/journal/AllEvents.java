package io.github.quizraft.group.journal;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Team;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.RandomAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** An event of each type; of answers one for each kind of question, and a pass. */
final class AllEvents {
    private AllEvents() {}

    static List<RoomEvent> of(Quiz quiz) {
        ResumeToken.Hash token = new ResumeToken("t").hash();
        PlayerName name = PlayerName.of("Zoë \"Z\"").orElseThrow();
        PlayerId player = new PlayerId(3);
        Team team = new Team(name);
        RoundId round = new RoundId(quiz.questions().get(0).item().id(), 2);
        List<RoomEvent> events = new ArrayList<>(List.of(
                new RoomEvent.Join(token, name, Optional.of(team)),
                new RoomEvent.Join(token, name, Optional.empty()),
                new RoomEvent.Return(token),
                new RoomEvent.Drop(player),
                new RoomEvent.Respond(player, round, new Answer.Pass(), Duration.ZERO),
                new RoomEvent.Begin(player, round),
                new RoomEvent.Buzz(player, round),
                new RoomEvent.PassOn(player, round),
                new RoomEvent.Next(StageName.LOBBY),
                new RoomEvent.Pause(),
                new RoomEvent.Continue(),
                new RoomEvent.Extend(Duration.ofSeconds(15)),
                new RoomEvent.Skip(),
                new RoomEvent.Lock(true),
                new RoomEvent.Kick(player),
                new RoomEvent.Rename(player, name),
                new RoomEvent.Move(player, Optional.of(team)),
                new RoomEvent.Move(player, Optional.empty())));
        events.addAll(List.of(
                new RoomEvent.GiveFloor(player),
                new RoomEvent.GiveTime(player, ExtraTime.HALF_MORE),
                new RoomEvent.ShowBoard(BoardView.HIDDEN),
                new RoomEvent.ShowDistribution(false),
                new RoomEvent.Flag(true),
                new RoomEvent.CountHands(List.of(7, 2, 0, 14)),
                new RoomEvent.Undo(),
                new RoomEvent.Finish(),
                new RoomEvent.Tick(),
                new RoomEvent.Stalled(Duration.ofMillis(2_001)),
                new RoomEvent.Revived(Instant.ofEpochMilli(77))));
        SplittableRandom random = new SplittableRandom(5);
        for (Question question : quiz.questions()) {
            Answer answer = RandomAnswer.to(question, random);
            RoundId of = new RoundId(question.item().id(), 9);
            events.add(new RoomEvent.Respond(player, of, answer, Duration.ofMillis(12)));
        }
        return events;
    }

    /** How many types there are, by what the sealed interfaces permit. */
    static int types() {
        return (int) Stream.of(RoomEvent.FromPlayer.class, RoomEvent.FromHost.class, RoomEvent.FromClock.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .count();
    }
}
