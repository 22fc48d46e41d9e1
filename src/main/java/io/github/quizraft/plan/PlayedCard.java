package io.github.quizraft.plan;

import io.github.quizraft.memory.Memory;

/** A card of a simulation that was met; days are counted from its beginning. */
final class PlayedCard {
    Memory memory;
    int last;
    int due;

    PlayedCard(Memory memory, int last, int due) {
        this.memory = memory;
        this.last = last;
        this.due = due;
    }
}
