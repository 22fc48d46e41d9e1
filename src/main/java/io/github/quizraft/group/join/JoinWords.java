package io.github.quizraft.group.join;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.TimeLeft;
import java.util.Optional;

/** What the short words of the protocol mean, said to a player. */
public final class JoinWords {
    private JoinWords() {}

    /** What became of an answer. */
    public static String receipt(Receipt receipt) {
        return switch (receipt) {
            case COUNTED -> "Your answer is in.";
            case ALREADY -> "Another answer of yours counts already.";
            case LATE -> "Too late: the question is closed.";
            case NOT_NOW -> "The quiz is paused; answer again when it goes on.";
            case NOT_YOURS -> "This question is not yours to answer; the next one is.";
            case UNFIT -> "That is no answer to this question.";
        };
    }

    /** Why there is no seat. */
    public static String refusal(String why) {
        return switch (why) {
            case "code" -> "There is no quiz with this code.";
            case "name" -> "That is no name to be shown.";
            case "name_taken" -> "That name is taken.";
            case "no_team" -> "There is no such team.";
            case "locked" -> "The quiz is closed to new players.";
            case "full" -> "The quiz is full.";
            case "removed" -> "The host has removed you from the quiz.";
            case "over" -> "The quiz is over.";
            default -> "The quiz cannot be joined: " + why + ".";
        };
    }

    /** Why the connection has ended for good. */
    public static String farewell(String why) {
        return switch (why) {
            case "removed" -> "The host has removed you from the quiz.";
            case "elsewhere" -> "Your seat was opened on another device.";
            default -> "The host has closed the quiz.";
        };
    }

    /** What Enter goes on to where each goes alone; empty where it goes nowhere. */
    public static Optional<String> onward(Snapshot now) {
        return now.next().map(round -> switch (now.stage()) {
            case UNDERWAY -> "Enter begins.";
            case PODIUM, REPORT -> "Enter shows the right answers, one by one.";
            default -> "Enter goes on.";
        });
    }

    /** How it stands where each goes alone, before the first question and after the last. */
    public static String underway(Snapshot now) {
        String left = now.left()
                .map(time -> " The quiz is open for another " + new TimeLeft(time).inWords() + ".")
                .orElse("");
        return now.next().isPresent()
                ? "You go at your own pace, and may leave and come back." + left
                : "All your answers are in. Come back after the end for the right ones." + left;
    }

    /** How an answer turned out. */
    public static String outcome(String outcome) {
        return switch (outcome) {
            case "right" -> "Right";
            case "close" -> "Close";
            case "passed" -> "You did not know";
            default -> "Not quite";
        };
    }
}
