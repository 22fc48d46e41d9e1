package io.github.quizraft.settings;

import java.util.List;
import java.util.Optional;

/** Something that is on or off; {@code true} or {@code false} in the file. */
record Switch() implements Kind<Boolean> {
    private static final String OFF = "off";
    private static final String ON = "on";

    @Override
    public Optional<Boolean> read(String text) {
        return switch (text) {
            case ON, "true" -> Optional.of(true);
            case OFF, "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public String text(Boolean value) {
        return value ? ON : OFF;
    }

    @Override
    public String expected() {
        return "on or off";
    }

    @Override
    public Form form() {
        return Form.TRUE_OR_FALSE;
    }

    @Override
    public List<String> words() {
        return List.of(OFF, ON);
    }
}
