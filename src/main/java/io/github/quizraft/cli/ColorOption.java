package io.github.quizraft.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Whether what is printed has colours. */
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never. Default: auto, that is on a terminal, unless $$NO_COLOR is set;"
                    + " $$CLICOLOR_FORCE means always.")
    private String color = "auto";

    boolean isColoured(Io io) {
        return switch (color.toLowerCase(Locale.ROOT)) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                isForced(io) || (io.isTerminal() && io.variable("NO_COLOR").isEmpty());
            default ->
                throw new Failure(
                        ExitStatus.USAGE, "quizraft: --color must be auto, always or never, but is \"" + color + "\"");
        };
    }

    /** The variables that say the same to others. */
    Map<String, String> environment(Io io) {
        Map<String, String> environment = new TreeMap<>(io.environment());
        if (!color.equalsIgnoreCase("auto")) {
            boolean isOn = isColoured(io);
            environment.put("NO_COLOR", isOn ? "" : "1");
            environment.put("CLICOLOR_FORCE", isOn ? "1" : "");
        }
        return environment;
    }

    private static boolean isForced(Io io) {
        String force = io.variable("CLICOLOR_FORCE");
        return !force.isEmpty() && !force.equals("0") && io.variable("NO_COLOR").isEmpty();
    }
}
