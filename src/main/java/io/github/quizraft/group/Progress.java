package io.github.quizraft.group;

/**
 * How far a player is who goes alone, for the host.
 *
 * @param answered how many questions
 * @param right how many of them wholly
 * @param score of all of them, shown or not
 * @param isThrough whether no question is left
 */
public record Progress(Player player, int answered, int right, long score, boolean isThrough) {}
