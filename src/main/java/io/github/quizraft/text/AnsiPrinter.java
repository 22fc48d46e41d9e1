package io.github.quizraft.text;

/** Writes a block as text with escape sequences, for commands whose output is a terminal. */
public final class AnsiPrinter {
    private static final String CSI = "\u001B[";
    private static final String RESET = CSI + "0m";

    private final Theme theme;
    private final ColorDepth depth;

    public AnsiPrinter(Theme theme, ColorDepth depth) {
        this.theme = theme;
        this.depth = depth;
    }

    /** The block, each line ended by a line feed. */
    public String print(Block block) {
        StringBuilder out = new StringBuilder();
        for (Line line : block.lines()) {
            line.spans().forEach(span -> print(span, out));
            out.append('\n');
        }
        return out.toString();
    }

    /** A piece of a line, without an end. */
    public String print(Span span) {
        StringBuilder out = new StringBuilder();
        print(span, out);
        return out.toString();
    }

    private void print(Span span, StringBuilder out) {
        String codes = codes(theme.style(span.role(), depth), Theme.depth(span.role(), depth));
        if (codes.isEmpty() || span.text().isEmpty()) {
            out.append(span.text());
        } else {
            out.append(CSI).append(codes).append('m').append(span.text()).append(RESET);
        }
    }

    private String codes(Style style, ColorDepth in) {
        StringBuilder out = new StringBuilder();
        append(out, style.bold(), "1");
        append(out, style.underline(), "4");
        append(out, style.reverse(), "7");
        style.colour().ifPresent(colour -> append(out, in != ColorDepth.MONO, codes(colour, 30, in)));
        // Whoever set colours against a ground of their own is not to lose it where only letters are printed.
        style.ground().or(() -> theme.ground(depth)).ifPresent(colour -> append(out, true, codes(colour, 40, in)));
        return out.toString();
    }

    private static void append(StringBuilder out, boolean wanted, String code) {
        if (wanted) {
            out.append(out.isEmpty() ? "" : ";").append(code);
        }
    }

    /** The codes of a colour, for letters from 30, for the ground from 40. */
    private static String codes(Colour colour, int from, ColorDepth in) {
        return switch (in) {
            case MONO -> Integer.toString(from + 9);
            case ANSI16 -> Integer.toString(from + (colour.basic() < 8 ? 0 : 52) + colour.basic());
            case ANSI256 -> from + 8 + ";5;" + colour.palette();
            case TRUE_COLOR -> from + 8 + ";2;" + colour.red() + ";" + colour.green() + ";" + colour.blue();
        };
    }
}
