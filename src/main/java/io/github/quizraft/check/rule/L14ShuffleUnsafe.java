package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class L14ShuffleUnsafe implements Rule {
    private static final About ABOUT = About.error("L14", "shuffle-unsafe")
            .finds(
                    "A question keeps the order of its options though they are not all numbers, dates or times, or though"
                            + " it has no options.")
            .because("Only quantities have an order that a learner expects. Where other options stand in a fixed order,"
                    + " the place of the key is learned in place of the key.")
            .fix("Take \"keepOrder\" out, so that the options are shuffled.");

    private static final String NUMBER =
            "(?:\\d[\\d.,:/]*(?![\\w-]*\\p{L}{2})|(?i:zero|one|two|three|four|five|six|seven|eight|nine"
                    + "|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|quarter"
                    + "|third|a few|few|several)\\b)";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String TIME = "(?i:seconds?|minutes?|hours?|days?|weeks?|months?|years?)";
    /** What may stand before a number without making it anything else. */
    private static final String LEAD = "(?i:(?:about|around|roughly|nearly|almost|within|in|on|at|by|from|since|before"
            + "|after|under|over|up to|more than|less than|fewer than|at least|at most|only|the|an?|early|late|mid)[ -])*";

    /** A quantity may have a unit behind it; a month needs a day or a year, or stands alone. */
    private static final Pattern QUANTITY = Pattern.compile("\\s*" + LEAD + "(?:[$\u20ac\u00a3]?" + NUMBER
            + "(?:\\s.*|%.*|[-\u2013].*)?|" + MONTH + "(?:\\s+\\d.*)?|" + TIME + "(?:\\s.*)?)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (!item.item().keepOrder()) {
            return;
        }
        List<Passage> kept = Stream.concat(item.parts().choiceTexts().stream(), item.parts().entries("/right").stream())
                .toList();
        if (kept.isEmpty()) {
            out.error(
                    item.at("/keepOrder"),
                    "a question of the kind " + quoted(item.question().kind()) + " has no options to keep in order");
        }
        kept.stream()
                .filter(option -> !QUANTITY.matcher(option.text()).matches())
                .forEach(option -> out.error(
                        item.at(option),
                        "the order is kept, but " + quoted(option.text()) + " is no number, date or time"));
    }
}
