package io.github.quizraft.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command, where they are such that nothing about them can be wrong: words, and long options each of
 * which is given once. Anything else is for picocli to understand.
 */
final class PlainArguments {
    static final String CONTENT = "--content";
    private static final String PROGRESS = "--progress";
    private static final String CONFIG = "--config";
    private static final String NO_SAVE = "--no-save";

    /** The options of whatever needs content, progress and settings. */
    static final Set<String> USUAL = Set.of(CONTENT, PROGRESS, CONFIG, NO_SAVE);

    private static final Set<String> WITH_PATH = Set.of(CONTENT, PROGRESS, CONFIG);

    /** Its values are known like options of their own, such as {@code --format=json}. */
    private static final String FORMAT = "--format";

    /** In place of a next argument: this one is not understood. */
    private static final int NOT_PLAIN = -1;

    private final Set<String> known;
    private final List<String> words = new ArrayList<>();
    private final Set<String> flags = new HashSet<>();
    private final Map<String, Path> values = new HashMap<>();

    private PlainArguments(Set<String> known) {
        this.known = known;
    }

    /** The options of what looks at a log alone. */
    static final Set<String> OF_LOG = Set.of(PROGRESS, CONFIG);

    /** Some options, and more. */
    static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /**
     * Takes arguments apart.
     *
     * @param from the first of them
     * @param known the options that the command has, of those that are understood here
     * @return empty if the arguments are not as described
     */
    static Optional<PlainArguments> of(String[] arguments, int from, Set<String> known) {
        PlainArguments parsed = new PlainArguments(known);
        int at = from;
        try {
            while (at != NOT_PLAIN && at < arguments.length) {
                at = parsed.taken(arguments, at);
            }
        } catch (InvalidPathException e) {
            at = NOT_PLAIN;
        }
        return at == NOT_PLAIN ? Optional.empty() : Optional.of(parsed);
    }

    /** Takes the argument at a place, with its value if it has one, and returns the next place. */
    private int taken(String[] arguments, int at) {
        String argument = arguments[at];
        if (isWord(argument)) {
            words.add(argument);
            return at + 1;
        }
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        int last = equals < 0 ? at + 1 : at;
        String value = equals >= 0 ? argument.substring(equals + 1) : last < arguments.length ? arguments[last] : "";
        if (name.equals(FORMAT)) {
            return isChosen(value) ? last + 1 : NOT_PLAIN;
        }
        if (!known.contains(name)) {
            return NOT_PLAIN;
        }
        if (!WITH_PATH.contains(name)) {
            return equals < 0 && flags.add(name) ? at + 1 : NOT_PLAIN;
        }
        return isWord(value) && values.put(name, Path.of(value)) == null ? last + 1 : NOT_PLAIN;
    }

    /** Takes the one format that is asked for, if the command knows it. */
    private boolean isChosen(String format) {
        String flag = FORMAT + "=" + format.toLowerCase(Locale.ROOT);
        for (String each : flags) {
            if (each.startsWith(FORMAT)) {
                return false;
            }
        }
        return known.contains(flag) && flags.add(flag);
    }

    /** Not what picocli would take for an option or for a file of arguments. */
    private static boolean isWord(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }

    /** The words that belong to no option. */
    List<String> words() {
        return words;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    ContentOption content() {
        return new ContentOption(Optional.ofNullable(values.get(CONTENT)));
    }

    ProgressFileOption progressFile() {
        return new ProgressFileOption(Optional.ofNullable(values.get(PROGRESS)));
    }

    ConfigOption config() {
        return new ConfigOption(Optional.ofNullable(values.get(CONFIG)));
    }

    LearnerOptions learner() {
        return new LearnerOptions(
                content(), new ProgressOption(Optional.ofNullable(values.get(PROGRESS)), has(NO_SAVE)), config());
    }
}
