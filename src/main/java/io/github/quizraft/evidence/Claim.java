package io.github.quizraft.evidence;

import java.util.List;

/**
 * A statement that a document makes, checked against the evidence.
 *
 * @param id for example {@code D2-C18}
 * @param document the document's id
 * @param paragraphs where it stands
 * @param repeatedAt where the document says it again
 * @param text the claim in the editors' words
 * @param terms ids of the terms it is about
 * @param figures numbers it gives
 * @param strength stated as fact, suggested, or belief
 * @param agrees claims of other documents that say the same
 * @param conflicts claims of other documents that say otherwise
 * @param status what the evidence says of it
 * @param note why, with references
 * @param askAs what a question may do with it
 */
public record Claim(
        String id,
        String document,
        List<Integer> paragraphs,
        List<Integer> repeatedAt,
        String text,
        List<String> terms,
        List<Figure> figures,
        String strength,
        List<String> agrees,
        List<String> conflicts,
        Status status,
        String note,
        AskAs askAs) {

    /**
     * A number or a stretch of time in a claim.
     *
     * @param value digits, or words as the document has them
     * @param unit for example percent
     * @param qualifier for example more than
     * @param of what it measures
     */
    public record Figure(String value, String unit, String qualifier, String of) {}

    /** How a claim stands against the evidence. */
    public enum Status {
        /** Broadly right as worded. */
        SUPPORTED,
        /** A true core with something important missing. */
        OVERSIMPLIFIED,
        /** Good evidence points both ways or against. */
        DISPUTED,
        /** Was right for its time. */
        OUTDATED,
        /** False as worded. */
        WRONG,
        /** Selling language, or a figure without support. */
        PROMOTIONAL
    }

    /** What a question may do with a claim. */
    public enum AskAs {
        /** State it and key it as true. */
        FACT,
        /** Attribute it to its document, and show a check note afterwards. */
        ACCORDING_TO,
        /** Have it judged; never key it as true. */
        CRITICAL
    }
}
