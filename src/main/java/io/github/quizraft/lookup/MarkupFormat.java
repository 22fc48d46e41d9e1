package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.safe.Html;
import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.stream.Collectors;

/** Entries as a part of a page: Markdown, or HTML with a definition list. */
public final class MarkupFormat implements Format {
    private final Glossary glossary;
    private final Field questions;
    private final boolean isHtml;

    private MarkupFormat(Glossary glossary, Field questions, boolean isHtml) {
        this.glossary = glossary;
        this.questions = questions;
        this.isHtml = isHtml;
    }

    /**
     * A part of a Markdown file.
     *
     * @param questions tells those on an entry
     */
    public static MarkupFormat markdown(Glossary glossary, Field questions) {
        return new MarkupFormat(glossary, questions, false);
    }

    /**
     * A fragment, to be put into a page.
     *
     * @param questions tells those on an entry
     */
    public static MarkupFormat html(Glossary glossary, Field questions) {
        return new MarkupFormat(glossary, questions, true);
    }

    @Override
    public String begin() {
        return isHtml ? "<dl class=\"glossary\">\n" : "";
    }

    @Override
    public String end() {
        return isHtml ? "</dl>\n" : "";
    }

    @Override
    public String result(Result result) {
        return result.found().stream()
                .map(found -> isHtml ? html(found) : markdown(found))
                .collect(Collectors.joining());
    }

    private String html(Found found) {
        Term term = found.term();
        StringBuilder out = new StringBuilder();
        out.append("<dt id=\"")
                .append(html(term.id().value()))
                .append("\"><dfn>")
                .append(html(Heading.of(term)));
        out.append("</dfn></dt>\n<dd>");
        for (String paragraph : paragraphs(term)) {
            out.append("<p>").append(html(paragraph)).append("</p>");
        }
        if (!seeAlso(term).isEmpty()) {
            out.append("<p>See also: ");
            out.append(seeAlso(term).stream()
                    .map(other -> "<a href=\"#" + html(other.id().value()) + "\">" + html(other.name()) + "</a>")
                    .collect(Collectors.joining(", ")));
            out.append("</p>");
        }
        if (!questions(found).isEmpty()) {
            out.append("<p>").append(html(questions(found))).append("</p>");
        }
        return out.append("</dd>\n").toString();
    }

    private String markdown(Found found) {
        Term term = found.term();
        StringBuilder out = new StringBuilder();
        out.append("## ").append(markdown(Heading.of(term))).append("\n\n");
        for (String paragraph : paragraphs(term)) {
            out.append(markdown(paragraph)).append("\n\n");
        }
        if (!seeAlso(term).isEmpty()) {
            out.append("See also: ");
            out.append(
                    seeAlso(term).stream().map(other -> markdown(other.name())).collect(Collectors.joining(", ")));
            out.append("\n\n");
        }
        if (!questions(found).isEmpty()) {
            out.append(markdown(questions(found))).append("\n\n");
        }
        return out.toString();
    }

    private String questions(Found found) {
        List<String> ids = questions.values().apply(found);
        return ids.isEmpty() ? "" : "Questions: " + String.join(", ", ids);
    }

    private static List<String> paragraphs(Term term) {
        String confused = term.commonConfusion().isEmpty() ? "" : "Often confused: " + term.commonConfusion();
        return List.of(term.definition().brief(), term.definition().full(), confused).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Term> seeAlso(Term term) {
        return term.seeAlso().stream().flatMap(id -> glossary.term(id).stream()).toList();
    }

    private static String html(String text) {
        return Html.text(Safe.line(text));
    }

    /** What has a meaning in Markdown is escaped; a paragraph must not begin like a list or an underlining. */
    private static String markdown(String text) {
        return Safe.line(text)
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
                .replaceFirst("^(\\s*)([-+=])", "$1\\\\$2")
                .replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2");
    }
}
