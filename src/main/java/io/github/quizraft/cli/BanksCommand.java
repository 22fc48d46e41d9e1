package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.BankStatus;
import io.github.quizraft.study.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the banks and how the learner stands with each. */
@Command(
        name = "banks",
        description = {
            "List the question banks, with what is due, new and mastered in each.",
            "",
            "Due cards wait for a review now; new ones were never asked; suspended and buried cards are neither. Mastered ones would still be recalled after"
                    + " three weeks, with a probability of 90 %% or more."
        })
final class BanksCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    BanksCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    BanksCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
    }

    @Override
    public Integer call() {
        Path folder = learner.content().folder(io);
        Settings settings = learner.config().settings(io);
        try (Ahead<Standing> standing = Ahead.begin(() -> standing(settings))) {
            List<Outline> banks = Outlines.of(folder, io);
            Standing stands = standing.get();
            Moment now = Moment.of(io.clock());
            io.out().println(row("bank", "cards", "due", "new", "mastered", "title"));
            for (Outline bank : banks) {
                io.out().println(row(BankStatus.of(bank, stands.states(), stands::marked, stands.scheduler(), now)));
            }
        }
        return ExitStatus.DONE;
    }

    /** What the store says of each card. */
    private record Standing(Scheduler scheduler, Map<CardId, CardState> states, Map<CardId, Marks> marks) {
        Marks marked(CardId card) {
            return marks.getOrDefault(card, Marks.NONE);
        }
    }

    private Standing standing(Settings settings) {
        return learner.progress()
                .found(io, settings, BanksCommand::standing)
                .orElseGet(() ->
                        new Standing(settings.scheduler(WeightSets.NONE, Moment.of(io.clock())), Map.of(), Map.of()));
    }

    private static Standing standing(ProgressLook look) {
        return new Standing(look.scheduler(), look.states(), look.marks());
    }

    private static String row(BankStatus status) {
        return row(
                status.id(),
                String.valueOf(status.total()),
                String.valueOf(status.due()),
                String.valueOf(status.fresh()),
                String.valueOf(status.mastered()),
                status.title());
    }

    /** Laid out by hand: the first use of a format takes longer than the whole table. */
    private static String row(String id, String cards, String due, String fresh, String mastered, String title) {
        return Safe.line(id + blanks(24 - id.length()) + right(cards, 6) + right(due, 6) + right(fresh, 6)
                + right(mastered, 9) + "  " + title);
    }

    private static String right(String text, int width) {
        return blanks(width - text.length()) + text;
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
