package io.github.quizraft.group;

/**
 * What a room asks the outside to do. All of it waits until the event that it follows from is in the journal.
 */
public sealed interface RoomEffect {
    /** Someone has a seat, new or as before. */
    record Admit(ResumeToken.Hash token, PlayerId player) implements RoomEffect {}

    /** Someone has none. */
    record TurnAway(ResumeToken.Hash token, Refusal why) implements RoomEffect {}

    /** Tell a player what became of an answer. */
    record Acknowledge(PlayerId player, RoundId round, Receipt receipt) implements RoomEffect {}

    /** Show everybody how things stand; the one effect that goes to all. */
    record ShowAll() implements RoomEffect {}

    /** Show one player how things stand. */
    record ShowOne(PlayerId player) implements RoomEffect {}

    /** Numbers have changed that only the host and the projector show; may be put off and drawn together. */
    record ShowHost() implements RoomEffect {}

    /** Close a player's connection. */
    record Dismiss(PlayerId player) implements RoomEffect {}

    /** Force the journal to the disk before anything else goes out. */
    record Force() implements RoomEffect {}
}
