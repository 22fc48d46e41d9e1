package io.github.quizraft.group.join;

import io.github.quizraft.question.Answer;
import java.util.Optional;

/** What a player may say. Nothing of it waits for the network. */
public interface Voice {
    /** Takes a seat under a name, now or as soon as there is a connection. */
    void join(String name, Optional<String> team);

    /** Gives an answer; it is sent until it is received. */
    void answer(String round, Answer answer);

    /** Goes on to a question, where each goes alone. Should that be lost, the player asks again. */
    void next(String round);
}
