package io.github.quizraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of styled text.
 *
 * @param spans its pieces, from left to right
 */
public record Line(List<Span> spans) {
    public static final Line EMPTY = new Line(List.of());
    /** Stands for what did not fit; one cell wide. */
    static final String ELLIPSIS = "\u2026";

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Role.PLAIN);
    }

    public static Line of(String text, Role role) {
        return of(new Span(text, role));
    }

    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    /** Cells the line takes. */
    public int width() {
        return spans.stream().mapToInt(Span::width).sum();
    }

    public Line plus(String text, Role role) {
        return plus(of(text, role));
    }

    public Line plus(Line more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Line(all);
    }

    /** At most so many cells of the line; where something is missing, an ellipsis says so. */
    public Line clipped(int width) {
        if (width() <= width) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = width - 1;
        for (Span span : spans) {
            if (left < 0) {
                break;
            }
            String head = Cluster.head(span.text(), left);
            boolean cut = head.length() < span.text().length();
            kept.add(new Span(cut ? head + ELLIPSIS : head, span.role()));
            left = cut ? -1 : left - span.width();
        }
        return new Line(kept);
    }

    /** The line with spaces after it up to so many cells; a longer line stays as it is. */
    public Line padded(int width) {
        int missing = width - width();
        return missing <= 0 ? this : plus(" ".repeat(missing), Role.PLAIN);
    }

    /** The same text, all in one role. */
    public Line in(Role role) {
        return new Line(spans.stream().map(span -> new Span(span.text(), role)).toList());
    }

    /** The text without roles. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** As any record has it; but it is asked for each row of a frame, and what a record comes with takes long to be set up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Line that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }
}
