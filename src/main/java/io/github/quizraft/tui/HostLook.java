package io.github.quizraft.tui;

/**
 * How a group quiz is looked at.
 *
 * @param isCommanding letters are commands although an answer is being typed
 * @param scroll lines scrolled down
 * @param notice news for the host
 */
record HostLook(boolean isCommanding, int scroll, String notice) {
    static final HostLook PLAIN = new HostLook(false, 0, "");

    HostLook told(String news) {
        return new HostLook(isCommanding, scroll, news);
    }

    HostLook commanding(boolean on) {
        return new HostLook(on, scroll, notice);
    }

    HostLook scrolled(int lines) {
        return new HostLook(isCommanding, lines, notice);
    }

    /** For another picture. */
    HostLook fresh() {
        return new HostLook(false, 0, notice);
    }
}
