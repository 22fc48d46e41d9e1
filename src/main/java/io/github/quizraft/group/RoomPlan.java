package io.github.quizraft.group;

import java.time.Instant;

/**
 * What of a room never changes.
 *
 * @param id names its journal
 * @param code what players type
 * @param seed of all lots that are drawn
 * @param opened when it was opened
 * @param quiz what is played
 * @param rules how
 */
public record RoomPlan(String id, RoomCode code, long seed, Instant opened, Quiz quiz, Rules rules) {}
