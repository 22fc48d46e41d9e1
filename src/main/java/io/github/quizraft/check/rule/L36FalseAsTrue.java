package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.DocumentNames;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L36FalseAsTrue implements Rule {
    private static final About ABOUT = About.graded("L36", "false-as-true")
            .finds(
                    "A question stands on a claim that is wrong or promotional without having it judged: \"judge\" is not"
                            + " true, or a statement that repeats the claim is keyed as true.")
            .because("Whoever answers it right has learned an error.")
            .fix("Ask for a judgment of the claim, for what is wrong with it, or for the evidence it lacks, and set"
                    + " \"judge\" to true.")
            .needs(Need.CLAIMS);

    /** A statement with this share of a claim's words repeats it. */
    private static final double REPEATED = 0.5;
    /** Shorter words carry too little meaning to be compared. */
    private static final int LETTERS = 4;
    /** What follows the words true or false is judged if it is long enough to be a statement. */
    private static final int LEAST_WORDS = 4;

    private static final Pattern STATEMENT = Pattern.compile("(?is)true or false\\s*[:?,]?\\s*(.+)$");

    /** Words by which a statement is about a claim rather than the claim itself. */
    private static final Pattern JUDGING = Pattern.compile("(?i)\\b(?:wrong|errors?|mistake|mistaken|slips?|misspel\\w*"
            + "|misprint\\w*|misread\\w*|mislead\\w*|incomplete|overstat\\w*|overreach\\w*|exaggerat\\w*|simplif\\w*"
            + "|oversimplif\\w*|unsupported|unproven|promot\\w*|advert\\w*|evidence|proof|prove[sn]?|missing|lacks?"
            + "|omit\\w*|leaves? out|beyond|stronger|weaker|contradict\\w*|conflict\\w*|disagree\\w*|differ\\w*"
            + "|confus\\w*|mix(?:es|ed)|too|cannot|without|not|no|outdated|superlative|judg\\w*|correct(?:s|ed|ion)?"
            + "|comparison|check|limits?|need(?:s|ed)?|would|rather than|instead)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        DocumentNames names = DocumentNames.of(corpus.evidence());
        for (CheckedItem item : corpus.items()) {
            List<Claim> critical = new ArrayList<>();
            for (Claim claim : item.claims()) {
                if (claim.askAs() == Claim.AskAs.CRITICAL) {
                    critical.add(claim);
                }
            }
            if (!critical.isEmpty()) {
                judge(item, critical, out);
                keyedTrue(item, critical, names, out);
            }
        }
    }

    private static void judge(CheckedItem item, List<Claim> critical, Findings out) {
        if (item.item().judge()) {
            return;
        }
        String message = "\"judge\" is not true, but "
                + Wording.listed(critical.stream()
                        .map(claim -> claim.id() + " is " + Wording.lower(claim.status()))
                        .toList());
        out.missing(item.planned() || item.has("judge"), item.at("/judge"), message);
    }

    private static void keyedTrue(CheckedItem item, List<Claim> critical, DocumentNames names, Findings out) {
        String statement = statement(item.stem());
        if (!(item.question() instanceof TrueFalse verdict) || !verdict.answer()) {
            return;
        }
        Set<String> said = Wording.roots(names.removedFrom(statement), LETTERS);
        for (Claim claim : critical) {
            if (judges(statement, claim)) {
                continue;
            }
            if (share(Wording.roots(claim.text(), LETTERS), said) >= REPEATED) {
                out.error(item.at("/answer"), "keyed true, but the stem repeats " + claim.id() + described(claim));
            } else {
                out.warning(
                        item.at("/answer"),
                        "keyed true, and no word of the stem shows that it judges " + claim.id() + described(claim));
            }
        }
    }

    /** A "no" that the claim has itself judges nothing. */
    private static boolean judges(String statement, Claim claim) {
        Set<String> own = Set.copyOf(Folded.of(claim.text()).words());
        return JUDGING.matcher(statement).results().anyMatch(word -> !own.contains(Folding.spaced(word.group())));
    }

    private static String described(Claim claim) {
        return ", which is " + Wording.lower(claim.status());
    }

    private static String statement(String stem) {
        Matcher matcher = STATEMENT.matcher(stem);
        return matcher.find() && Wording.count(matcher.group(1)) >= LEAST_WORDS ? matcher.group(1) : stem;
    }

    private static double share(Set<String> words, Set<String> among) {
        return words.stream().filter(among::contains).count() / Math.max(1.0, words.size());
    }
}
