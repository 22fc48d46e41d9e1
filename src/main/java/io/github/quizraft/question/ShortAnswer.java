package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Type a term.
 *
 * @param item the common fields
 * @param answers all that are right, the usual form first
 * @param nearMisses wrong words with feedback of their own
 * @param strictForm the exact form is the point: no allowance for spelling or a plural
 */
public record ShortAnswer(Item item, List<String> answers, List<NearMiss> nearMisses, boolean strictForm)
        implements Question {
    @Override
    public String kind() {
        return "short";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return this;
    }

    @Override
    public Answer key() {
        return Answer.Typed.of(answers.get(0));
    }

    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        String typed = answer instanceof Answer.Typed given ? given.texts().get(0) : "";
        TypedGrade grade = new TypedGrading(answers, nearMisses, strictForm, glossary).grade(typed);
        return new Verdict(
                grade.score(),
                List.of(new Part("Your answer", grade.mark(), true, typed, answers.get(0), grade.why())));
    }

    @Override
    public List<String> keyText() {
        return List.of(answers.get(0));
    }
}
