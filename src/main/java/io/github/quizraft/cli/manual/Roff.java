package io.github.quizraft.cli.manual;

import java.util.Locale;

/** Text in the language of man pages, man(7): requests on lines of their own, text between them. */
final class Roff {
    private final StringBuilder out = new StringBuilder();

    /** A request with its arguments, each of which may have spaces. */
    Roff request(String name, String... arguments) {
        out.append('.').append(name);
        for (String argument : arguments) {
            out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        out.append('\n');
        return this;
    }

    Roff text(String text) {
        return line(escaped(text));
    }

    Roff bold(String text) {
        return line("\\fB" + escaped(text) + "\\fP");
    }

    Roff value(String label) {
        return line("\\fI" + escaped(label) + "\\fP");
    }

    /** A line of bold words and of values, as in an option: {@code --cards=N}. */
    Roff option(String names, String value) {
        return line("\\fB" + escaped(names) + "\\fP" + (value.isEmpty() ? "" : "=\\fI" + escaped(value) + "\\fP"));
    }

    /** Lines that keep their breaks and spaces. */
    Roff verbatim(Iterable<String> lines) {
        request("nf").request("RS", "4");
        lines.forEach(this::text);
        return request("RE").request("fi");
    }

    private Roff line(String escaped) {
        out.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
        return this;
    }

    /** A plain hyphen would become a typographic one, which nobody could paste into a command line. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                    if (c < 0x80) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "\\[u%04X]", c));
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
