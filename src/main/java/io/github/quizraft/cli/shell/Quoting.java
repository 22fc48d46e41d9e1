package io.github.quizraft.cli.shell;

import java.util.Optional;

/** Writes a word so that it is read back as it is, in the style that was begun. */
enum Quoting {
    /** With a backslash before all that means something. */
    PLAIN {
        @Override
        String quoted(String word, boolean isWhole) {
            if (word.isEmpty()) {
                return "''";
            }
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                boolean means = " \t'\"\\".indexOf(c) >= 0 || (i == 0 && (c == '#' || c == '~'));
                out.append(means ? "\\" : "").append(c);
            }
            return out.toString();
        }
    },
    SINGLE {
        @Override
        String quoted(String word, boolean isWhole) {
            return "'" + word.replace("'", "'\\''") + (isWhole ? "'" : "");
        }
    },
    DOUBLE {
        @Override
        String quoted(String word, boolean isWhole) {
            return '"' + word.replaceAll("([\"\\\\$`])", "\\\\$1") + (isWhole ? "\"" : "");
        }
    };

    /** The style of a quote that is open; none is open after a backslash. */
    static Quoting of(Optional<Character> open) {
        return switch (open.orElse(' ')) {
            case '\'' -> SINGLE;
            case '"' -> DOUBLE;
            default -> PLAIN;
        };
    }

    /**
     * The word as it is typed.
     *
     * @param isWhole whether nothing follows within the same word
     */
    abstract String quoted(String word, boolean isWhole);
}
