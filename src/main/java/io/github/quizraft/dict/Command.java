package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;

/** Something that a client asks of a server. */
sealed interface Command permits Define, Match, Show, Courtesy, Refusal {
    /** What follows when it is asked in a session. */
    Step after(Session session);
}
