package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.study.BankStatus;
import java.util.Locale;
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
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressOption progressOption = new ProgressOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    BanksCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Content content = Workspace.soundContent(io, contentOption.folder(io));
        Scheduler scheduler = Workspace.scheduler(configOption.settings(io));
        Moment now = Moment.of(io.clock());
        Standing standing = standing(scheduler);
        io.out().println(row("bank", "cards", "due", "new", "mastered", "title"));
        content.library().withGlossaryCards().banks().stream()
                .map(bank -> BankStatus.of(bank, standing.states(), standing::marked, scheduler, now))
                .forEach(status -> io.out()
                        .println(row(
                                status.id(),
                                status.total(),
                                status.due(),
                                status.fresh(),
                                status.mastered(),
                                status.title())));
        return ExitStatus.DONE;
    }

    /** What the store says of each card. */
    private record Standing(Map<CardId, CardState> states, Map<CardId, Marks> marks) {
        Marks marked(CardId card) {
            return marks.getOrDefault(card, Marks.NONE);
        }
    }

    private Standing standing(Scheduler scheduler) {
        if (progressOption.isUnsaved()) {
            return new Standing(Map.of(), Map.of());
        }
        try (ProgressStore store = progressOption.open(io, scheduler)) {
            return new Standing(store.states(LearnerId.ME), store.marks(LearnerId.ME));
        }
    }

    private static String row(Object id, Object cards, Object due, Object fresh, Object mastered, Object title) {
        return Safe.line(
                String.format(Locale.ROOT, "%-24s %5s %5s %5s %8s  %s", id, cards, due, fresh, mastered, title));
    }
}
