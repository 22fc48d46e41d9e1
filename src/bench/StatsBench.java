import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.progress.NativeLibrary;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Fills a store for stats.sh: answers to the questions of a content folder over the last year, a fifth of them wrong. */
final class StatsBench {
    private StatsBench() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Library library = ContentFolder.read(Path.of(args[2])).library().withGlossaryCards();
        NativeLibrary.keepIn(file.resolveSibling("library"));
        Scheduler scheduler = new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);
        try (ProgressStore store = ProgressStore.open(file, scheduler, Clock.systemUTC())) {
            store.merge(log(library, count));
        }
    }

    private static List<LogEntry> log(Library library, int count) {
        SplittableRandom random = new SplittableRandom(1);
        EntryIds ids = new EntryIds(random);
        Instant now = Instant.now().minus(Duration.ofDays(360));
        List<LogEntry> log = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            now = now.plusMillis(Duration.ofDays(359).toMillis() / count);
            Bank bank = library.banks().get(random.nextInt(library.banks().size()));
            Question question = any(bank, random);
            boolean wrong = random.nextInt(5) == 0;
            log.add(new Review(
                    ids.next(now),
                    LearnerId.ME,
                    CardId.of(bank.id(), question.item().id()),
                    new Moment(now, ZoneOffset.ofHours(1)),
                    wrong ? Grade.AGAIN : Grade.GOOD,
                    (wrong ? any(bank, random) : question).key().written(),
                    wrong ? 0 : 1,
                    false,
Optional.empty(),
                    Duration.ofMillis(random.nextInt(20_000)),
                    "local",
                    "fsrs-6"));
        }
        return log;
    }

    private static Question any(Bank bank, SplittableRandom random) {
        return bank.questions().get(random.nextInt(bank.questions().size()));
    }
}
