package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Making pairs: the learner is at one on the left and types the number of its partner.
 *
 * @param left in the order shown
 * @param right in the order shown
 * @param partners from index on the left to index on the right
 * @param at the one on the left that the learner is at
 */
record MatchingForm(List<Label> left, List<Label> right, Map<Integer, Integer> partners, int at) implements Form {
    static MatchingForm of(Prompt.Pairs pairs) {
        return new MatchingForm(pairs.left(), pairs.right(), Map.of(), 0);
    }

    @Override
    public String kind() {
        return "match";
    }

    @Override
    public List<FormKey> keys() {
        List<FormKey> keys = new ArrayList<>();
        keys.add(new FormKey(
                "1-" + right.size(),
                "partner",
                true,
                key -> Lists.number(key, right.size()).isPresent(),
                key -> paired(Lists.number(key, right.size()).orElse(0))));
        keys.add(new FormKey(
                "backspace", "unpair", true, Binding.kinds(Key.Kind.BACKSPACE, Key.Kind.DELETE), key -> unpaired()));
        keys.addAll(Lists.moves(by -> new MatchingForm(left, right, partners, Lists.moved(at, by, left.size()))));
        return keys;
    }

    @Override
    public Form filled(Answer answer) {
        if (!(answer instanceof Answer.Paired paired)) {
            return this;
        }
        Map<Integer, Integer> made = new LinkedHashMap<>();
        for (int l = 0; l < left.size(); l++) {
            for (int r = 0; r < right.size(); r++) {
                if (right.get(r).id().equals(paired.pairs().get(left.get(l).id()))) {
                    made.put(l, r);
                }
            }
        }
        return new MatchingForm(left, right, made, at);
    }

    @Override
    public Optional<Answer> answer() {
        if (partners.size() < left.size()) {
            return Optional.empty();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        partners.forEach((l, r) -> pairs.put(left.get(l).id(), right.get(r).id()));
        return Optional.of(new Answer.Paired(pairs));
    }

    @Override
    public String missing() {
        return "Give each one on the left a partner: move with j and k, then type its number.";
    }

    /** Who looks for a partner needs to see those there are. */
    @Override
    public Drawing asking(int width) {
        List<Line> lines = new ArrayList<>();
        int focus = 0;
        for (int i = 0; i < left.size(); i++) {
            if (i == at) {
                focus = lines.size();
            }
            lines.addAll(ItemLines.asking(i == at, box(i), left.get(i).text(), width));
        }
        lines.add(Line.EMPTY);
        for (int i = 0; i < right.size(); i++) {
            boolean used = partners.containsValue(i);
            for (Line line :
                    ItemLines.asking(false, String.valueOf(i + 1), right.get(i).text(), width)) {
                lines.add(used ? line.in(Role.DIM) : line);
            }
        }
        return new Drawing(lines, focus, lines.size() - 1, Optional.empty());
    }

    @Override
    public Drawing revealed(int width, Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Part part = verdict.parts().get(i);
            String label = part.mark() == Mark.RIGHT ? box(i) : box(i) + ">" + keyNumber(part.key());
            lines.addAll(ItemLines.revealed(part.mark(), false, label, part.text(), width));
        }
        lines.add(Line.EMPTY);
        for (int i = 0; i < right.size(); i++) {
            lines.addAll(ItemLines.revealed(
                    Mark.NONE, false, String.valueOf(i + 1), right.get(i).text(), width));
        }
        return new Drawing(lines, 0, Optional.empty());
    }

    private String box(int i) {
        return "["
                + Optional.ofNullable(partners.get(i))
                        .map(r -> String.valueOf(r + 1))
                        .orElse(" ") + "]";
    }

    private String keyNumber(String key) {
        return IntStream.range(0, right.size())
                .filter(i -> right.get(i).text().equals(key))
                .mapToObj(i -> String.valueOf(i + 1))
                .findFirst()
                .orElse("?");
    }

    /** A partner taken from another one leaves that one without; then on to the next one without. */
    private Form paired(int partner) {
        Map<Integer, Integer> next = new LinkedHashMap<>(partners);
        next.values().removeIf(taken -> taken == partner);
        next.put(at, partner);
        int free = IntStream.range(0, left.size())
                .map(i -> (at + 1 + i) % left.size())
                .filter(i -> !next.containsKey(i))
                .findFirst()
                .orElse(at);
        return new MatchingForm(left, right, Map.copyOf(next), free);
    }

    private Form unpaired() {
        Map<Integer, Integer> next = new LinkedHashMap<>(partners);
        next.remove(at);
        return new MatchingForm(left, right, Map.copyOf(next), at);
    }
}
