package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cards of one term.
 *
 * <p>Their ids follow from ids alone, so that an edited entry keeps its progress. They have a colon, which no id in a
 * file has, so that no two are ever the same.
 */
final class TermCards {
    private static final String WHOLE = "the meaning as a whole";

    private final Term term;
    private final List<String> keys;
    private final Clue meaning;

    TermCards(Term term) {
        this.term = term;
        this.keys = Clue.keys(term.names());
        this.meaning = Clue.of(term.definition().brief());
    }

    Term term() {
        return term;
    }

    /** What it means, without its names. */
    String clue() {
        return meaning.without(keys);
    }

    Optional<Question> name() {
        String clue = clue();
        List<String> answers =
                term.names().stream().filter(Answer.Typed::canBeTyped).toList();
        Item item = item("term", "Which term is this? " + clue, List.of(term.id()));
        return answers.isEmpty() || !saysSomething(clue)
                ? Optional.empty()
                : Optional.of(new ShortAnswer(item, answers, List.of(), false));
    }

    Optional<Question> meaning() {
        List<String> points = term.keyPoints().isEmpty() ? List.of(WHOLE) : term.keyPoints();
        Item item = item("meaning", "What does \"" + term.name() + "\" mean?", List.of(term.id()));
        return saysSomething(meaning.text()) ? Optional.of(new Recall(item, meaning.text(), points)) : Optional.empty();
    }

    /** What the letters stand for; an entry that does not say so may have it for its name. */
    Optional<Question> expansion(String letters) {
        return term.expansion()
                .or(() -> Optional.of(term.name()).filter(name -> Initials.standFor(letters, name)))
                .filter(Answer.Typed::canBeTyped)
                .filter(words ->
                        !Clue.of(letters).names(words) && !Clue.of(words).names(letters))
                .map(words -> expansion(letters, words));
    }

    private Question expansion(String letters, String words) {
        List<String> answers = new ArrayList<>(List.of(words));
        List<String> misses = new ArrayList<>();
        for (String name : term.names()) {
            if (!Folding.same(name, words)) {
                (Initials.standFor(letters, name) ? answers : misses).add(name);
            }
        }
        Item item = item("expansion", "What is \"" + letters + "\" short for?", List.of(term.id()));
        String feedback = "That is a name of the same thing; the question is what the letters stand for.";
        return new ShortAnswer(item, List.copyOf(answers), List.of(new NearMiss(List.copyOf(misses), feedback)), false);
    }

    /** One of the two cards of a pair: with this one alone, its answer would be known by the pair. */
    Optional<Question> contrast(TermCards rival) {
        Term other = rival.term;
        List<String> names =
                Stream.concat(keys.stream(), rival.keys.stream()).distinct().toList();
        String clue = meaning.without(names);
        boolean tellsApart = saysSomething(clue)
                && !Folding.same(clue, rival.meaning.without(names))
                && !Folding.same(term.name(), other.name());
        Item item = item("vs:" + other.id(), "Which of the two is this? " + clue, List.of(term.id(), other.id()));
        List<Option> options = List.of(option(term, true, ""), option(other, false, OtherTerm.meaning(other)));
        return tellsApart ? Optional.of(new SingleChoice(item, options)) : Optional.empty();
    }

    private static Option option(Term of, boolean correct, String feedback) {
        String id = of.id().value();
        return new Option(id, of.name(), correct, feedback, Optional.of(id));
    }

    private static boolean saysSomething(String text) {
        return !Folding.joined(text).isEmpty();
    }

    private Item item(String role, String stem, List<TermId> terms) {
        return new Item(
                term.id() + ":" + role,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                stem,
                false,
                false,
                List.of(),
                terms,
                List.of(),
                explanation(),
                Optional.empty(),
                List.of(),
                1,
                Optional.empty(),
                false);
    }

    /** Everything more that the entry has, a line for each; may be empty. */
    private String explanation() {
        return Stream.of(
                        term.definition().full(),
                        labelled("Often confused: ", term.commonConfusion()),
                        labelled("Why it matters: ", term.whyItMatters()),
                        labelled("To remember: ", term.memoryHook().orElse("")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }
}
