package io.github.quizraft.tui;

/**
 * How a group quiz is looked at by a player.
 *
 * @param isCommanding letters are commands although an answer is being typed
 * @param scroll lines scrolled down
 * @param notice news for the player
 * @param isLeaving the key to leave was pressed once
 */
record JoinLook(boolean isCommanding, int scroll, String notice, boolean isLeaving) {
    static final JoinLook PLAIN = new JoinLook(false, 0, "", false);

    JoinLook commanding(boolean on) {
        return new JoinLook(on, scroll, "", false);
    }

    JoinLook scrolled(int lines) {
        return new JoinLook(isCommanding, lines, notice, false);
    }

    JoinLook told(String news) {
        return new JoinLook(isCommanding, scroll, news, isLeaving);
    }

    JoinLook leaving() {
        return new JoinLook(
                isCommanding,
                scroll,
                "The same key again leaves. Only a quiz at your own pace lets you back in.",
                true);
    }

    /** After another key. */
    JoinLook staying() {
        return new JoinLook(isCommanding, scroll, "", false);
    }
}
