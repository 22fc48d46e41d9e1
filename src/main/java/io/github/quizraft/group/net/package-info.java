/**
 * A group quiz on the local network. {@link io.github.quizraft.group.net.LiveRoom} is the room in one thread with a
 * mailbox; {@link io.github.quizraft.group.net.QuizServer} lets players in by WebSocket, by POST, and by a plain form. The
 * host's controls are no part of what the network can say. {@code docs/group-protocol.md} has the messages and the limits.
 */
@NullMarked
package io.github.quizraft.group.net;

import org.jspecify.annotations.NullMarked;
