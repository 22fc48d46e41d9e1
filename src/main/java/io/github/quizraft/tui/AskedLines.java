package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that a room is to answer, with the answer as far as it has been given at this terminal.
 *
 * @param host the screen as it is
 * @param draw how things are drawn
 * @param width of the text
 */
record AskedLines(HostScreen host, SceneLines draw, int width) {
    /** In view is what the host is at; where all fits, nothing moves. */
    Body body(Scene.Asked asked) {
        List<Line> lines = new ArrayList<>(draw.stem(asked.heading()));
        int top = lines.size();
        Drawing answer = answer(asked);
        lines.addAll(answer.lines());
        lines.add(Line.EMPTY);
        lines.addAll(new FloorLines(host.room()).status(asked));
        lines.addAll(draw.countdown(asked.clock()));
        Optional<HandLine> hands = HandLine.of(host);
        int at = lines.size();
        hands.ifPresent(hand -> lines.add(hand.line()));
        if (host.look().isNoted()) {
            lines.addAll(new HostNotes(host, width).lines());
        }
        Body body = Body.of(lines).scrolled(host.look().scroll());
        return hands.map(hand ->
                        body.withCursor(Optional.of(hand.cursor(at))).showing(at, Math.min(lines.size() - 1, at + 1)))
                .orElseGet(() -> answer.inView(body.withCursor(answer.cursor().map(typed -> typed.down(top))), top));
    }

    private Drawing answer(Scene.Asked asked) {
        if (asked.prompt().isEmpty()) {
            return still(List.of(Line.of("   Get ready \u2026", Role.DIM)));
        }
        if (asked.tally().isPresent()) {
            return still(draw.tally(asked.tally().get(), true));
        }
        boolean isOpen = asked.stage() == StageName.OPEN && host.player().isPresent();
        Optional<Form> form = host.form().filter(each -> isOpen);
        if (form.isEmpty()) {
            return still(draw.prompt(asked.prompt().get()));
        }
        return form.get() instanceof ChoiceForm choice && asked.prompt().get() instanceof Prompt.Choice
                ? draw.choosing(choice)
                : typed(form.get().asking(width));
    }

    private Drawing typed(Drawing drawing) {
        return host.look().isCommanding()
                ? new Drawing(drawing.lines(), drawing.focus(), drawing.last(), Optional.empty())
                : drawing;
    }

    private static Drawing still(List<Line> lines) {
        return new Drawing(lines, 0, Optional.empty());
    }
}
