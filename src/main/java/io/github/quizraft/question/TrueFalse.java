package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * True or false, with the reason: credit needs both, so a coin toss earns nothing.
 *
 * @param item the common fields
 * @param answer the right verdict
 * @param reasons exactly one is correct
 */
public record TrueFalse(Item item, boolean answer, List<Reason> reasons) implements Question {
    /**
     * A reason for a verdict.
     *
     * @param option what to pick
     * @param supports the verdict that it argues for
     */
    public record Reason(Option option, boolean supports) {}

    @Override
    public String kind() {
        return "truefalse";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return item.keepOrder() ? this : new TrueFalse(item, answer, Shuffle.of(reasons, random));
    }

    @Override
    public Answer key() {
        return new Answer.Judged(answer, rightReason().id());
    }

    @Override
    public Verdict grade(Answer given, Glossary glossary) {
        List<Part> parts = new ArrayList<>();
        boolean judged = given instanceof Answer.Judged;
        boolean verdict = given instanceof Answer.Judged j && j.verdict();
        String reason = given instanceof Answer.Judged j ? j.reason() : "";
        boolean verdictRight = judged && verdict == answer;
        parts.add(new Part(
                "Verdict",
                verdictRight ? Mark.RIGHT : Mark.WRONG,
                judged,
                judged ? word(verdict) : "",
                word(answer),
                ""));
        for (Reason each : reasons) {
            parts.add(Part.option(each.option(), each.option().id().equals(reason)));
        }
        boolean right = verdictRight && rightReason().id().equals(reason);
        return new Verdict(right ? 1 : 0, parts);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Judged.read(written);
    }

    @Override
    public Traps traps(Glossary glossary) {
        MixUps mixUps = new MixUps(item, glossary);
        List<Option> options = reasons.stream().map(Reason::option).toList();
        Map<String, MixUp> parts = new HashMap<>();
        for (boolean verdict : List.of(true, false)) {
            parts.putAll(mixUps.picked(options, option -> new Answer.Judged(verdict, option.id()).written()));
        }
        return new Traps(parts, List.of());
    }

    @Override
    public List<String> texts() {
        return reasons.stream().map(reason -> reason.option().text()).toList();
    }

    @Override
    public List<String> keyText() {
        return List.of(word(answer), rightReason().text());
    }

    private Option rightReason() {
        return reasons.stream()
                .map(Reason::option)
                .filter(Option::correct)
                .findFirst()
                .orElseThrow();
    }

    private static String word(boolean verdict) {
        return verdict ? "True" : "False";
    }
}
