package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.line.LineIo;
import io.github.quizraft.line.LineSession;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Recorder;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Setup;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a session. */
@Command(
        name = "study",
        description = "Study what is due and some new cards, from all banks or from those named.",
        mixinStandardHelpOptions = true)
final class StudyCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressOption progressOption = new ProgressOption();

    @Parameters(arity = "0..*", paramLabel = "BANK", description = "Id of a bank; 'quizraft banks' lists them.")
    private List<String> bankIds = List.of();

    @Option(names = "--new", paramLabel = "N", description = "New cards a day. Default: 10.")
    private int newPerDay = Limits.DEFAULT.newPerDay();

    @Option(names = "--cards", paramLabel = "N", description = "Ask at most N cards.")
    private int cards = Limits.DEFAULT.cards();

    @Option(names = "--seed", paramLabel = "N", description = "Fix the order of everything shuffled.")
    private Optional<Long> seed = Optional.empty();

    StudyCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Content content = Workspace.soundContent(contentOption.folder(io));
        Scheduler scheduler = Workspace.scheduler();
        if (progressOption.isUnsaved()) {
            study(content.library(), scheduler, new UnsavedLog());
        } else {
            try (ProgressStore store = progressOption.open(io, scheduler)) {
                study(content.library(), scheduler, store);
            }
        }
        return ExitStatus.DONE;
    }

    private void study(Library library, Scheduler scheduler, ReviewLog log) {
        SplittableRandom random = new SplittableRandom(seed.orElseGet(() -> new SecureRandom().nextLong()));
        Stamps stamps = io.stamps();
        Setup setup = new Setup(
                Card.of(library).stream().collect(Collectors.toMap(Card::id, Function.identity())),
                library.glossary(),
                scheduler,
                LearnerId.ME,
                "local",
                random.nextLong());
        List<Card> deck =
                banks(library).stream().flatMap(bank -> Card.of(bank).stream()).toList();
        Session session = Session.start(
                setup, deck, new Limits(newPerDay, cards), History.of(log.entries(LearnerId.ME)), stamps.now());
        new LineSession(new LineIo(io.in(), io.out()), new Recorder(log), stamps, library, session).run();
    }

    private List<Bank> banks(Library library) {
        return bankIds.isEmpty()
                ? library.banks()
                : bankIds.stream().map(id -> bank(library, id)).toList();
    }

    private static Bank bank(Library library, String id) {
        return library.bank(id)
                .orElseThrow(() -> new Failure(
                        ExitStatus.USAGE,
                        "there is no bank \"" + id + "\"; there are "
                                + library.banks().stream().map(Bank::id).collect(Collectors.joining(", "))));
    }
}
