package io.github.quizraft.tui;

import java.util.Optional;

/**
 * How a group quiz is looked at.
 *
 * @param isCommanding letters are commands although an answer is being typed
 * @param scroll lines scrolled down
 * @param notice news for the host
 * @param isNoted whether the host's notes show, with the right answer, on a screen that nobody else sees
 * @param address which of the addresses is shown
 * @param list the list of players, while it is open
 * @param isEnding whether the quiz is closed if that is asked for once more
 */
record HostLook(
        boolean isCommanding,
        int scroll,
        String notice,
        boolean isNoted,
        int address,
        Optional<PlayerList> list,
        boolean isEnding) {
    static final HostLook PLAIN = new HostLook(false, 0, "", false, 0, Optional.empty(), false);

    HostLook told(String news) {
        return new HostLook(isCommanding, scroll, news, isNoted, address, list, isEnding);
    }

    HostLook commanding(boolean on) {
        return new HostLook(on, scroll, notice, isNoted, address, list, isEnding);
    }

    HostLook scrolled(int lines) {
        return new HostLook(isCommanding, lines, notice, isNoted, address, list, isEnding);
    }

    HostLook noted(boolean on) {
        return new HostLook(isCommanding, scroll, notice, on, address, list, isEnding);
    }

    HostLook nextAddress() {
        return new HostLook(isCommanding, scroll, notice, isNoted, address + 1, list, isEnding);
    }

    HostLook listing(Optional<PlayerList> players) {
        return new HostLook(isCommanding, scroll, "", isNoted, address, players, false);
    }

    HostLook ending(boolean on) {
        return new HostLook(isCommanding, scroll, notice, isNoted, address, list, on);
    }

    /** For another picture. */
    HostLook fresh() {
        return new HostLook(false, 0, notice, isNoted, address, list, false);
    }
}
