package io.github.quizraft.review;

/** An entry that says something of a card. Undo takes these back, whichever was made last. */
public sealed interface CardEntry extends LogEntry permits Review, CardMark {
    CardId card();
}
