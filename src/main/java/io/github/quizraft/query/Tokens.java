package io.github.quizraft.query;

import io.github.quizraft.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query into pieces. Within a word quotes keep spaces together, as in {@code tag:"two words"}. */
final class Tokens {
    private static final char QUOTE = '"';

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) throws Trouble {
        return new Tokens(text).all();
    }

    private List<Token> all() throws Trouble {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(new Token(Kind.END, "", at));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() throws Trouble {
        return switch (text.charAt(at)) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case '-' -> sign(Kind.MINUS);
            case '|' -> sign(Kind.OR);
            case QUOTE -> phrase();
            default -> word(at);
        };
    }

    private Token sign(Kind kind) {
        at++;
        return new Token(kind, text.substring(at - 1, at), at - 1);
    }

    private Token phrase() throws Trouble {
        int start = at;
        return new Token(Kind.PHRASE, quoted(), start);
    }

    private Token word(int start) throws Trouble {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !isSpace(text.charAt(at)) && "()|".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == QUOTE) {
                word.append(quoted());
            } else {
                word.append(text.charAt(at++));
            }
        }
        return switch (text.substring(start, at)) {
            case "OR" -> new Token(Kind.OR, "OR", start);
            case "AND" -> new Token(Kind.AND, "AND", start);
            default -> new Token(Kind.WORD, word.toString(), start);
        };
    }

    private String quoted() throws Trouble {
        int start = at;
        int end = text.indexOf(QUOTE, start + 1);
        if (end < 0) {
            throw new Trouble(start, "the quotation mark is not closed");
        }
        at = end + 1;
        return text.substring(start + 1, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
