package io.github.quizraft.line;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Snapshot;
import java.util.Optional;

/**
 * Says how a group quiz stands, once for each change.
 *
 * @param io where
 */
record JoinText(LineIo io) {
    void say(Optional<Snapshot> before, Snapshot now) {
        if (before.isEmpty()) {
            now.you()
                    .ifPresent(
                            you -> io.say("You are in as " + you.name() + ": " + now.title() + ". Type :? for help."));
        }
        switch (now.stage()) {
            case LOBBY -> io.say("Wait for the host to begin.");
            case READ -> question(now);
            case OPEN -> {
                if (before.filter(each -> each.stage() == StageName.PAUSED).isPresent()) {
                    io.say("The quiz goes on.");
                }
                boolean wasRead = before.flatMap(Snapshot::asked)
                        .map(Snapshot.Asked::round)
                        .equals(now.asked().map(Snapshot.Asked::round));
                if (!wasRead) {
                    question(now);
                }
            }
            case PAUSED -> io.say("The host has paused the quiz.");
            case CLOSED -> io.say("The question is closed.");
            case REVEAL -> reveal(now);
            case BOARD -> standings(now);
            case PODIUM -> podium(before, now);
            case REPORT ->
                io.say("The quiz is over."
                        + now.you()
                                .map(you -> " You have " + you.score() + " points.")
                                .orElse(""));
        }
    }

    static String receipt(Receipt receipt) {
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
    static String refusal(String why) {
        return switch (why) {
            case "code" -> "There is no quiz with this code.";
            case "no_team" -> "There is no such team.";
            case "locked" -> "The quiz is closed to new players.";
            case "full" -> "The quiz is full.";
            case "removed" -> "The host has removed you from the quiz.";
            case "over" -> "The quiz is over.";
            default -> "The quiz cannot be joined: " + why + ".";
        };
    }

    static String farewell(String why) {
        return switch (why) {
            case "removed" -> "The host has removed you from the quiz.";
            case "elsewhere" -> "Your seat was opened on another device.";
            default -> "The host has closed the quiz.";
        };
    }

    private void question(Snapshot now) {
        now.asked().ifPresent(asked -> {
            io.say("");
            io.say("Question " + asked.number() + " of " + asked.of() + ".");
            io.say(asked.stem());
        });
    }

    private void reveal(Snapshot now) {
        now.you().ifPresent(you -> {
            String result = you.outcome().map(JoinText::inWords).orElse("You gave no answer");
            io.say(result + ", " + you.points() + " points. You have " + you.score() + " points"
                    + you.rank().map(rank -> ", place " + rank).orElse("")
                    + (you.streak() > 1 ? ", " + you.streak() + " right in a row" : "") + ".");
        });
        now.revealed().ifPresent(revealed -> {
            io.say("Right: " + String.join("; ", revealed.key()));
            if (!revealed.why().isBlank()) {
                io.say("Why: " + revealed.why());
            }
            revealed.check().ifPresent(check -> io.say("Check: " + check));
            revealed.sources().forEach(source -> io.say("Source: " + source));
        });
    }

    private static String inWords(String outcome) {
        return switch (outcome) {
            case "right" -> "Right";
            case "close" -> "Close";
            case "passed" -> "You did not know";
            default -> "Not quite";
        };
    }

    private void standings(Snapshot now) {
        io.say("Standings:");
        now.standings().forEach(this::row);
    }

    /** Places are called one after another, the best last. */
    private void podium(Optional<Snapshot> before, Snapshot now) {
        int called = before.map(
                        each -> each.stage() == now.stage() ? each.standings().size() : 0)
                .orElse(0);
        if (called == 0) {
            io.say("That was the last question. The winners:");
        }
        now.standings().stream().skip(called).forEach(this::row);
    }

    private void row(Snapshot.Row row) {
        io.say(row.rank() + ". " + row.name() + ", " + row.score() + " points");
    }
}
