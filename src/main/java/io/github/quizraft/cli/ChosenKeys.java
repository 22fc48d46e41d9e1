package io.github.quizraft.cli;

import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Settings;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of commands as the user has chosen them, for the help. */
final class ChosenKeys {
    private ChosenKeys() {}

    /** Each key, and where it does what. */
    static Stream<Map.Entry<String, String>> explained(Settings settings) {
        return Stream.of(Command.values())
                .map(command -> Map.entry(
                        settings.get(command.setting()),
                        inARow(command.setting().meaning()) + command.place()));
    }

    /** A sentence without what makes it one. */
    private static String inARow(String meaning) {
        return meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1, meaning.length() - 1);
    }
}
