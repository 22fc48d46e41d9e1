package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;

/** What to tell a learner whose words lead to a term that was not asked for: which one it is, and what it means. */
final class OtherTerm {
    private OtherTerm() {}

    /** For words that are in the glossary. */
    static String named(Hit hit) {
        String meaning = meaning(hit.term());
        return switch (hit.match()) {
            case NAME ->
                Folding.same(hit.form(), hit.term().name())
                        ? "That is another term, " + meaning
                        : "That is a name of another term, " + meaning;
            case SEARCH_FORM -> "That belongs to another term, " + meaning;
            case SLIP_FORM -> slip(hit) + " It belongs to another term, " + meaning;
        };
    }

    /** For words that are only like some in the glossary. */
    static String resembled(Hit hit) {
        return "That looks like " + (hit.match() == Match.NAME ? "another term, " : "a form of another term, ")
                + meaning(hit.term());
    }

    /** For a misspelling that a document has. */
    static String slip(Hit hit) {
        String note = hit.term().slip(hit.form()).map(Term.SlipForm::note).orElse("");
        return note.isEmpty() ? "That form is a slip." : "That form is a slip (" + note + ").";
    }

    /** The term with what it means, for the end of a sentence or as one of its own. */
    static String meaning(Term term) {
        String brief = term.definition().brief();
        return brief.isEmpty() ? term.name() + "." : term.name() + ": " + brief;
    }
}
