package io.github.quizraft.study;

import java.util.ArrayList;
import java.util.List;

/**
 * Cards of a session's scope that it does not ask.
 *
 * @param backlog what is due of all cards, and how much of it is for today
 * @param waiting due, and beyond today's share
 * @param suspended put aside by the learner
 * @param buried put off until the next study day
 */
public record Aside(Backlog backlog, int waiting, int suspended, int buried) {
    static Aside of(List<Card> scope, Askable askable, Backlog backlog, int waiting) {
        int suspended = 0;
        int buried = 0;
        for (Card card : scope) {
            if (askable.marks().apply(card.id()).suspended()) {
                suspended++;
            } else if (askable.isBuried(card.id())) {
                buried++;
            }
        }
        return new Aside(backlog, waiting, suspended, buried);
    }

    /** What to say where there is no card to ask. */
    public String nothing(Way way) {
        return waiting > 0 ? rest() : (way.nothing() + " " + hidden()).strip();
    }

    /** What the learner has hidden, in a sentence; empty if nothing is. */
    private String hidden() {
        List<String> parts = new ArrayList<>();
        if (suspended > 0) {
            parts.add(cards(suspended) + " suspended");
        }
        if (buried > 0) {
            parts.add((parts.isEmpty() ? cards(buried) : String.valueOf(buried)) + " buried until tomorrow");
        }
        return parts.isEmpty() ? "" : String.join(", ", parts) + ".";
    }

    /** What is left for the days that follow, in a sentence; empty if nothing is. */
    public String rest() {
        if (waiting == 0) {
            return "";
        }
        return "Today's share is done here; " + (waiting == 1 ? "1 more card waits" : waiting + " more cards wait")
                + " for the days that follow.";
    }

    private static String cards(int count) {
        return count == 1 ? "1 card here is" : count + " cards here are";
    }
}
