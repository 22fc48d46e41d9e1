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

    /** What an option is known with that takes a number from zero on, such as {@code --days=N}. */
    private static final String NUMBER = "=N";

    private static final int MOST_DIGITS = 9;

    /** In place of a next argument: this one is not understood. */
    private static final int NOT_PLAIN = -1;

    private final Set<String> known;
    private final List<String> words = new ArrayList<>();
    private final Set<String> flags = new HashSet<>();
    private final Map<String, Path> values = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();

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
     * @param known the options that the command has, of those that are understood here: flags, {@code --days=N} for one
     *     that takes a number, {@code --format=json} for each choice that one has
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
        if (known.contains(name + NUMBER)) {
            return isNumber(value) && numbers.put(name, Integer.valueOf(value)) == null ? last + 1 : NOT_PLAIN;
        }
        if (!known.contains(name)) {
            return isNewChoice(name, value.toLowerCase(Locale.ROOT)) ? last + 1 : NOT_PLAIN;
        }
        if (!WITH_PATH.contains(name)) {
            return equals < 0 && flags.add(name) ? at + 1 : NOT_PLAIN;
        }
        return isWord(value) && values.put(name, Path.of(value)) == null ? last + 1 : NOT_PLAIN;
    }

    /** Takes the one choice that is made of what an option can be, if it is one of those that are known. */
    private boolean isNewChoice(String option, String choice) {
        return known.contains(option + "=" + choice) && choices.put(option, choice) == null;
    }

    /** A number that has no other way to be written, and is small enough. */
    private static boolean isNumber(String value) {
        boolean isNumber =
                !value.isEmpty() && value.length() <= MOST_DIGITS && (value.equals("0") || value.charAt(0) != '0');
        for (int i = 0; i < value.length(); i++) {
            isNumber &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return isNumber;
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

    /** Whether an option is given as one of those that are known with a value, such as {@code --format=json}. */
    boolean isChosen(String known) {
        int equals = known.indexOf('=');
        return known.substring(equals + 1).equals(choices.get(known.substring(0, equals)));
    }

    /** Whatever number an option was given. */
    Optional<Integer> number(String option) {
        return Optional.ofNullable(numbers.get(option));
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
