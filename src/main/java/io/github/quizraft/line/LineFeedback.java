package io.github.quizraft.line;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.lookup.EntryText;
import io.github.quizraft.lookup.Found;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.review.Grade;
import io.github.quizraft.study.Delay;
import io.github.quizraft.study.ExamResult;
import io.github.quizraft.study.Explanation;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Summary;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what there is to say after an answer and at the end.
 *
 * @param io where
 * @param library what questions refer to
 * @param saved whether answers are kept
 */
record LineFeedback(LineIo io, Library library, boolean saved) {
    /** Lines are for whoever reads them aloud to break. */
    private static final int UNBROKEN = 1_000_000;

    void explain(Stage.Revealed revealed, Session session) {
        Explanation explanation = explanation(revealed).in(session, revealed);
        say(explanation);
        explanation
                .slips()
                .ifPresent(slips -> io.say("Slips: " + slips
                        + (explanation.terms().isEmpty() ? "" : " :g shows its glossary entry, which may help;")
                        + " :s puts it aside."));
    }

    /** How the answer counts, in a sentence. */
    void verdict(Stage.Revealed revealed) {
        io.say(explanation(revealed).headline());
    }

    private void say(Explanation explanation) {
        io.say(explanation.headline());
        explanation.shown().forEach(this::say);
        if (!explanation.why().isBlank()) {
            io.say("Why: " + explanation.why());
        }
        explanation.check().ifPresent(check -> io.say("Check: " + check));
        explanation.note().ifPresent(own -> io.say("Note: " + own));
        explanation.sources().forEach(source -> io.say("Source: " + source));
        if (!explanation.terms().isEmpty()) {
            io.say("Glossary: " + String.join(", ", explanation.terms()));
        }
    }

    private void say(Part part) {
        String given = part.given().isEmpty() || part.mark() == Mark.RIGHT ? "" : " Yours: " + part.given() + ".";
        String key = part.key().isEmpty() ? "" : " Right: " + part.key() + ".";
        String chosen = part.chosen() && part.key().isEmpty() ? " (your answer)" : "";
        String why = part.why().isEmpty() ? "" : " " + part.why();
        io.say(part.mark().sign() + " " + part.text() + chosen + "." + given + key + why);
    }

    /** The glossary's entries of what the question is about. */
    void glossary(Stage.Revealed revealed) {
        EntryText text = new EntryText(library.glossary(), library.evidence(), UNBROKEN);
        revealed.question().item().terms().stream()
                .flatMap(id -> library.glossary().term(id).stream())
                .map(term -> new Found("", new Hit(term, Match.NAME, term.name()), false))
                .forEach(found -> text.of(found)
                        .lines()
                        .forEach(line -> io.say(line.plain().strip())));
    }

    LineFeedback reading(Library reread) {
        return new LineFeedback(io, reread, saved);
    }

    /** What was not said at once. */
    void explainAll(Stage.Revealed revealed) {
        Explanation explanation = explanation(revealed);
        explanation.parts().forEach(this::say);
        explanation.claims().forEach(claim -> io.say("Claim " + claim));
    }

    /** What each grade leads to. */
    static String grades(Stage.Revealed revealed) {
        return revealed.outlook().isEmpty()
                ? "1 to 4 (practice, not kept)"
                : Arrays.stream(Grade.values())
                        .map(grade -> grade.value() + " " + grade.label() + " "
                                + Optional.ofNullable(revealed.outlook().get(grade))
                                        .map(Delay::of)
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
    }

    private Explanation explanation(Stage.Revealed revealed) {
        return Explanation.of(revealed, library.glossary(), library.evidence());
    }

    void summarise(Session session) {
        Mode mode = session.setup().way().mode();
        if (mode == Mode.EXAM) {
            report(ExamResult.of(session), mode);
            return;
        }
        Summary summary = Summary.of(session);
        io.say("");
        io.say(summary.score());
        summary.missed().forEach(stem -> io.say("Missed: " + stem));
        summary.next().ifPresent(next -> io.say("The first of these is due in " + next + "."));
        session.aside().rest().lines().forEach(io::say);
        io.say(kept(mode));
    }

    private void report(ExamResult result, Mode mode) {
        io.say("");
        io.say(result.score());
        for (Stage.Revealed answered : result.answered()) {
            io.say("");
            io.say(answered.question().item().stem());
            say(explanation(answered));
        }
        io.say("");
        io.say(kept(mode));
    }

    private String kept(Mode mode) {
        if (!mode.counts()) {
            return "Practice: the schedule stays as it is.";
        }
        return saved ? "Everything is saved." : "Nothing was saved, as you asked.";
    }
}
