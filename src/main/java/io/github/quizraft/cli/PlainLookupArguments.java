package io.github.quizraft.cli;

import io.github.quizraft.lookup.IndexTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command lines that {@link PlainLookup} runs: {@code lookup TERM...} with {@code --format json|ndjson|tsv} or
 * {@code --field} of those an index has, {@code --content}, {@code --stdin} and {@code --null}. Anything else, and
 * anything wrong, is for picocli to understand.
 */
final class PlainLookupArguments {
    private static final String STDIN = "-";

    private final List<String> terms = new ArrayList<>();
    private String format = "";
    private String fields = "";
    private String content = "";
    private boolean stdin;
    private boolean nullSeparated;
    private boolean isPlain;

    PlainLookupArguments(String[] arguments) {
        isPlain = arguments.length > 1 && (arguments[0].equals("lookup") || arguments[0].equals("define"));
        for (int i = 1; isPlain && i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.startsWith("@")) {
                // Picocli reads more arguments from a file.
                isPlain = false;
            } else if (!argument.startsWith("-") || argument.equals(STDIN)) {
                terms.add(argument);
            } else if (!isFlag(argument)) {
                i = option(argument, arguments, i);
            }
        }
    }

    private boolean isFlag(String argument) {
        if (argument.equals("--stdin")) {
            isPlain &= !stdin;
            stdin = true;
            return true;
        }
        if (argument.equals("--null")) {
            isPlain &= !nullSeparated;
            nullSeparated = true;
            return true;
        }
        return false;
    }

    /** Takes the value from the argument itself or from the next one, and returns the place of the last that it took. */
    private int option(String argument, String[] arguments, int at) {
        int equals = argument.indexOf('=');
        int last = equals < 0 ? at + 1 : at;
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String value = equals >= 0 ? argument.substring(equals + 1) : last < arguments.length ? arguments[last] : "";
        isPlain &= !value.isEmpty() && !value.startsWith("-") && !value.startsWith("@") && isSet(name, value);
        return last;
    }

    /** Each may be given once. */
    private boolean isSet(String name, String value) {
        String before;
        if (name.equals("--format")) {
            before = format;
            format = value;
        } else if (name.equals("--field")) {
            before = fields;
            fields = value;
        } else if (name.equals("--content")) {
            before = content;
            content = value;
        } else {
            return false;
        }
        return before.isEmpty();
    }

    boolean isPlain() {
        return isPlain
                && (!terms.isEmpty() || reads())
                && (isTable() ? !columns().isEmpty() : fields.isEmpty() && (isLines() || isDocument()));
    }

    private boolean isTable() {
        return format.equalsIgnoreCase("tsv") || (format.isEmpty() && !fields.isEmpty());
    }

    private boolean isDocument() {
        return format.equalsIgnoreCase("json");
    }

    /** Whether a line of JSON is to be printed for each query. */
    boolean isLines() {
        return format.equalsIgnoreCase("ndjson");
    }

    /** The columns of the table to be printed; empty if it is to be JSON, or if an index lacks one of them. */
    List<String> columns() {
        if (!isTable()) {
            return List.of();
        }
        return fields.isEmpty() ? IndexTable.USUAL : IndexTable.named(fields.split(",", -1));
    }

    List<String> terms() {
        return terms;
    }

    /** Whether the terms come from standard input. */
    boolean reads() {
        return stdin || nullSeparated || (terms.size() == 1 && terms.get(0).equals(STDIN));
    }

    /** What ends a term there. */
    char end() {
        return nullSeparated ? '\0' : '\n';
    }

    Optional<Path> content() {
        return content.isEmpty() ? Optional.empty() : Optional.of(Path.of(content));
    }
}
