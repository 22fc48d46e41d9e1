package io.github.quizraft.tui;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A player of a group quiz before each screen, from the door to the end. */
final class JoinScenes {
    static final Snapshot.Row BEN = new Snapshot.Row(1, "Ben", 2_000);
    static final Snapshot.Row ANA = new Snapshot.Row(2, "Ana", 1_000);

    private JoinScenes() {}

    static List<Scene> all() {
        List<Scene> all = new ArrayList<>();
        all.add(scene("calling", JoinScenes::stranger));
        all.add(scene("entry", () -> stranger().greeted("Red", "Blue").press("Ana<enter><down>")));
        all.add(scene(
                "name-taken", () -> stranger().greeted().press("Ana<enter>").hears(new Heard.Refused("name_taken"))));
        all.add(scene("lobby", JoinPlayer::seated));
        all.add(scene("read", JoinScenes::reading));
        for (int number = 1; number <= 8; number++) {
            int asked = number;
            all.add(scene("asked-" + number, () -> JoinPlayer.seated().asked(asked)));
        }
        all.add(scene("help", () -> JoinPlayer.seated().asked(1).press("?")));
        all.add(scene("sending", () -> JoinScenes.answered()));
        all.add(scene("answered", () -> JoinScenes.answered().receives(Receipt.COUNTED)));
        all.add(scene("closed", JoinScenes::closed));
        all.add(scene("paused", JoinScenes::paused));
        all.add(scene("lost", () -> JoinPlayer.seated().asked(2).hears(new Heard.Lost("the connection was closed"))));
        all.add(scene("right", () -> revealed("right", 1_000)));
        all.add(scene("wrong", () -> revealed("wrong", 0)));
        all.add(scene("board", () -> JoinPlayer.seated().sees(JoinPlayer.snapshot(StageName.BOARD, 1_000, BEN, ANA))));
        all.add(scene(
                "podium", () -> JoinPlayer.seated().sees(JoinPlayer.snapshot(StageName.PODIUM, 1_000, ANA, BEN))));
        all.add(scene("end", () -> revealed("right", 1_000).sees(end())));
        all.add(scene(
                "kept", () -> revealed("right", 1_000).sees(end()).press("a").finished()));
        all.add(scene("removed", () -> JoinPlayer.seated().asked(2).hears(new Heard.Bye("removed"))));
        return all;
    }

    private static Scene scene(String name, Supplier<JoinPlayer> player) {
        return new Scene(
                "join-" + name, () -> player.get().screen(), () -> player.get().screen());
    }

    private static JoinPlayer stranger() {
        return new JoinPlayer(Optional.empty(), false);
    }

    private static JoinPlayer reading() {
        JoinPlayer player = JoinPlayer.seated();
        return player.sees(player.asking(StageName.READ, 1, false, Optional.empty()));
    }

    private static JoinPlayer answered() {
        return JoinPlayer.seated().asked(1).wait(Duration.ofMillis(7_300)).press("b<enter>");
    }

    private static JoinPlayer closed() {
        JoinPlayer player = answered().receives(Receipt.COUNTED);
        Snapshot asking = player.asking(StageName.CLOSED, 1, false, Optional.empty());
        return player.sees(new Snapshot(
                asking.stage(),
                asking.title(),
                asking.asked(),
                asking.prompt(),
                asking.clock(),
                Optional.of(new Tally(
                        List.of(
                                new Tally.Row("Towards the more concentrated side", 3, false),
                                new Tally.Row("Towards the less concentrated side", 1, false),
                                new Tally.Row("Both ways alike", 0, false)),
                        1)),
                asking.revealed(),
                asking.standings(),
                asking.you()));
    }

    private static JoinPlayer paused() {
        JoinPlayer player = JoinPlayer.seated().asked(4).press("mei");
        return player.sees(player.asking(StageName.PAUSED, 4, false, Optional.empty()));
    }

    private static JoinPlayer revealed(String outcome, long points) {
        JoinPlayer player = JoinPlayer.seated().asked(1);
        Answer answer = outcome.equals("right") ? player.question(1).key() : new Answer.Picked(List.of("b"));
        return player.revealed(1, answer, outcome, points);
    }

    private static Snapshot end() {
        return JoinPlayer.snapshot(StageName.REPORT, 1_000, BEN, ANA);
    }
}
