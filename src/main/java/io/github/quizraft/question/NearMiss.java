package io.github.quizraft.question;

import java.util.List;

/**
 * Wrong words that tell which mistake was made.
 *
 * @param match the words, compared after folding
 * @param feedback what the mistake is
 */
public record NearMiss(List<String> match, String feedback) {}
