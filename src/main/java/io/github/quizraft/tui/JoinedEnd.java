package io.github.quizraft.tui;

import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a quiz for one player, however it came.
 *
 * @param join the screen as it is
 * @param draw how things are drawn that all see
 * @param width of the text
 */
record JoinedEnd(JoinScreen join, SceneLines draw, int width) {
    List<Line> lines(Snapshot seen) {
        Game game = join.game();
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", end(game, seen), width, Role.TITLE));
        seen.you()
                .ifPresent(you -> lines.addAll(Wrap.hanging(
                        " ",
                        "You have " + SceneLines.points(you.score())
                                + you.rank().map(rank -> ", place " + rank).orElse("") + ".",
                        width,
                        Role.PLAIN)));
        lines.add(Line.EMPTY);
        lines.addAll(Wrap.hanging(" ", keeping(), width, Role.PLAIN));
        if (!seen.standings().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(draw.ranks().board(seen.standings()));
        }
        return lines;
    }

    /** A host who leaves after the end has not broken anything off. */
    private static String end(Game game, Snapshot seen) {
        if (seen.stage() == StageName.REPORT) {
            return "The quiz is over.";
        }
        return game.contact() == Game.Contact.OVER ? JoinWords.farewell(game.why()) : JoinWords.refusal(game.why());
    }

    private String keeping() {
        int answers = join.game().played().size();
        Keepsake keepsake = join.keepsake();
        return switch (keepsake.state()) {
            case OFFERED ->
                answers == 0
                        ? "You answered no question to its end."
                        : "You answered " + (answers == 1 ? "1 question" : answers + " questions")
                                + ". Press a to add your answers to your own progress, so that what you missed comes"
                                + " back by itself.";
            case WORKING -> "One moment \u2026";
            case KEPT, DONE, TAKEN_BACK -> keepsake.news();
        };
    }
}
