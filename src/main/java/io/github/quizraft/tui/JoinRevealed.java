package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Mark;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer, and what the player's own was worth.
 *
 * @param draw how things are drawn that all see
 * @param width of the text
 */
record JoinRevealed(SceneLines draw, int width) {
    List<Line> lines(Snapshot seen, Snapshot.Revealed revealed) {
        List<Line> lines =
                new ArrayList<>(draw.stem(seen.asked().map(Snapshot.Asked::stem).orElse("")));
        seen.you().ifPresent(you -> lines.addAll(own(seen, you)));
        lines.addAll(draw.answer(revealed.key()));
        lines.addAll(draw.background(revealed.why(), revealed.check(), revealed.sources()));
        seen.tally().filter(tally -> tally.counted() > 0).ifPresent(tally -> {
            lines.add(Line.EMPTY);
            boolean isLettered = seen.prompt()
                    .filter(prompt -> prompt instanceof Prompt.Choice || prompt instanceof Prompt.Judge)
                    .isPresent();
            lines.addAll(draw.tally(tally, isLettered));
        });
        return lines;
    }

    private List<Line> own(Snapshot seen, Snapshot.You you) {
        Mark mark = mark(you.outcome().orElse(""));
        Role role = ItemLines.role(mark);
        String points = you.points() == 0 ? "" : ", " + SceneLines.points(you.points());
        String result = you.outcome().map(JoinWords::outcome).orElse("You gave no answer");
        String streak = you.streak() > 1 ? ", " + you.streak() + " right in a row" : "";
        List<Line> lines =
                new ArrayList<>(Wrap.hanging(" " + mark.sign() + " ", result + points + streak + ".", width, role));
        boolean isShown = mark == Mark.WRONG || mark == Mark.CLOSE;
        if (isShown && seen.prompt().isPresent()) {
            you.answer()
                    .ifPresent(answer -> lines.addAll(
                            Wrap.hanging(" You    ", GivenText.of(seen.prompt().get(), answer), width, role)));
        }
        return lines;
    }

    private static Mark mark(String outcome) {
        return switch (outcome) {
            case "right" -> Mark.RIGHT;
            case "close" -> Mark.CLOSE;
            case "wrong" -> Mark.WRONG;
            default -> Mark.NONE;
        };
    }
}
