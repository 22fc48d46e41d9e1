package io.github.quizraft.items.finding;

import io.github.quizraft.check.About;
import io.github.quizraft.items.Doubt;
import java.util.Arrays;
import java.util.List;

/** What authors should know about each doubt; the rules of {@code quizraft items}. */
public final class ItemRules {
    private ItemRules() {}

    /** All rules, the gravest first. */
    public static List<About> all() {
        return Arrays.stream(Doubt.Kind.values()).map(ItemRules::of).toList();
    }

    static About of(Doubt.Kind kind) {
        return switch (kind) {
            case WRONG_KEY ->
                About.error("G01", "suspected-key")
                        .finds("Those who chose a wrong option did better in the other questions than those who chose"
                                + " the key; five or more chose it.")
                        .because("Where the better players agree on a wrong option, the key may be wrong, or there may"
                                + " be two right answers.")
                        .fix("Check the key against the source; if it is right, say in the stem what tells the two"
                                + " options apart.");
            case NOBODY_RIGHT ->
                About.error("G02", "nobody-right")
                        .finds("Nobody got the question right.")
                        .because("A key that nobody chooses is often no key, and a question that nobody can answer"
                                + " tells nothing.")
                        .fix("Check the key; if it is right, teach it before asking, or ask something easier.");
            case NEGATIVE ->
                About.warning("G03", "negative-correlation")
                        .finds("Those who did well in the other questions did worse in this one.")
                        .because("A question should be easier for those who know more; where it is not, it may mislead"
                                + " those who think, or have a wrong key.")
                        .fix(
                                "Read it as someone who knows the subject well would: the key must be the only answer that can"
                                        + " be defended.");
            case WEAK ->
                About.warning("G04", "weak-correlation")
                        .finds("Doing well in this question has little to do with doing well in the others (an"
                                + " item-rest correlation below 0.2).")
                        .because("It may be unclear, be guessed, or ask something else than the other questions do.")
                        .fix("Look for an unclear stem or an option that gives itself away; keep it if it is on another"
                                + " subject.");
            case HARD ->
                About.warning("G05", "hard")
                        .finds("Fewer than 30 % got it right.")
                        .because("What few can answer frustrates and hardly tells players apart.")
                        .fix("See which wrong option was chosen instead, and whether the stem says what is asked.");
            case EASY ->
                About.warning("G06", "easy")
                        .finds("More than 90 % got it right.")
                        .because("What all can answer says little, though it may be a good beginning.")
                        .fix("Keep it to warm up, or make its wrong options more tempting.");
            case IDLE_OPTION ->
                About.warning("G07", "idle-option")
                        .finds("Fewer than 5 % chose a wrong option.")
                        .because("An option that nobody takes for right only costs time to read, and makes guessing"
                                + " easier.")
                        .fix("Put a mistake in its place that learners make, or take it out.");
            case FLAGGED ->
                About.warning("G08", "flagged")
                        .finds("The host marked the question while it was played.")
                        .because("Whoever stood before the group saw that something was amiss.")
                        .fix("Ask the host what it was; decide and note it.");
        };
    }
}
