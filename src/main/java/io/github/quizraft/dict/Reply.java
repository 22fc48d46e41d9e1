package io.github.quizraft.dict;

import io.github.quizraft.safe.Safe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a server says at a time: lines with a status, and texts after some of them. */
public final class Reply {
    /** With the end of the line, the longest that the protocol allows is 1024 characters. */
    private static final int LONGEST_LINE = 1022;
    /** Leaves room for what else is on its line, even if each character of it has to be quoted. */
    private static final int LONGEST_HEADWORD = 450;

    private static final List<String> MIME_HEADER =
            List.of("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "");

    private final List<Part> parts;

    private sealed interface Part {
        Stream<String> lines(boolean mime);
    }

    private record Status(int code, String text) implements Part {
        @Override
        public Stream<String> lines(boolean mime) {
            return Stream.of(shortened(code + " " + Safe.line(text), LONGEST_LINE));
        }
    }

    private record Text(List<String> lines) implements Part {
        @Override
        public Stream<String> lines(boolean mime) {
            return Stream.of(mime ? MIME_HEADER.stream() : Stream.<String>empty(), shown(), Stream.of("."))
                    .flatMap(each -> each);
        }

        /** A line that is only a full stop would end the text, so one that begins with it gets another. */
        private Stream<String> shown() {
            return lines.stream()
                    .flatMap(line -> Stream.of(Safe.text(line).split("\n", -1)))
                    .map(line -> line.startsWith(".") ? "." + line : line)
                    .map(line -> shortened(line, LONGEST_LINE));
        }
    }

    private Reply(List<Part> parts) {
        this.parts = parts;
    }

    /** One line with a status. */
    static Reply of(int code, String text) {
        return new Reply(List.of(new Status(code, text)));
    }

    /** That there is no room or no time for this client; it may come back. */
    public static Reply unavailable(String why) {
        return of(420, "Server temporarily unavailable: " + why);
    }

    /** That the server ends. */
    public static Reply shuttingDown() {
        return of(421, "Server shutting down at operator request");
    }

    Reply and(int code, String text) {
        return with(new Status(code, text));
    }

    Reply and(List<String> text) {
        return with(new Text(text));
    }

    private Reply with(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Reply(longer);
    }

    /**
     * As it goes over the wire: UTF-8, CR LF after each line, full stops doubled.
     *
     * @param mime whether a MIME header comes before each text
     */
    public byte[] encoded(boolean mime) {
        StringBuilder wire = new StringBuilder();
        parts.stream()
                .flatMap(part -> part.lines(mime))
                .forEach(line -> wire.append(line).append("\r\n"));
        return wire.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a name can be asked for in one line: others are in no list of matches. */
    static boolean isAskable(String headword) {
        return headword.length() <= LONGEST_HEADWORD;
    }

    /** A name in quotes, as part of a line. */
    static String quoted(String headword) {
        String safe = shortened(Safe.line(headword), LONGEST_HEADWORD);
        return "\"" + safe.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        boolean inPair = Character.isHighSurrogate(line.charAt(most - 1));
        return line.substring(0, inPair ? most - 1 : most);
    }
}
