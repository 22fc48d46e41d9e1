package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A verdict, then its reason.
 *
 * @param reasons in the order shown
 * @param verdict true or false, once said
 * @param reason index of the reason the learner is at, once there
 */
record VerdictForm(List<Label> reasons, Optional<Boolean> verdict, Optional<Integer> reason) implements Form {
    static VerdictForm of(List<Label> reasons) {
        return new VerdictForm(reasons, Optional.empty(), Optional.empty());
    }

    @Override
    public String kind() {
        return "true or false";
    }

    @Override
    public List<FormKey> keys() {
        List<FormKey> keys = new ArrayList<>();
        keys.add(new FormKey("t", "true", true, Binding.chars("tT"), key -> judged(true)));
        keys.add(new FormKey("f", "false", true, Binding.chars("fF"), key -> judged(false)));
        keys.add(new FormKey(
                "1-" + reasons.size(),
                "reason",
                true,
                key -> Lists.number(key, reasons.size()).isPresent(),
                key -> at(Lists.number(key, reasons.size()).orElse(0))));
        keys.add(new FormKey(
                "left/right",
                "verdict",
                false,
                Binding.chars("hl").or(Binding.kinds(Key.Kind.LEFT, Key.Kind.RIGHT)),
                key -> judged(key.kind() == Key.Kind.LEFT || key.text().equals("h"))));
        keys.addAll(Lists.moves(by ->
                at(reason.map(i -> Lists.moved(i, by, reasons.size())).orElse(by > 0 ? 0 : reasons.size() - 1))));
        return keys;
    }

    @Override
    public Form filled(Answer answer) {
        if (!(answer instanceof Answer.Judged judged)) {
            return this;
        }
        Optional<Integer> index = IntStream.range(0, reasons.size())
                .filter(i -> reasons.get(i).id().equals(judged.reason()))
                .boxed()
                .findFirst();
        return new VerdictForm(reasons, Optional.of(judged.verdict()), index);
    }

    @Override
    public Optional<Answer> answer() {
        return verdict.isPresent() && reason.isPresent()
                ? Optional.of(new Answer.Judged(
                        verdict.get(), reasons.get(reason.get()).id()))
                : Optional.empty();
    }

    @Override
    public String missing() {
        return verdict.isEmpty() ? "Say true or false first: t or f." : "Choose a reason as well.";
    }

    @Override
    public Drawing asking(int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("   ")
                .plus(box(true), verdict.equals(Optional.of(true)) ? Role.SELECTED : Role.PLAIN)
                .plus("   ", Role.PLAIN)
                .plus(box(false), verdict.equals(Optional.of(false)) ? Role.SELECTED : Role.PLAIN));
        lines.add(Line.of(" because", Role.DIM));
        int focus = 0;
        for (int i = 0; i < reasons.size(); i++) {
            boolean here = reason.equals(Optional.of(i));
            if (here) {
                focus = lines.size();
            }
            lines.addAll(
                    ItemLines.asking(here, String.valueOf(i + 1), reasons.get(i).text(), width));
        }
        return new Drawing(lines, focus, Optional.empty());
    }

    @Override
    public Drawing revealed(int width, Verdict graded) {
        List<Line> lines = new ArrayList<>();
        Part judged = graded.parts().get(0);
        lines.add(Line.of(" " + judged.mark().sign() + " ", ItemLines.role(judged.mark()))
                .plus(box(true) + "   " + box(false), Role.PLAIN)
                .plus("   right: " + judged.key(), ItemLines.role(judged.mark())));
        lines.add(Line.of(" because", Role.DIM));
        for (int i = 0; i < reasons.size(); i++) {
            Part part = graded.parts().get(i + 1);
            lines.addAll(ItemLines.revealed(part.mark(), part.chosen(), String.valueOf(i + 1), part.text(), width));
        }
        return new Drawing(lines, 0, Optional.empty());
    }

    private String box(boolean value) {
        boolean chosen = verdict.equals(Optional.of(value));
        return (chosen ? "(*) " : "( ) ") + (value ? "True" : "False");
    }

    private VerdictForm judged(boolean value) {
        return new VerdictForm(reasons, Optional.of(value), reason);
    }

    private VerdictForm at(int index) {
        return new VerdictForm(reasons, verdict, Optional.of(index));
    }
}
