package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import java.util.List;
import java.util.Optional;

/** Grades typed words against what is accepted. Fair: a slip of the finger is close, another term never is. */
final class TypedGrading {
    private final List<String> answers;
    private final List<NearMiss> nearMisses;
    private final boolean strictForm;
    private final Glossary glossary;

    TypedGrading(List<String> answers, List<NearMiss> nearMisses, boolean strictForm, Glossary glossary) {
        this.answers = answers;
        this.nearMisses = nearMisses;
        this.strictForm = strictForm;
        this.glossary = glossary;
    }

    TypedGrade grade(String typed) {
        if (Folding.joined(typed).isEmpty()) {
            return new TypedGrade(Mark.WRONG, "");
        }
        if (answers.stream().anyMatch(answer -> matches(typed, answer))) {
            return new TypedGrade(Mark.RIGHT, "");
        }
        Optional<String> nearMiss = nearMisses.stream()
                .filter(miss -> miss.match().stream().anyMatch(word -> Folding.same(typed, word)))
                .map(NearMiss::feedback)
                .findFirst();
        if (nearMiss.isPresent()) {
            return new TypedGrade(Mark.WRONG, nearMiss.get());
        }
        Optional<Hit> other = glossary.find(typed);
        if (other.isPresent() && isNarrowerFormOfKey(other.get())) {
            return new TypedGrade(Mark.CLOSE, "Related, but not quite the same.");
        }
        if (other.isPresent()) {
            return new TypedGrade(
                    Mark.WRONG,
                    other.get().term().name() + ": "
                            + other.get().term().definition().brief());
        }
        boolean slip = !strictForm && answers.stream().anyMatch(answer -> SpellingSlip.between(typed, answer));
        return slip ? new TypedGrade(Mark.CLOSE, "Check the spelling.") : new TypedGrade(Mark.WRONG, "");
    }

    /** A search form leads to the right entry though it names something narrower or wider. */
    private boolean isNarrowerFormOfKey(Hit hit) {
        return hit.match() == Match.SEARCH_FORM
                && hit.term().names().stream()
                        .anyMatch(name -> answers.stream().anyMatch(answer -> Folding.same(name, answer)));
    }

    private boolean matches(String typed, String answer) {
        return strictForm ? Folding.sameForm(typed, answer) : Folding.same(typed, answer);
    }
}
