package io.github.quizraft.evidence;

import java.util.List;

/**
 * A misprint in a document.
 *
 * @param document the document's id
 * @param paragraphs where
 * @param asPrinted the wrong form
 * @param shouldBe the right form
 * @param note why it matters
 */
public record Slip(String document, List<Integer> paragraphs, String asPrinted, String shouldBe, String note) {}
