package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import java.util.List;
import java.util.stream.IntStream;

/** An answer in words, as far as the question's prompt tells what its parts are called. */
final class GivenText {
    private GivenText() {}

    static String of(Prompt prompt, Answer answer) {
        if (answer instanceof Answer.Picked picked && prompt instanceof Prompt.Choice choice) {
            return texts(choice.options(), picked.options());
        }
        if (answer instanceof Answer.Judged judged && prompt instanceof Prompt.Judge judge) {
            return (judged.verdict() ? "True" : "False") + ", because: "
                    + texts(judge.reasons(), List.of(judged.reason()));
        }
        if (answer instanceof Answer.Paired paired && prompt instanceof Prompt.Pairs pairs) {
            return String.join(
                    "; ",
                    pairs.left().stream()
                            .filter(left -> paired.pairs().containsKey(left.id()))
                            .map(left -> left.text() + " - "
                                    + texts(
                                            pairs.right(),
                                            List.of(paired.pairs().get(left.id()))))
                            .toList());
        }
        if (answer instanceof Answer.Ordered ordered && prompt instanceof Prompt.Steps steps) {
            return String.join(
                    "; ",
                    IntStream.range(0, ordered.steps().size())
                            .mapToObj(i -> (i + 1) + " "
                                    + texts(
                                            steps.steps(),
                                            List.of(ordered.steps().get(i))))
                            .toList());
        }
        return answer instanceof Answer.Typed typed ? String.join("; ", typed.texts()) : "I do not know";
    }

    private static String texts(List<Label> labels, List<String> ids) {
        return String.join(
                "; ",
                labels.stream()
                        .filter(label -> ids.contains(label.id()))
                        .map(Label::text)
                        .toList());
    }
}
