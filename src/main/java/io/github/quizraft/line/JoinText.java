package io.github.quizraft.line;

import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.JoinWords;
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
                    .ifPresent(you -> io.say("You are in as " + you.name()
                            + (now.title().isEmpty() ? "" : ": " + now.title()) + ". Type :? for help."));
        }
        switch (now.stage()) {
            case LOBBY -> io.say("Wait for the host to begin.");
            case UNDERWAY -> io.say(JoinWords.underway(now));
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
        JoinWords.onward(now).ifPresent(io::say);
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
            String result = you.outcome().map(JoinWords::outcome).orElse("You gave no answer");
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
