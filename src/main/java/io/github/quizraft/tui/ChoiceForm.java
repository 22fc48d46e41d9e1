package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Picking from a list.
 *
 * @param options in the order shown
 * @param several whether more than one may be picked
 * @param at the option that the learner is at
 * @param picked indexes of the options picked; with one pick only, that is the one the learner is at
 */
record ChoiceForm(List<Label> options, boolean several, int at, Set<Integer> picked) implements Form {
    static ChoiceForm one(List<Label> options) {
        return new ChoiceForm(options, false, 0, Set.of());
    }

    static ChoiceForm several(List<Label> options) {
        return new ChoiceForm(options, true, 0, Set.of());
    }

    @Override
    public String kind() {
        return several ? "select all" : "choice";
    }

    @Override
    public List<FormKey> keys() {
        List<FormKey> keys = new ArrayList<>();
        keys.add(new FormKey(
                "1-" + options.size(),
                several ? "pick" : "choose",
                true,
                key -> Lists.number(key, options.size()).isPresent(),
                key -> number(Lists.number(key, options.size()).orElse(0))));
        if (several) {
            keys.add(new FormKey("space", "pick", true, Binding.chars(" "), key -> toggled(at)));
        }
        keys.addAll(Lists.moves(by -> new ChoiceForm(options, several, Lists.moved(at, by, options.size()), picked)));
        return keys;
    }

    @Override
    public Form filled(Answer answer) {
        if (!(answer instanceof Answer.Picked picks)) {
            return this;
        }
        Set<Integer> indexes = IntStream.range(0, options.size())
                .filter(i -> picks.options().contains(options.get(i).id()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        int first = indexes.stream().min(Integer::compare).orElse(at);
        return new ChoiceForm(options, several, first, several ? indexes : picked);
    }

    @Override
    public Optional<Answer> answer() {
        if (!several) {
            return Optional.of(new Answer.Picked(List.of(options.get(at).id())));
        }
        return picked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Picked(
                        picked.stream().map(i -> options.get(i).id()).toList()));
    }

    @Override
    public String missing() {
        return "Pick at least one, with space or a number.";
    }

    @Override
    public Drawing asking(int width) {
        List<Line> lines = new ArrayList<>();
        int focus = 0;
        for (int i = 0; i < options.size(); i++) {
            if (i == at) {
                focus = lines.size();
            }
            lines.addAll(ItemLines.asking(i == at, label(i), options.get(i).text(), width));
        }
        return new Drawing(lines, focus, Optional.empty());
    }

    @Override
    public Drawing revealed(int width, Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Part part = verdict.parts().get(i);
            lines.addAll(ItemLines.revealed(part.mark(), part.chosen(), label(i), part.text(), width));
        }
        return new Drawing(lines, 0, Optional.empty());
    }

    private String label(int i) {
        return several ? (i + 1) + (picked.contains(i) ? " [*]" : " [ ]") : String.valueOf(i + 1);
    }

    private Form number(int i) {
        return several
                ? new ChoiceForm(options, true, i, picked).toggled(i)
                : new ChoiceForm(options, false, i, picked);
    }

    private ChoiceForm toggled(int i) {
        Set<Integer> next = new TreeSet<>(picked);
        if (!next.remove(i)) {
            next.add(i);
        }
        return new ChoiceForm(options, several, at, next);
    }
}
