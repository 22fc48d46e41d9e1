package io.github.quizraft.group.net;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What players call the parts of a question: the places at which they are shown. The ids in a file often tell what is
 * right (l1 goes with r1, step a is the first), so they stay here.
 *
 * @param parts ids of what is picked, ordered, or given a partner, in the order shown
 * @param partners ids of these
 */
record Places(List<String> parts, List<String> partners) {
    /** What no part has as its id: an answer with it fits no question. */
    private static final String NOWHERE = "";

    Places {
        parts = List.copyOf(parts);
        partners = List.copyOf(partners);
    }

    static Places of(Prompt prompt) {
        if (prompt instanceof Prompt.Choice choice) {
            return new Places(ids(choice.options()), List.of());
        }
        if (prompt instanceof Prompt.Judge judge) {
            return new Places(ids(judge.reasons()), List.of());
        }
        if (prompt instanceof Prompt.Pairs pairs) {
            return new Places(ids(pairs.left()), ids(pairs.right()));
        }
        return new Places(prompt instanceof Prompt.Steps steps ? ids(steps.steps()) : List.of(), List.of());
    }

    /** The question as players get it. */
    static Prompt hidden(Prompt prompt) {
        if (prompt instanceof Prompt.Choice choice) {
            return new Prompt.Choice(numbered(choice.options()), choice.several());
        }
        if (prompt instanceof Prompt.Judge judge) {
            return new Prompt.Judge(numbered(judge.reasons()));
        }
        if (prompt instanceof Prompt.Pairs pairs) {
            return new Prompt.Pairs(numbered(pairs.left()), numbered(pairs.right()));
        }
        return prompt instanceof Prompt.Steps steps ? new Prompt.Steps(numbered(steps.steps())) : prompt;
    }

    /** An answer as players get it. */
    Answer hidden(Answer answer) {
        return renamed(answer, id -> place(parts, id), id -> place(partners, id));
    }

    /** What a player's answer means. */
    Answer meant(Answer answer) {
        return renamed(answer, place -> id(parts, place), place -> id(partners, place));
    }

    private static Answer renamed(Answer answer, UnaryOperator<String> part, UnaryOperator<String> partner) {
        if (answer instanceof Answer.Picked picked) {
            return new Answer.Picked(picked.options().stream().map(part).toList());
        }
        if (answer instanceof Answer.Judged judged) {
            return new Answer.Judged(judged.verdict(), part.apply(judged.reason()));
        }
        if (answer instanceof Answer.Ordered ordered) {
            return new Answer.Ordered(ordered.steps().stream().map(part).toList());
        }
        if (answer instanceof Answer.Paired paired) {
            Map<String, String> pairs = new LinkedHashMap<>();
            paired.pairs().forEach((left, right) -> pairs.put(part.apply(left), partner.apply(right)));
            return new Answer.Paired(pairs);
        }
        return answer;
    }

    private static String place(List<String> ids, String id) {
        return String.valueOf(ids.indexOf(id) + 1);
    }

    private static String id(List<String> ids, String place) {
        return IntStream.range(0, ids.size())
                .filter(i -> String.valueOf(i + 1).equals(place))
                .mapToObj(ids::get)
                .findFirst()
                .orElse(NOWHERE);
    }

    private static List<Label> numbered(List<Label> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Label(String.valueOf(i + 1), labels.get(i).text()))
                .toList();
    }

    private static List<String> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }
}
