package io.github.quizraft.annotate;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Span;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text itself, with its marks coloured as a lookup colours what they are. */
public final class TextNotation implements Notation {
    private static final Pattern LAYOUT = Pattern.compile("[\\t\\r\\n]+|[^\\t\\r\\n]+");

    private final Function<Span, String> painter;

    /**
     * A text for people.
     *
     * @param painter makes text of a span, with colours or without
     */
    public TextNotation(Function<Span, String> painter) {
        this.painter = painter;
    }

    @Override
    public String plain(String text) {
        return Safe.layout(text);
    }

    /** A colour ends with its line, or it would fill the margin where the lines are shown on their own. */
    @Override
    public String mark(Mark mark) {
        Role role = switch (mark.hit().match()) {
            case NAME -> Role.ACCENT;
            case SEARCH_FORM -> Role.CLOSE;
            case SLIP_FORM -> Role.WRONG;
        };
        return LAYOUT.matcher(Safe.layout(mark.text())).replaceAll(piece -> {
            String text = piece.group();
            return text.isBlank() ? text : quoted(painter.apply(new Span(text, role)));
        });
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
