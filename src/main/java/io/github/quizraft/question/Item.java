package io.github.quizraft.question;

import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What every question has, whatever its kind. Fields that a user's own bank may leave out are empty then.
 *
 * @param id stable within its bank, for example {@code RG-001}
 * @param objective id of the objective it serves
 * @param bloom level of thinking it asks for
 * @param difficulty 1 to 3
 * @param stem the question or instruction
 * @param attributed the stem names the document that makes the claim
 * @param judge the learner weighs the claim and does not just repeat it
 * @param claims ids of the claims it stands on
 * @param terms ids of the terms it uses, the one it turns on first
 * @param sources where to read up
 * @param explanation why the key is right; may be empty if the question itself tells
 * @param checkNote what the evidence says against the document
 * @param tags free labels
 * @param version raised when the meaning of the question changes
 * @param hint a nudge that never holds the key
 * @param keepOrder options have a natural order and are not shuffled
 */
public record Item(
        String id,
        Optional<String> objective,
        Optional<Bloom> bloom,
        OptionalInt difficulty,
        String stem,
        boolean attributed,
        boolean judge,
        List<String> claims,
        List<TermId> terms,
        List<Source> sources,
        String explanation,
        Optional<String> checkNote,
        List<String> tags,
        int version,
        Optional<String> hint,
        boolean keepOrder) {
    /** About a line, with what is said around it. */
    private static final int SHORT = 50;

    /** The stem for the middle of a sentence: a long one is cut between two words. */
    public String inShort() {
        if (stem.codePointCount(0, stem.length()) <= SHORT) {
            return stem;
        }
        int longest = stem.offsetByCodePoints(0, SHORT);
        int space = stem.lastIndexOf(' ', longest);
        return stem.substring(0, space > 0 ? space : longest) + "...";
    }

    /**
     * Paragraphs of a document.
     *
     * @param document the document's id
     * @param paragraphs counted from 1
     */
    public record Source(String document, List<Integer> paragraphs) {
        /** For a reader: the document with its title and the paragraphs. */
        public String cited(Evidence evidence) {
            String title = evidence.document(document)
                    .map(Document::title)
                    .map(name -> " (" + name + ")")
                    .orElse("");
            if (paragraphs.isEmpty()) {
                return document + title;
            }
            String numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return document + title + ", paragraph" + (paragraphs.size() > 1 ? "s " : " ") + numbers;
        }
    }
}
