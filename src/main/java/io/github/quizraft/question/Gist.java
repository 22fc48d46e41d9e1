package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.Optional;

/** What there is to know of a question where it is not asked but looked back at. It can be kept without the question. */
public interface Gist {
    /** The kind as files name it. */
    String kind();

    /** The term that it turns on, if that is in the glossary. */
    Optional<TermId> term();

    /** The question or instruction; what turns on a term goes by that, and need not have it. */
    String stem();

    /** Which wrong answers take one term for another. */
    Traps traps();

    /** The gist of a question that is at hand. */
    static Gist of(Question question, Glossary glossary) {
        return new OfQuestion(question, glossary);
    }

    /** Nothing of it is worked out before it is asked for. */
    record OfQuestion(Question question, Glossary glossary) implements Gist {
        @Override
        public String kind() {
            return question.kind();
        }

        @Override
        public Optional<TermId> term() {
            return question.item().terms().stream()
                    .limit(1)
                    .flatMap(id -> glossary.term(id).map(Term::id).stream())
                    .findFirst();
        }

        @Override
        public String stem() {
            return question.item().stem();
        }

        @Override
        public Traps traps() {
            return question.traps(glossary);
        }
    }
}
