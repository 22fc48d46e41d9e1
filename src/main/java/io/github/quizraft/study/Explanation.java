package io.github.quizraft.study;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.review.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a learner is told after answering, ready to be laid out by any front end.
 *
 * @param headline the verdict in words
 * @param parts each option, blank, pair or step, with its mark and feedback
 * @param why the explanation; may be empty
 * @param note what the learner wrote, if anything
 * @param slips that learning the card as it is does not work, if that is so
 * @param check what the evidence says against the document, if anything
 * @param sources where it comes from, one line for each document
 * @param claims what it stands on, and how each claim stands against the evidence
 * @param terms names of the glossary entries it is about
 */
public record Explanation(
        String headline,
        List<Part> parts,
        String why,
        Optional<String> note,
        Optional<String> slips,
        Optional<String> check,
        List<String> sources,
        List<String> claims,
        List<String> terms) {

    public static Explanation of(Stage.Revealed revealed, Glossary glossary, Evidence evidence) {
        Item item = revealed.question().item();
        return new Explanation(
                headline(revealed),
                revealed.verdict().parts(),
                item.explanation(),
                Optional.empty(),
                Optional.empty(),
                item.checkNote(),
                item.sources().stream().map(source -> source.cited(evidence)).toList(),
                item.claims().stream()
                        .flatMap(id -> evidence.claim(id).stream())
                        .map(Explanation::judged)
                        .toList(),
                item.terms().stream()
                        .flatMap(id -> glossary.term(id).stream())
                        .map(Term::name)
                        .toList());
    }

    /** The same with what the session knows of the card: the learner's own note, and whether learning it works. */
    public Explanation in(Session session, Stage.Revealed revealed) {
        Optional<String> own = Optional.of(session.marks().note()).filter(each -> !each.isBlank());
        return new Explanation(
                headline, parts, why, own, Slipping.of(session, revealed), check, sources, claims, terms);
    }

    /** The parts that matter at once: what was picked or typed, and what would have been right. */
    public List<Part> shown() {
        List<Part> shown = new ArrayList<>();
        for (Part part : parts) {
            if (part.chosen() || part.mark() != Mark.NONE) {
                shown.add(part);
            }
        }
        return shown;
    }

    /** The feedback that this answer calls for: to each mistake, or else to what was right. */
    public List<Part> pressing() {
        List<Part> mistakes = parts.stream()
                .filter(part -> part.mark() == Mark.WRONG || part.mark() == Mark.CLOSE)
                .toList();
        boolean explained = mistakes.stream().anyMatch(part -> !part.why().isEmpty());
        return explained
                ? mistakes
                : parts.stream().filter(part -> part.mark() == Mark.RIGHT).toList();
    }

    private static String headline(Stage.Revealed revealed) {
        if (revealed.insisted()) {
            return "Counted as right, as you said.";
        }
        return switch (revealed.verdict().outcome()) {
            case RIGHT -> revealed.isSaid(Confidence.GUESS) ? "Right, by a guess." : "Right.";
            case CLOSE -> "Close.";
            case WRONG, NONE -> revealed.isSaid(Confidence.SURE) ? sureError(revealed) : "Not quite.";
        };
    }

    private static String sureError(Stage.Revealed revealed) {
        return revealed.outlook().isEmpty()
                ? "Not quite, though you were sure."
                : "Not quite, though you were sure; so it is asked again today and tomorrow.";
    }

    private static String judged(Claim claim) {
        String status = claim.status().name().toLowerCase(Locale.ROOT);
        return claim.id() + ", " + status + ": " + claim.text() + (claim.note().isEmpty() ? "" : " " + claim.note());
    }
}
