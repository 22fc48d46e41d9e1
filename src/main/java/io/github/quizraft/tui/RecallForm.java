package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saying what something means, then ticking what was in it.
 *
 * @param meaning what is shown once it was said
 * @param isShown whether that is now
 * @param ticks the ideas to tick
 */
record RecallForm(String meaning, boolean isShown, Form ticks) implements Form {
    static RecallForm of(Recall recall) {
        return new RecallForm(
                recall.meaning(),
                false,
                ChoiceForm.several(recall.options().stream().map(Option::label).toList()));
    }

    @Override
    public String kind() {
        return "recall";
    }

    @Override
    public List<FormKey> keys() {
        return isShown
                ? ticks.keys().stream()
                        .map(key -> key.leadingTo(next -> new RecallForm(meaning, true, next)))
                        .toList()
                : List.of();
    }

    @Override
    public String enter() {
        return isShown ? "answer" : "show the meaning";
    }

    @Override
    public Optional<Form> next() {
        return isShown ? Optional.empty() : Optional.of(new RecallForm(meaning, true, ticks));
    }

    @Override
    public Form filled(Answer answer) {
        return new RecallForm(meaning, true, ticks.filled(answer));
    }

    @Override
    public Optional<Answer> answer() {
        return isShown ? ticks.answer() : Optional.empty();
    }

    /** None at all must be said, or a key pressed twice would say it. */
    @Override
    public String missing() {
        return "Tick what you had, with space or a number; n if you had none of it.";
    }

    @Override
    public Drawing asking(int width) {
        if (!isShown) {
            return new Drawing(
                    Wrap.hanging(" ", "Say what it means, then press Enter to look.", width, Role.DIM),
                    0,
                    Optional.empty());
        }
        List<Line> lines = meaning(width);
        Drawing drawing = ticks.asking(width);
        int top = lines.size();
        int focus = drawing.focus() == 0 ? 0 : top + drawing.focus();
        lines.addAll(drawing.lines());
        return new Drawing(lines, focus, top + drawing.last(), Optional.empty());
    }

    @Override
    public Drawing revealed(int width, Verdict verdict) {
        List<Line> lines = meaning(width);
        lines.addAll(ticks.revealed(width, verdict).lines());
        return new Drawing(lines, 0, Optional.empty());
    }

    private List<Line> meaning(int width) {
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", meaning, width, Role.TITLE));
        lines.add(Line.EMPTY);
        lines.add(Line.of(" What you had:", Role.DIM));
        return lines;
    }
}
