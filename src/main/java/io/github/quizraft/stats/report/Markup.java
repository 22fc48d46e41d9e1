package io.github.quizraft.stats.report;

import io.github.quizraft.safe.Html;
import java.util.ArrayDeque;
import java.util.Deque;

/** A page being written: HTML that is well-formed XML, too. Every text that comes into it is escaped here. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int ids;

    /** Begins an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element begun last. */
    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Markup text(String text) {
        out.append(Html.text(text));
        return this;
    }

    /** An element that holds text alone. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        begin(element, attributes).append("/>\n");
        return this;
    }

    /** Something written in the program itself, which must not be escaped: the style sheet. */
    Markup verbatim(String text) {
        out.append(text);
        return this;
    }

    /** A new id, as no other element has. */
    String id() {
        return "e" + ++ids;
    }

    /** What was written, as it is. */
    String xml() {
        return out.toString();
    }

    String page() {
        return "<!DOCTYPE html>\n" + out;
    }

    private StringBuilder begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }
}
