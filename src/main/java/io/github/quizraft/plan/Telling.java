package io.github.quizraft.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An outlook in words, the same wherever it is told.
 *
 * @param outlook what there is to tell
 * @param newPerDay how many cards are met for the first time on a day
 */
public record Telling(Outlook outlook, int newPerDay) {
    private static final double HUNDRED = 100;

    /** How far away the exam is. */
    public String distance() {
        int days = days();
        if (days == 0) {
            return "Exam today";
        }
        return days == 1 ? "Exam tomorrow" : "Exam in " + days + " days";
    }

    /** The numbers in one sentence. */
    public String inShort() {
        if (outlook.deck().size() == 0) {
            return distance() + ": there are no cards for it.";
        }
        if (days() == 0) {
            return distance() + ": " + percent(outlook.now()) + " expected.";
        }
        return distance() + ": " + percent(outlook.now()) + " expected today, " + percent(outlook.onTheDay())
                + " on the day; " + percent(outlook.exam().goal())
                + outlook.need()
                        .map(need -> " takes " + hours(need.hours()) + ".")
                        .orElse(" is out of reach.");
    }

    /** What stands in the way of the goal; nothing if all goes well. */
    public Optional<String> warning() {
        if (outlook.deck().size() == 0 || days() == 0 || outlook.isReached()) {
            return Optional.empty();
        }
        String goal = percent(outlook.exam().goal());
        if (outlook.need().isPresent()) {
            return Optional.of("! With " + daily() + " the goal of " + goal + " is not reached: it takes about "
                    + outlook.need().get().minutes() + ".");
        }
        return Optional.of(
                isShortOfNew()
                        ? "! With " + newPerDay + " new cards a day " + goal + " cannot be reached: meet " + newNeeded()
                                + " a day (study.newPerDay)."
                        : "! However long you study, " + goal + " is not to be expected any more.");
    }

    /** What today's study is for. */
    public String purpose() {
        Exam exam = outlook.exam();
        return switch (exam.on(outlook.today())) {
            case LEARNING ->
                outlook.deck().unmet() == 0
                        ? "Ordinary reviews until the final window begins on " + exam.finalFrom() + "."
                        : "New cards and reviews. " + outlook.deck().unmet() + " cards are new: " + newNeeded()
                                + " a day meets them all by " + exam.newUntil()
                                + (isShortOfNew() ? "; you meet " + newPerDay + " (study.newPerDay)." : ".");
            case KEEPING ->
                "Reviews. "
                        + (outlook.deck().unmet() == 0
                                ? ""
                                : outlook.deck().unmet() + " cards are still new, which is late. ")
                        + "The final window begins on " + exam.finalFrom() + ".";
            case FINAL -> "The final window: " + daily() + " for the cards that gain most for the exam, due or not.";
            case OVER -> "";
        };
    }

    /** All there is to say, a line for each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(inShort());
        warning().ifPresent(lines::add);
        return lines;
    }

    /** What the goal takes in all. */
    public String need() {
        return outlook.need()
                .map(need -> hours(need.hours()) + ", " + need.minutes() + " min a day")
                .orElse("out of reach");
    }

    private boolean isShortOfNew() {
        return outlook.exam().on(outlook.today()) == Stretch.LEARNING && newNeeded() > newPerDay;
    }

    private int newNeeded() {
        int left = outlook.exam().daysFrom(outlook.today())
                - outlook.exam().daysFrom(outlook.exam().newUntil())
                + 1;
        return (outlook.deck().unmet() + left - 1) / Math.max(1, left);
    }

    /** The time set for each day. */
    public String daily() {
        int minutes = outlook.exam().minutes();
        return minutes == 1 ? "a minute a day" : minutes + " minutes a day";
    }

    private int days() {
        return outlook.exam().daysFrom(outlook.today());
    }

    public static String percent(double share) {
        return Math.round(share * HUNDRED) + " %";
    }

    public static String hours(double hours) {
        return String.format(Locale.ROOT, hours < 10 ? "%.1f h" : "%.0f h", hours);
    }
}
