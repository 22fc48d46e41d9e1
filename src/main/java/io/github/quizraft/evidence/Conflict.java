package io.github.quizraft.evidence;

import java.util.List;

/**
 * Claims that cannot all be right.
 *
 * @param id for example {@code X07}
 * @param kind conflict between documents, or within one
 * @param topic the question they answer differently
 * @param claims ids of the claims
 * @param summary who says what, and what the evidence says
 * @param howToAsk advice to authors
 */
public record Conflict(String id, String kind, String topic, List<String> claims, String summary, String howToAsk) {}
