package io.github.quizraft.dict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a command line apart: words between blanks, in which single and double quotes hold blanks together and a
 * backslash makes the next character an ordinary one.
 */
final class Tokens {
    private static final char NO_QUOTE = 0;
    private static final char DELETE = 0x7F;

    private final String line;
    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder token = new StringBuilder();
    private boolean inToken;
    private char quote = NO_QUOTE;

    private Tokens(String line) {
        this.line = line;
    }

    /** The words of a line; empty if a quote is not closed, nothing follows a backslash, or there is a control in it. */
    static Optional<List<String>> of(String line) {
        return new Tokens(line).parsed();
    }

    private Optional<List<String>> parsed() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escaped = c == '\\';
            if (escaped) {
                i++;
            }
            if (i == line.length() || isControl(line.charAt(i))) {
                return Optional.empty();
            }
            if (escaped) {
                put(line.charAt(i));
            } else {
                take(c);
            }
        }
        if (quote != NO_QUOTE) {
            return Optional.empty();
        }
        end();
        return Optional.of(List.copyOf(tokens));
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || c == DELETE;
    }

    private void take(char c) {
        if (quote != NO_QUOTE) {
            if (c == quote) {
                quote = NO_QUOTE;
            } else {
                put(c);
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
            inToken = true;
        } else if (c == ' ' || c == '\t') {
            end();
        } else {
            put(c);
        }
    }

    private void put(char c) {
        token.append(c);
        inToken = true;
    }

    /** A token may be empty if it was quoted. */
    private void end() {
        if (inToken) {
            tokens.add(token.toString());
            token.setLength(0);
            inToken = false;
        }
    }
}
