package io.github.quizraft.cli.shell;

import io.github.quizraft.cli.shell.CommandText.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through what was typed once, from left to right. */
final class Splitter {
    private static final char NONE = 0;
    private static final char ESCAPE = '\\';
    /** What a backslash takes its meaning from within double quotes. */
    private static final String ESCAPABLE = "\"\\$`";

    private final String text;
    private final List<List<Word>> commands = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<Word> words = new ArrayList<>();
    private Optional<Integer> start = Optional.empty();
    private boolean plain = true;
    private char quote = NONE;
    private int at;

    Splitter(String text) {
        this.text = text;
    }

    CommandText split() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (quote) {
                case '\'' -> inSingle(c);
                case '"' -> inDouble(c);
                case ESCAPE -> escaped(c);
                default -> outside(c);
            }
        }
        endWord();
        commands.add(List.copyOf(words));
        return new CommandText(
                text,
                List.copyOf(commands),
                List.copyOf(comments),
                quote == NONE ? Optional.empty() : Optional.of(quote));
    }

    private void outside(char c) {
        switch (c) {
            case '\'', '"', ESCAPE -> open(c);
            case ' ', '\t', '\r' -> endWord();
            case '\n' -> endCommand();
            case '#' -> {
                if (start.isEmpty()) {
                    comment();
                } else {
                    add(c);
                }
            }
            default -> add(c);
        }
    }

    private void inSingle(char c) {
        if (c == '\'') {
            quote = NONE;
        } else {
            word.append(c);
        }
    }

    private void inDouble(char c) {
        boolean escapes = c == ESCAPE && at + 1 < text.length();
        if (c == '"') {
            quote = NONE;
        } else if (escapes && text.charAt(at + 1) == '\n') {
            at++;
        } else if (escapes && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            word.append(text.charAt(++at));
        } else {
            word.append(c);
        }
    }

    /** A line end that is escaped is none, and begins no word. */
    private void escaped(char c) {
        quote = NONE;
        if (c != '\n') {
            word.append(c);
        } else if (word.isEmpty() && start.equals(Optional.of(at - 1))) {
            start = Optional.empty();
            plain = true;
        }
    }

    private void open(char c) {
        begin();
        plain = false;
        quote = c;
    }

    private void add(char c) {
        begin();
        word.append(c);
    }

    private void begin() {
        if (start.isEmpty()) {
            start = Optional.of(at);
        }
    }

    private void endWord() {
        start.ifPresent(from -> words.add(new Word(word.toString(), from, at, plain)));
        start = Optional.empty();
        word.setLength(0);
        plain = true;
    }

    private void endCommand() {
        endWord();
        commands.add(List.copyOf(words));
        words = new ArrayList<>();
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        comments.add(new Comment(at, end));
        at = end - 1;
    }
}
