package io.github.quizraft.annotate;

import io.github.quizraft.safe.Safe;

/** A Markdown text with a link for each mark. */
public final class MarkdownNotation implements Notation {
    private final Target target;

    public MarkdownNotation(Target target) {
        this.target = target;
    }

    @Override
    public String plain(String text) {
        return Safe.layout(text);
    }

    @Override
    public String mark(Mark mark) {
        return "[" + Safe.layout(mark.text()) + "](" + address(target.of(mark.term())) + " \""
                + title(Target.title(mark)) + "\")";
    }

    /** An address ends at a space and at a bracket. */
    private static String address(String address) {
        return Safe.line(address)
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("|", "%7C");
    }

    /** By their numbers the signs mean nothing, not even to a table or to code that began before. */
    private static String title(String text) {
        return Safe.line(text)
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace("\\", "&#92;")
                .replace("`", "&#96;")
                .replace("|", "&#124;");
    }
}
