package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What nobody but the host may know before the reveal.
 *
 * @param host the screen as it is
 * @param width of the text
 */
record HostNotes(HostScreen host, int width) {
    List<Line> lines() {
        HostView view = host.room().show(host.now()).host();
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY, Line.of(" For the host alone", Role.KEY)));
        // From the reveal on everybody sees the rest.
        if (isSecret(view.stage())) {
            view.key().forEach(key -> lines.addAll(Wrap.hanging(" Right  ", key, width, Role.PLAIN)));
            view.tally().ifPresent(tally -> lines.addAll(Wrap.hanging(" Given  ", given(tally), width, Role.PLAIN)));
        }
        lines.addAll(Wrap.hanging(" Next   ", view.next().orElse("That was the last question."), width, Role.DIM));
        if (isSecret(view.stage())) {
            host.room()
                    .question()
                    .map(question -> question.item().explanation())
                    .filter(why -> !why.isBlank())
                    .ifPresent(why -> lines.addAll(Wrap.hanging(" Why    ", why, width, Role.PLAIN)));
        }
        return lines;
    }

    /** How often each answer was given, in a row: it shares the screen with the question. */
    private String given(Tally tally) {
        boolean hasLetters = hasLetters();
        String counts = IntStream.range(0, tally.rows().size())
                .mapToObj(i ->
                        (hasLetters ? Signs.of(i).text() : tally.rows().get(i).text()) + " "
                                + tally.rows().get(i).count())
                .collect(Collectors.joining(", "));
        return tally.unanswered() == 0 ? counts : counts + ", no answer " + tally.unanswered();
    }

    private static boolean isSecret(StageName at) {
        return at == StageName.READ || at == StageName.OPEN || at == StageName.PAUSED || at == StageName.CLOSED;
    }

    private boolean hasLetters() {
        return host.room()
                .question()
                .map(Prompt::of)
                .filter(prompt -> prompt instanceof Prompt.Choice || prompt instanceof Prompt.Judge)
                .isPresent();
    }
}
