package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What nobody but the host may know before the reveal.
 *
 * @param host the screen as it is
 * @param draw how the room is drawn
 * @param width of the text
 */
record HostNotes(HostScreen host, SceneLines draw, int width) {
    List<Line> lines() {
        HostView view = host.room().show(host.now()).host();
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY, Line.of(" For the host alone", Role.KEY)));
        view.key().forEach(key -> lines.addAll(Wrap.hanging(" Right  ", key, width, Role.PLAIN)));
        view.tally().ifPresent(tally -> lines.addAll(draw.tally(tally, hasLetters())));
        view.next().ifPresent(next -> lines.addAll(Wrap.hanging(" Next   ", next, width, Role.DIM)));
        return lines;
    }

    private boolean hasLetters() {
        return host.room()
                .question()
                .map(Prompt::of)
                .filter(prompt -> prompt instanceof Prompt.Choice || prompt instanceof Prompt.Judge)
                .isPresent();
    }
}
