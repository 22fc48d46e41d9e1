package io.github.quizraft.group;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.RandomAnswer;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** An answer that a question takes and that is worth nothing. */
final class WrongAnswer {
    private WrongAnswer() {}

    static Answer to(Question question) {
        SplittableRandom random = new SplittableRandom(3);
        Prompt prompt = Prompt.of(question);
        return Stream.generate(() -> RandomAnswer.to(question, random))
                .limit(1_000)
                .filter(answer -> prompt.accepts(answer)
                        && question.grade(answer, Glossary.empty()).outcome() == Mark.WRONG)
                .findFirst()
                .orElseThrow();
    }
}
