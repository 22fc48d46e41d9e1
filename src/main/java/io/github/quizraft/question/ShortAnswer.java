package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String typed = Answer.Typed.text(answer, 0);
        TypedGrade grade =
                new TypedGrading(new Expected(answers, nearMisses, strictForm, item.stem()), glossary).grade(typed);
        Part part = new Part("Your answer", grade.mark(), !typed.isBlank(), typed, answers.get(0), grade.why());
        return new Verdict(grade.score(), List.of(part));
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Typed.read(written);
    }

    @Override
    public Traps traps(Glossary glossary) {
        return new Traps(Map.of(), List.of(new MixUps(item, glossary).typed(answers)));
    }

    @Override
    public List<String> texts() {
        return answers;
    }

    @Override
    public List<String> keyText() {
        return List.of(answers.get(0));
    }
}
