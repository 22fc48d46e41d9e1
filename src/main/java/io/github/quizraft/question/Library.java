package io.github.quizraft.question;

import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import java.util.List;
import java.util.Optional;

/**
 * Everything there is to study, as read from one content folder.
 *
 * @param glossary the terms
 * @param evidence documents and checked claims
 * @param banks in the order of their file names
 */
public record Library(Glossary glossary, Evidence evidence, List<Bank> banks) {
    public Optional<Bank> bank(String id) {
        return banks.stream().filter(bank -> bank.id().equals(id)).findFirst();
    }
}
