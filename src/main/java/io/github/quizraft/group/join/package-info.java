/**
 * A player's side of a group quiz: what the server says as values, and a connection that heals itself. The messages are those
 * of docs/group-protocol.md.
 */
@NullMarked
package io.github.quizraft.group.join;

import org.jspecify.annotations.NullMarked;
