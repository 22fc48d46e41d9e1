package io.github.quizraft.lookup;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An entry as people read it. */
public final class EntryText {
    private final Glossary glossary;
    private final Evidence evidence;
    private final int width;

    public EntryText(Glossary glossary, Evidence evidence, int width) {
        this.glossary = glossary;
        this.evidence = evidence;
        this.width = width;
    }

    public Block of(Found found) {
        return of(found, List.of());
    }

    /** With the ids of the questions on it. */
    Block of(Found found, List<String> questions) {
        Term term = found.term();
        List<Line> lines = new ArrayList<>();
        lines.addAll(Wrap.lines(
                term.name()
                        + term.expansion().map(words -> " (" + words + ")").orElse("")
                        + term.pronunciation().map(sound -> "  [" + sound + "]").orElse(""),
                width,
                Role.TITLE));
        if (found.isRelated()) {
            lines.addAll(indented("Related to \"" + found.query() + "\".", Role.DIM));
        }
        switch (found.hit().match()) {
            case SEARCH_FORM ->
                lines.addAll(indented("\"" + found.hit().form() + "\" is related to this, not the same.", Role.CLOSE));
            case SLIP_FORM -> lines.addAll(indented(misspelt(found), Role.WRONG));
            case NAME -> {}
        }
        lines.addAll(indented(term.definition().brief(), Role.PLAIN));
        addIf(lines, term.definition().full());
        addIf(lines, "Why it matters: ", term.whyItMatters());
        addIf(lines, "Often confused: ", term.commonConfusion());
        addIf(lines, "Also: ", String.join(", ", term.aliases()));
        addIf(lines, "See also: ", seeAlso(term));
        addIf(lines, "Sources: ", sources(term));
        addIf(lines, "Check: ", check(term));
        addIf(lines, "Questions: ", String.join(", ", questions));
        return Block.of(lines);
    }

    private static String misspelt(Found found) {
        String form = found.hit().form();
        return found.term()
                .slip(form)
                .filter(slip -> !slip.note().isEmpty())
                .map(slip -> "\"" + form + "\" is a misspelling. " + slip.note())
                .orElse("\"" + form + "\" is a misspelling of this.");
    }

    private void addIf(List<Line> lines, String text) {
        addIf(lines, "", text);
    }

    private void addIf(List<Line> lines, String lead, String text) {
        if (!text.isEmpty()) {
            lines.addAll(indented(lead + text, lead.isEmpty() ? Role.PLAIN : Role.DIM));
        }
    }

    private List<Line> indented(String text, Role role) {
        return Wrap.hanging("  ", text, width, role);
    }

    private String seeAlso(Term term) {
        return term.seeAlso().stream()
                .flatMap(id -> glossary.term(id).stream())
                .map(Term::name)
                .collect(Collectors.joining(", "));
    }

    private String sources(Term term) {
        return term.documents().stream()
                .map(id -> id
                        + evidence.document(id)
                                .map(Document::title)
                                .map(title -> " (" + title + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** How far the documents can be trusted on this term. */
    private String check(Term term) {
        List<Claim> claims = term.claims().stream()
                .flatMap(id -> evidence.claim(id).stream())
                .toList();
        long sound = claims.stream()
                .filter(claim -> claim.status() == Claim.Status.SUPPORTED)
                .count();
        return claims.isEmpty() || sound == claims.size()
                ? ""
                : "of " + claims.size() + (claims.size() == 1 ? " claim" : " claims")
                        + " that the documents make about it, " + sound + (sound == 1 ? " is" : " are")
                        + " supported as worded.";
    }
}
