/**
 * Group quizzes: a room as a pure state machine, in which all that depends on time is told the time.
 *
 * <p><b>In:</b> a {@link io.github.quizraft.group.RoomEvent}. What comes from a network can only be a {@code FromPlayer}
 * (join, return, drop, respond, buzz, pass on); the host's controls are made inside the program; a {@code FromClock} comes
 * from whoever keeps the room. {@link io.github.quizraft.group.Room#after} gives the next room and the effects.
 *
 * <p><b>Out:</b> a {@link io.github.quizraft.group.RoomEffect}: a seat given or refused, one acknowledgement to the sender,
 * and one {@code ShowAll} for each change of state. An answer is never told to the other players, so the cost of a question
 * grows with the players and not with their square. Effects wait until the event is in the journal.
 *
 * <p><b>Who may know what:</b> {@link io.github.quizraft.group.Room#show} gives a {@link io.github.quizraft.group.Showing} of
 * one moment. Its {@link io.github.quizraft.group.Scene} is what everybody sees, the projector included: before the opening
 * a question's stem alone, then the {@link io.github.quizraft.group.Prompt}, which has no key, and from the reveal on the
 * key, the tally and the explanation. A {@link io.github.quizraft.group.PlayerView} adds the player's own answer at once,
 * and what it was worth from the reveal on. A {@link io.github.quizraft.group.HostView} has the key all the time and is for
 * a screen that nobody else sees.
 *
 * <p>What came of it all is a {@link io.github.quizraft.group.RoomResult}.
 */
@NullMarked
package io.github.quizraft.group;

import org.jspecify.annotations.NullMarked;
