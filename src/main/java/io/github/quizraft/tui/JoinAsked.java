package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Answer;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that a player is to answer, or has answered.
 *
 * @param join the screen as it is
 * @param draw how things are drawn that all see
 * @param width of the text
 */
record JoinAsked(JoinScreen join, SceneLines draw, int width) {
    /** In view is what the player is at; where all fits, nothing moves. */
    Body body(Snapshot seen, Optional<Scene.Clock> clock) {
        List<Line> lines =
                new ArrayList<>(draw.stem(seen.asked().map(Snapshot.Asked::stem).orElse("")));
        int top = lines.size();
        Drawing answer = answer(seen);
        lines.addAll(answer.lines());
        lines.add(Line.EMPTY);
        status(seen).ifPresent(text -> lines.addAll(Wrap.hanging(" ", text, width, Role.TITLE)));
        clock.ifPresent(each -> lines.addAll(draw.countdown(each)));
        boolean isTyping = join.isTypingText();
        Body body = Body.of(lines)
                .withCursor(answer.cursor().filter(at -> isTyping).map(at -> at.down(top)))
                .scrolled(join.look().scroll());
        return answer.inView(body, top);
    }

    private Drawing answer(Snapshot seen) {
        if (join.form().isEmpty()) {
            return new Drawing(List.of(Line.of("   Get ready \u2026", Role.DIM)), 0, Optional.empty());
        }
        if (seen.tally().isPresent() && !join.mayAnswer()) {
            return new Drawing(counted(seen, seen.tally().get()), 0, Optional.empty());
        }
        Form form = join.form().get();
        boolean isLettered =
                seen.prompt().filter(Prompt.Choice.class::isInstance).isPresent();
        return form instanceof ChoiceForm choice && isLettered ? draw.choosing(choice) : form.asking(width);
    }

    /** The options once more would be no news; what the player chose of them is. */
    private List<Line> counted(Snapshot seen, Tally tally) {
        List<Line> lines = new ArrayList<>();
        Optional<Answer> own =
                join.game().sent().map(Game.Sent::answer).or(() -> seen.you().flatMap(Snapshot.You::answer));
        if (own.isPresent() && seen.prompt().isPresent()) {
            String text = GivenText.of(seen.prompt().get(), own.get());
            lines.addAll(Wrap.hanging(" You    ", text, width, Role.PLAIN));
        }
        lines.addAll(draw.tally(tally, true));
        return lines;
    }

    /** What became of the answer, or why there can be none. */
    private Optional<String> status(Snapshot seen) {
        Optional<Game.Sent> sent = join.game().sent();
        if (sent.isPresent()) {
            return Optional.of(sent.get().receipt().map(JoinWords::receipt).orElse("Sending your answer \u2026"));
        }
        if (seen.you().flatMap(Snapshot.You::answer).isPresent()) {
            return Optional.of("Your answer is in.");
        }
        return switch (seen.stage()) {
            case PAUSED -> Optional.of("The host has paused the quiz.");
            case CLOSED -> Optional.of("The question is closed.");
            default ->
                seen.stage() == StageName.OPEN && !seen.mayAnswer()
                        ? Optional.of("This question is not yours to answer; the next one is.")
                        : Optional.empty();
        };
    }
}
