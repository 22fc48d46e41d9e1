package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Moving lines until they are in order.
 *
 * @param steps in the order made so far
 * @param at the line that the learner is at
 * @param held whether that line moves along
 */
record OrderingForm(List<Label> steps, int at, boolean held) implements Form {
    static OrderingForm of(List<Label> steps) {
        return new OrderingForm(steps, 0, false);
    }

    @Override
    public String kind() {
        return "put in order";
    }

    @Override
    public List<FormKey> keys() {
        List<FormKey> keys = new ArrayList<>();
        keys.add(new FormKey(
                "space",
                held ? "let go" : "hold",
                true,
                Binding.chars(" "),
                key -> new OrderingForm(steps, at, !held)));
        keys.add(new FormKey("J", "line down", true, Binding.chars("J"), key -> carried(1)));
        keys.add(new FormKey("K", "line up", true, Binding.chars("K"), key -> carried(-1)));
        keys.add(new FormKey(
                "1-" + steps.size(),
                "line to place",
                false,
                key -> Lists.number(key, steps.size()).isPresent(),
                key -> to(Lists.number(key, steps.size()).orElse(0))));
        keys.addAll(Lists.moves(
                by -> held ? carried(by) : new OrderingForm(steps, Lists.moved(at, by, steps.size()), false)));
        return keys;
    }

    @Override
    public Form filled(Answer answer) {
        if (!(answer instanceof Answer.Ordered ordered)) {
            return this;
        }
        List<Label> inOrder = steps.stream()
                .sorted(Comparator.comparingInt(step -> ordered.steps().indexOf(step.id())))
                .toList();
        return new OrderingForm(inOrder, at, held);
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer.Ordered(steps.stream().map(Label::id).toList()));
    }

    @Override
    public String missing() {
        return "";
    }

    @Override
    public Drawing asking(int width) {
        List<Line> lines = new ArrayList<>();
        int focus = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (i == at) {
                focus = lines.size();
            }
            String label = (i + 1) + (held && i == at ? " <>" : "");
            lines.addAll(ItemLines.asking(i == at, label, steps.get(i).text(), width));
        }
        return new Drawing(lines, focus, Optional.empty());
    }

    /** As the learner left them, each with its right place. */
    @Override
    public Drawing revealed(int width, Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Label step = steps.get(i);
            String place = String.valueOf(i + 1);
            Part part = verdict.parts().stream()
                    .filter(each -> each.text().equals(step.text()))
                    .findFirst()
                    .orElse(verdict.parts().get(i));
            String label = part.key().equals(place) ? place : place + ">" + part.key();
            lines.addAll(ItemLines.revealed(part.mark(), false, label, step.text(), width));
        }
        return new Drawing(lines, 0, Optional.empty());
    }

    private OrderingForm carried(int by) {
        return to(Lists.moved(at, by, steps.size()));
    }

    private OrderingForm to(int place) {
        List<Label> next = new ArrayList<>(steps);
        Label moved = next.remove(at);
        next.add(place, moved);
        return new OrderingForm(Collections.unmodifiableList(next), place, held);
    }
}
