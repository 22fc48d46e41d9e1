package io.github.quizraft.annotate;

import io.github.quizraft.annotate.Annotator.Choice;
import io.github.quizraft.glossary.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which marks are seen: {@code [the text of a mark|the entry]}, with a sign for what is no name. */
final class Marked implements Notation {
    static final Choice ALL = new Choice(any -> true, false);

    private final List<Mark> marks = new ArrayList<>();

    /** The text with its marks. */
    static String in(Glossary glossary, String text) {
        return in(glossary, Prose.plain(), ALL, text);
    }

    static String in(Glossary glossary, Prose prose, Choice choice, String text) {
        return new Annotator(new Vocabulary(glossary), prose, new Marked(), choice).last(text);
    }

    /** The same when the text arrives line by line; each piece that could be written is an item. */
    static List<String> byLines(Glossary glossary, String text) {
        Annotator annotator = new Annotator(new Vocabulary(glossary), Prose.plain(), new Marked(), ALL);
        List<String> pieces =
                text.lines().map(line -> annotator.next(line + "\n")).collect(Collectors.toCollection(ArrayList::new));
        pieces.add(annotator.last(""));
        return pieces;
    }

    static List<Mark> marks(Glossary glossary, String text) {
        Marked marked = new Marked();
        new Annotator(new Vocabulary(glossary), Prose.plain(), marked, ALL).last(text);
        return marked.marks;
    }

    @Override
    public String plain(String text) {
        return text;
    }

    @Override
    public String mark(Mark mark) {
        marks.add(mark);
        String sign = switch (mark.hit().match()) {
            case NAME -> "";
            case SEARCH_FORM -> "~";
            case SLIP_FORM -> "!";
        };
        return "[" + mark.text() + "|" + sign
                + mark.hits().stream().map(hit -> hit.term().id().value()).collect(Collectors.joining(",")) + "]";
    }
}
