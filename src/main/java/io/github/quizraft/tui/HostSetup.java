package io.github.quizraft.tui;

import io.github.quizraft.group.Invitation;
import java.util.Optional;

/**
 * What stays the same while a group quiz is hosted.
 *
 * @param keys of commands, as the host has chosen them
 * @param invitation how players come, where they come over the network
 * @param codes how codes for cameras can be drawn
 */
record HostSetup(KeyMap keys, Optional<Invitation> invitation, Codes codes) {}
