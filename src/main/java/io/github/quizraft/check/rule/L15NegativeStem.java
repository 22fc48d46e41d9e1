package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

final class L15NegativeStem implements Rule {
    private static final String TAG = "negative";
    private static final double MOST_SHARE = 0.05;

    private static final About ABOUT = About.warning("L15", "negative-stem")
            .finds("A stem has not, except, least, never or incorrect without capitals or without the tag \"" + TAG
                    + "\", or more than 5 % of a bank's questions have this tag.")
            .because("A reader in a hurry misses a small not and answers the opposite question. Finding what is wrong"
                    + " also shows less than knowing what is right.")
            .fix("Ask for what is right. If that cannot be done, write the word in capitals and add the tag.");

    private static final Pattern HARMLESS = Pattern.compile(
            "\\bat least\\b|\\b(?:is|are) not used\\b|\\bwhether or not\\b|\\bused not at all\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:not|except|least|never|incorrect)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        // Most stems have no such word at all, and this is the cheapest way to know.
        if (!NEGATIVE.matcher(item.stem()).find()) {
            return;
        }
        String stem = HARMLESS.matcher(Wording.unquoted(item.stem())).replaceAll(" ");
        List<String> negatives =
                NEGATIVE.matcher(stem).results().map(MatchResult::group).toList();
        List<String> missing = new ArrayList<>();
        if (negatives.stream().noneMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))) {
            missing.add("capitals");
        }
        if (!isTagged(item)) {
            missing.add("the tag " + quoted(TAG));
        }
        if (!negatives.isEmpty() && !missing.isEmpty()) {
            out.warning(
                    item.at("/stem"),
                    "the stem says " + quoted(negatives.get(0)) + " without " + String.join(" and ", missing));
        }
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        Portion tagged = Portion.of(bank.items(), L15NegativeStem::isTagged);
        if (tagged.share() > MOST_SHARE) {
            out.warning(
                    bank.at("/questions"),
                    tagged + " questions have the tag " + quoted(TAG) + ", more than 5 %: "
                            + Wording.listed(bank.items().stream()
                                    .filter(L15NegativeStem::isTagged)
                                    .map(CheckedItem::id)
                                    .toList()));
        }
    }

    private static boolean isTagged(CheckedItem item) {
        return item.item().tags().contains(TAG);
    }
}
