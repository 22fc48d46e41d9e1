package io.github.quizraft.tui;

import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.News;
import java.util.function.Supplier;

/** Does what takes longer than a key may wait, and tells the loop what came of it. */
@FunctionalInterface
public interface Elsewhere {
    void begin(Supplier<News> work);

    /** Each piece of work in a thread of its own, which does not keep the program from ending. */
    static Elsewhere of(FullScreen screen) {
        return work -> {
            Thread thread = new Thread(() -> screen.post(outcome(work)), "elsewhere");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static News outcome(Supplier<News> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return new Broken(e);
        }
    }

    /** The work went wrong as it never should; the loop ends as if it had happened there. */
    record Broken(RuntimeException cause) implements News {}
}
