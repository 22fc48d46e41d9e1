package io.github.quizraft.lookup;

import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of the user's own for each entry: {@code {term}: {definition.short}}; {@code \t} and {@code \n} are known. */
public final class TemplateFormat implements Format {
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z0-9._-]+)}");

    private final List<Function<Found, String>> pieces;

    private TemplateFormat(List<Function<Found, String>> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it names a field that there is not; the message says which
     */
    public static TemplateFormat of(String template, Fields fields) {
        String text = template.replace("\\t", "\t").replace("\\n", "\n");
        List<Function<Found, String>> pieces = new ArrayList<>();
        Matcher names = FIELD.matcher(text);
        int end = 0;
        while (names.find()) {
            String before = text.substring(end, names.start());
            String name = names.group(1);
            Field field = fields.named(name)
                    .orElseThrow(() ->
                            new IllegalArgumentException("there is no field \"" + name + "\"" + fields.meant(name)));
            pieces.add(found -> before + Safe.line(field.text(found)));
            end = names.end();
        }
        String rest = text.substring(end);
        pieces.add(found -> rest + "\n");
        return new TemplateFormat(List.copyOf(pieces));
    }

    @Override
    public String result(Result result) {
        return result.found().stream()
                .map(found -> pieces.stream().map(piece -> piece.apply(found)).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
