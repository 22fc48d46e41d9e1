package io.github.quizraft.tui;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something to look at.
 *
 * @param name what it is called
 * @param screen plays up to it
 * @param inAscii the same where blocks cannot be drawn
 */
record Scene(String name, Supplier<Screen> screen, Supplier<Screen> inAscii) {
    static Scene of(String name, Supplier<Player> player) {
        return new Scene(name, () -> player.get().screen(), () -> player.get().screen());
    }

    /** Codes for cameras are the one thing that is drawn otherwise. */
    static Scene hosted(String name, Function<Codes, HostPlayer> host) {
        return new Scene(
                name,
                () -> host.apply(Codes.BLOCKS).screen(),
                () -> host.apply(Codes.CELLS).screen());
    }

    @Override
    public String toString() {
        return name;
    }
}
