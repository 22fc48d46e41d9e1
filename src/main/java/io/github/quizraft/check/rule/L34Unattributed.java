package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.DocumentNames;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.evidence.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

final class L34Unattributed implements Rule {
    private static final About ABOUT = About.graded("L34", "unattributed")
            .finds(
                    "A question stands on a claim that is no plain fact, and its stem does not say whose claim it is: it has"
                            + " neither \"According to\" nor the id of a document with a verb of saying soon after it. It"
                            + " also finds a question whose \"attributed\" does not fit what it shows.")
            .because("A learner takes what a question states for true, and would learn a disputed claim as a fact.")
            .fix("Name the document and let it speak, as in \"According to d2, ...\" or \"d2 says that ...\".")
            .needs(Need.CLAIMS, Need.DOCUMENTS);

    /** How many words after a document's name may pass before it says something. */
    private static final int WORDS_TO_VERB = 12;

    private static final Pattern ACCORDING_TO = Pattern.compile("(?i)\\baccording to\\b");
    private static final Set<String> VERBS = Set.of(
            "say",
            "state",
            "claim",
            "call",
            "describe",
            "report",
            "list",
            "name",
            "spell",
            "place",
            "credit",
            "argue",
            "suggest",
            "offer",
            "count",
            "quote",
            "end");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        DocumentNames names = DocumentNames.of(corpus.evidence());
        for (CheckedItem item : corpus.items()) {
            item(item, names, out);
        }
    }

    private static void item(CheckedItem item, DocumentNames names, Findings out) {
        List<String> doubtful = new ArrayList<>();
        for (Claim claim : item.claims()) {
            if (claim.askAs() != Claim.AskAs.FACT) {
                doubtful.add(claim.id());
            }
        }
        if (!doubtful.isEmpty() && !isAttributed(item.stem(), names)) {
            out.error(
                    item.at("/stem"),
                    "the stem states what no document is said to say, but " + Wording.listed(doubtful)
                            + (doubtful.size() == 1 ? " is no plain fact" : " are no plain facts"));
        }
        boolean attributed = item.item().attributed();
        if (attributed && !showsName(item, names)) {
            out.warning(item.at("/attributed"), "\"attributed\" is true, but no document is named");
        }
        if (!attributed && !doubtful.isEmpty() && item.has("attributed")) {
            out.warning(
                    item.at("/attributed"),
                    "\"attributed\" is false, but " + Wording.listed(doubtful) + (doubtful.size() == 1 ? " is" : " are")
                            + " to be attributed");
        }
    }

    private static boolean isAttributed(String stem, DocumentNames names) {
        for (String rest : names.whatFollows(stem)) {
            if (saysSomething(rest)) {
                return true;
            }
        }
        return ACCORDING_TO.matcher(stem).find();
    }

    private static boolean saysSomething(String afterName) {
        List<String> words = Wording.words(afterName);
        for (String each : words.subList(0, Math.min(WORDS_TO_VERB, words.size()))) {
            String word = each.toLowerCase(Locale.ROOT);
            if (VERBS.contains(word) || (word.endsWith("s") && VERBS.contains(word.substring(0, word.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsName(CheckedItem item, DocumentNames names) {
        for (Passage shown : item.parts().shown()) {
            if (names.areIn(shown.text())) {
                return true;
            }
        }
        return names.areIn(item.stem());
    }
}
