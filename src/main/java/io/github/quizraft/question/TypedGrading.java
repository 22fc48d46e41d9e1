package io.github.quizraft.question;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Glossary.Near;
import io.github.quizraft.glossary.TermId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades typed words. What they are counts first, in this order: an answer, a near miss, another form of the term asked
 * for, another term. Words that are none of these are taken for what they come nearest to, and are close only where
 * that is an answer. So a slip of the finger is forgiven, and another term never is.
 */
final class TypedGrading {
    private final Expected expected;
    private final Glossary glossary;
    private final Set<TermId> askedFor;

    TypedGrading(Expected expected, Glossary glossary) {
        this.expected = expected;
        this.glossary = glossary;
        this.askedFor = expected.answers().stream()
                .flatMap(answer -> glossary.findAll(answer).stream())
                .filter(hit -> hit.match() == Match.NAME)
                .map(hit -> hit.term().id())
                .collect(Collectors.toSet());
    }

    TypedGrade grade(String text) {
        Folded typed = Folded.of(text);
        if (typed.isEmpty()) {
            return TypedGrade.wrong("");
        }
        if (expected.isAnswer(typed)) {
            return TypedGrade.right();
        }
        return asNearMiss(typed)
                .or(() -> asTerm(typed))
                .or(() -> asMeant(typed))
                .orElse(TypedGrade.wrong(""));
    }

    private Optional<TypedGrade> asNearMiss(Folded typed) {
        return expected.nearMisses().stream()
                .filter(miss ->
                        miss.match().stream().anyMatch(word -> Folded.of(word).same(typed)))
                .map(miss -> TypedGrade.wrong(miss.feedback()))
                .findFirst();
    }

    private Optional<TypedGrade> asTerm(Folded typed) {
        if (expected.isAnswerInSomeForm(typed)) {
            return Optional.of(exactFormMissed());
        }
        List<Hit> hits = glossary.findAll(typed);
        return hits.stream()
                .filter(this::isAskedFor)
                .findFirst()
                .map(hit -> hit.match() == Match.NAME ? asOtherName(typed) : asFormOfTheTerm(hit))
                .or(() -> hits.stream().findFirst().map(hit -> TypedGrade.wrong(OtherTerm.named(hit))));
    }

    private boolean isAskedFor(Hit hit) {
        return askedFor.contains(hit.term().id());
    }

    /** A bank need not list every name of a term, unless the question is about the names. */
    private TypedGrade asOtherName(Folded typed) {
        if (expected.isShown(typed)) {
            return TypedGrade.wrong("The question has that name already; it asks for another.");
        }
        return expected.strictForm() ? exactFormMissed() : TypedGrade.right();
    }

    private TypedGrade asFormOfTheTerm(Hit hit) {
        if (hit.match() == Match.SLIP_FORM) {
            return TypedGrade.wrong(OtherTerm.slip(hit) + " Right is \"" + expected.usual() + "\".");
        }
        String why = "That is related to \"" + expected.usual() + "\", but not the same.";
        return expected.strictForm() ? TypedGrade.wrong(why) : TypedGrade.close(why);
    }

    private TypedGrade exactFormMissed() {
        return TypedGrade.wrong("The exact form matters here: \"" + expected.usual() + "\".");
    }

    /** What the words would be if a few letters were others. Where two are equally near, another word comes first. */
    private Optional<TypedGrade> asMeant(Folded typed) {
        if (expected.strictForm()) {
            return Optional.empty();
        }
        Stream<Candidate> misses = expected.nearMisses().stream()
                .flatMap(miss -> candidates(typed, miss.match(), word -> TypedGrade.wrong(miss.feedback())));
        Stream<Candidate> others = resembling(typed, hit -> isAnswer(hit) || isAskedFor(hit));
        Stream<Candidate> forms = resembling(typed, hit -> isAnswer(hit) || !isAskedFor(hit));
        List<String> names = namesAskedFor();
        boolean turned = names.stream().anyMatch(name -> Opposites.hasTurned(typed, Folded.of(name)));
        Stream<Candidate> answers = turned ? Stream.empty() : candidates(typed, names, TypedGrading::misspelt);
        return Stream.of(misses, others, answers, forms)
                .flatMap(each -> each)
                .min(Comparator.comparingInt(Candidate::edits))
                .map(Candidate::grade);
    }

    /** Something that may have been meant, and what that is worth. */
    private record Candidate(int edits, TypedGrade grade) {}

    private static Stream<Candidate> candidates(Folded typed, List<String> words, Function<String, TypedGrade> grade) {
        return words.stream()
                .flatMap(word -> SpellingSlip.between(typed, word).stream()
                        .mapToObj(edits -> new Candidate(edits, grade.apply(word))));
    }

    private Stream<Candidate> resembling(Folded typed, Predicate<Hit> except) {
        return glossary.nearest(typed, SpellingSlip.MOST, except).stream()
                .map(near -> new Candidate(near.edits(), asResembling(typed, near)));
    }

    private TypedGrade asResembling(Folded typed, Near near) {
        if (SpellingSlip.between(typed, near.hit().form()).isEmpty()) {
            return TypedGrade.wrong("");
        }
        return isAskedFor(near.hit()) ? asFormOfTheTerm(near.hit()) : TypedGrade.wrong(OtherTerm.resembled(near.hit()));
    }

    private boolean isAnswer(Hit hit) {
        return expected.isAnswerInSomeForm(Folded.of(hit.form())) || (hit.match() == Match.NAME && isAskedFor(hit));
    }

    private List<String> namesAskedFor() {
        Stream<String> names = glossary.terms().stream()
                .filter(term -> askedFor.contains(term.id()))
                .flatMap(term -> term.names().stream())
                .filter(name -> !expected.isShown(Folded.of(name)));
        return Stream.concat(expected.answers().stream(), names).toList();
    }

    private static TypedGrade misspelt(String answer) {
        return TypedGrade.close("Check the spelling: it is \"" + answer + "\".");
    }
}
