package io.github.quizraft.question;

import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything there is to study, as read from one content folder.
 *
 * @param glossary the terms
 * @param evidence documents and checked claims
 * @param banks in the order of their file names
 */
public record Library(Glossary glossary, Evidence evidence, List<Bank> banks) {
    /** With the cards that the glossary makes as a bank of its own, the last one, if it makes any. */
    public Library withGlossaryCards() {
        List<Bank> all = Stream.concat(banks.stream(), GlossaryCards.of(glossary).stream())
                .toList();
        return new Library(glossary, evidence, all);
    }

    public Optional<Bank> bank(String id) {
        return banks.stream().filter(bank -> bank.id().equals(id)).findFirst();
    }
}
