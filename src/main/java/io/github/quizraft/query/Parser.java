package io.github.quizraft.query;

import io.github.quizraft.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a query: either one thing or another, each of them several things at once, each of them perhaps denied. */
final class Parser {
    /** Nobody thinks deeper than this; a text of brackets alone must not end the program. */
    private static final int DEEPEST = 50;

    private final String text;
    private List<Token> tokens = List.of();
    private int at;
    private int depth;

    Parser(String text) {
        this.text = text;
    }

    Parsed parsed() {
        try {
            tokens = Tokens.of(text);
            Query query = token().is(Kind.END) ? new Query.Everything() : either();
            if (token().is(Kind.CLOSE)) {
                throw new Trouble(token().at(), "nothing was opened that this could close");
            }
            return new Parsed.Good(query);
        } catch (Trouble e) {
            return new Parsed.Bad(text.codePointCount(0, e.index()) + 1, e.what());
        }
    }

    private Query either() throws Trouble {
        List<Query> queries = new ArrayList<>(List.of(together()));
        while (token().is(Kind.OR)) {
            at++;
            queries.add(together());
        }
        return queries.size() == 1 ? queries.get(0) : new Query.Any(List.copyOf(queries));
    }

    private Query together() throws Trouble {
        List<Query> queries = new ArrayList<>(List.of(one()));
        while (!token().is(Kind.END) && !token().is(Kind.OR) && !token().is(Kind.CLOSE)) {
            at += token().is(Kind.AND) ? 1 : 0;
            queries.add(one());
        }
        return queries.size() == 1 ? queries.get(0) : new Query.All(List.copyOf(queries));
    }

    private Query one() throws Trouble {
        Token token = token();
        at++;
        return switch (token.kind()) {
            case MINUS -> new Query.Not(deeper(token, () -> denied(token)));
            case OPEN -> deeper(token, () -> group(token));
            case PHRASE -> new Query.Text(said(token, Wording.phrase(token.text())));
            case WORD -> new Word(token).query();
            case OR, AND ->
                throw new Trouble(token.at(), token.text() + " stands between two things, and here is only one");
            case CLOSE -> throw new Trouble(token.at(), "there is nothing between the brackets");
            case END -> throw new Trouble(token.at(), "something is missing at the end");
        };
    }

    private Query denied(Token minus) throws Trouble {
        if (token().is(Kind.END) || token().at() > minus.at() + 1) {
            throw new Trouble(minus.at(), "- leaves out what follows at once, and nothing does");
        }
        return one();
    }

    private Query group(Token open) throws Trouble {
        Query inner = either();
        if (!token().is(Kind.CLOSE)) {
            throw new Trouble(open.at(), "the bracket is not closed");
        }
        at++;
        return inner;
    }

    private static Wording said(Token token, Wording wording) throws Trouble {
        if (wording.isEmpty()) {
            throw new Trouble(token.at(), "there is no word in the quotation marks");
        }
        return wording;
    }

    private interface Step {
        Query read() throws Trouble;
    }

    private Query deeper(Token token, Step step) throws Trouble {
        if (++depth > DEEPEST) {
            throw new Trouble(token.at(), "this goes too deep");
        }
        Query query = step.read();
        depth--;
        return query;
    }

    private Token token() {
        return tokens.get(at);
    }
}
