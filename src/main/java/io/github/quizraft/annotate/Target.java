package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the link of a term leads: an address with {@code {id}}, {@code {term}} or {@code {anchor}} in it. */
public final class Target {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w*)}");

    private static final Set<String> FIELDS = Set.of("id", "term", "anchor");

    private final String template;
    private final Function<Term, String> anchor;

    /**
     * Reads a template.
     *
     * @param anchor what the heading of a term is called in a page of terms
     * @throws IllegalArgumentException if it names a field that there is not; the message says which there are
     */
    public Target(String template, Function<Term, String> anchor) {
        this.template = template;
        this.anchor = anchor;
        FIELD.matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "a link has no field \"" + name + "\"; there are {id}, {term} and {anchor}");
                });
    }

    String of(Term term) {
        return FIELD.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(encoded(field(found.group(1), term))));
    }

    private String field(String name, Term term) {
        return switch (name) {
            case "id" -> term.id().value();
            case "term" -> term.name();
            default -> anchor.apply(term);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What whoever points at the link wants to know. */
    static String title(Mark mark) {
        Term term = mark.term();
        String note = switch (mark.hit().match()) {
            case NAME -> "";
            case SEARCH_FORM -> " (related, not the same)";
            case SLIP_FORM -> " (misspelt here)";
        };
        return term.name() + note + ": " + term.definition().brief();
    }
}
