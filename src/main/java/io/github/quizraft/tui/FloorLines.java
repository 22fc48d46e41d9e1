package io.github.quizraft.tui;

import io.github.quizraft.group.Floor;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.Scene;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who may answer at this terminal, and what those came to who have.
 *
 * @param room as it is
 */
record FloorLines(Room room) {
    /** Whose turn it is, and what has happened to the question. */
    List<Line> status(Scene.Asked asked) {
        List<Line> lines = new ArrayList<>();
        if (room.plan().rules().mode() == Mode.LIVE) {
            lines.add(Line.of(
                    " " + asked.count().answered() + " of " + asked.count().of() + " have answered", Role.ACCENT));
        }
        asked.floor().ifPresent(floor -> {
            if (floor instanceof Floor.Turn turn) {
                lines.add(Line.of(
                        " " + name(room, turn.player())
                                + (turn.isSteal() ? " may steal it, for half the points" : " answers"),
                        Role.ACCENT));
            } else if (floor instanceof Floor.Buzzed buzzed) {
                lines.add(Line.of(" " + name(room, buzzed.player()) + " was first and answers", Role.ACCENT));
            } else if (floor instanceof Floor.Buzzers buzzers) {
                lines.add(buzzers(buzzers));
            }
        });
        lines.addAll(attempts());
        return lines;
    }

    /** What came of it for those who have tried, by sign and word. */
    List<Line> attempts() {
        return room.attempts().stream()
                .map(attempt -> {
                    Mark mark = attempt.given()
                            .map(given -> given.verdict().outcome())
                            .orElse(Mark.NONE);
                    String points = attempt.given()
                            .filter(given -> given.points() != 0)
                            .map(given -> ", " + SceneLines.points(given.points()))
                            .orElse("");
                    String what = mark == Mark.NONE ? "passed" : mark.word() + points;
                    String said =
                            attempt.given().map(given -> said(given.answer())).orElse("");
                    return Line.of(
                            " " + mark.sign() + " " + attempt.player().name() + ": " + said + what,
                            ItemLines.role(mark));
                })
                .toList();
    }

    /** What was answered, as it was called out. */
    private String said(Answer answer) {
        if (answer instanceof Answer.Typed typed) {
            return String.join(", ", typed.texts()) + ", ";
        }
        Optional<Prompt> prompt = room.question().map(Prompt::of);
        if (!(answer instanceof Answer.Picked picked)
                || !(prompt.isPresent() && prompt.get() instanceof Prompt.Choice choice)) {
            return "";
        }
        return IntStream.range(0, choice.options().size())
                        .filter(i -> picked.options()
                                .contains(choice.options().get(i).id()))
                        .mapToObj(i -> Signs.of(i).letter())
                        .collect(Collectors.joining(" "))
                + ", ";
    }

    private Line buzzers(Floor.Buzzers buzzers) {
        Line line = Line.EMPTY;
        List<Player> players = room.playing();
        for (int i = 0; i < players.size(); i++) {
            boolean isOut = buzzers.out().contains(players.get(i).id());
            String name = players.get(i).name().text();
            line = line.plus(isOut ? "   - " : "   " + HostKeys.buzzer(i) + " ", Role.KEY)
                    .plus(isOut ? name + " (out)" : name, isOut ? Role.DIM : Role.TITLE);
        }
        return line;
    }

    static String name(Room room, PlayerId id) {
        return room.playing().stream()
                .filter(player -> player.id().equals(id))
                .map(player -> player.name().text())
                .findFirst()
                .orElse("");
    }
}
