package io.github.quizraft.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a glossary.
 *
 * @param id stable name in the file
 * @param name the headword
 * @param abbreviation short form, if it has one
 * @param expansion what the abbreviation stands for
 * @param aliases true synonyms, spellings and brand names: good as typed answers
 * @param slipForms misspellings found in a document: searchable, never right
 * @param searchForms related names that people type when they want this entry: found, but not the same thing
 * @param category for example {@code receptor}
 * @param definition short and long meaning
 * @param whyItMatters what it is good to know for
 * @param commonConfusion what it is often taken for
 * @param pronunciation where it is hard
 * @param memoryHook a line that helps to remember
 * @param keyPoints two to four ideas that a learner's own definition should hold
 * @param seeAlso related entries
 * @param confusableWith entries that learners mix up with this one
 * @param documents ids of the documents that use the word
 * @param claims ids of the claims about it
 * @param origin whether a document uses the word itself, or it is context needed to correct one
 */
public record Term(
        TermId id,
        String name,
        Optional<String> abbreviation,
        Optional<String> expansion,
        List<String> aliases,
        List<SlipForm> slipForms,
        List<String> searchForms,
        String category,
        Definition definition,
        String whyItMatters,
        String commonConfusion,
        Optional<String> pronunciation,
        Optional<String> memoryHook,
        List<String> keyPoints,
        List<TermId> seeAlso,
        List<TermId> confusableWith,
        List<String> documents,
        List<String> claims,
        String origin) {

    /**
     * What a term means.
     *
     * @param brief one sentence that never contains the term, so that it can serve as a prompt
     * @param full a paragraph; empty if the file has none
     */
    public record Definition(String brief, String full) {}

    /**
     * A misspelling that a document has.
     *
     * @param form as printed
     * @param document the document's id; empty if none is named
     * @param note what it is a slip for
     */
    public record SlipForm(String form, String document, String note) {}

    /** Every name that means exactly this entry: headword, abbreviation, expansion and aliases, but no slip. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        if (abbreviation.isPresent()) {
            names.add(abbreviation.get());
        }
        if (expansion.isPresent()) {
            names.add(expansion.get());
        }
        for (String alias : aliases) {
            if (!isSlip(alias)) {
                names.add(alias);
            }
        }
        return List.copyOf(names);
    }

    /** A misspelling that a document has, if these words are one. */
    public Optional<SlipForm> slip(String words) {
        return slipForms.stream()
                .filter(slip -> Folding.same(slip.form(), words))
                .findFirst();
    }

    private boolean isSlip(String alias) {
        return !slipForms.isEmpty() && slip(alias).isPresent();
    }
}
