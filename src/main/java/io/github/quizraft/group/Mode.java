package io.github.quizraft.group;

/** Who answers, and how. */
public enum Mode {
    /** Each player on a device of their own. */
    LIVE,
    /** Each on a device, and each at a pace of their own, until a deadline. */
    SELF_PACED,
    /** One terminal: the teams take turns, and may steal what another passes or misses. */
    TURNS,
    /** One terminal: the first to press their key answers. */
    BUZZER,
    /** No device at all: the trainer counts hands. */
    HANDS;

    /** Whether it is all played at one terminal. */
    public boolean isHotSeat() {
        return this != LIVE && this != SELF_PACED;
    }
}
