package io.github.quizraft.cli;

import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Answers that nobody gave, so that statistics have something to show when they are rehearsed. */
final class RehearsedLog {
    private static final int CARDS_OF_A_BANK = 20;
    private static final List<Integer> DAYS_AGO = List.of(300, 295, 280, 240, 180, 90, 10, 1);

    /** Days on which one in three is missed: after two lapses a card may be a leech, which is found by a rule of its own. */
    private static final Set<Integer> MISSED = Set.of(280, 180, 10);

    private final Moment now;
    private final EntryIds ids = new EntryIds(new SplittableRandom(1));
    private final List<LogEntry> log = new ArrayList<>();

    private RehearsedLog(Moment now) {
        this.now = now;
    }

    /** Only where the environment names a file for it, which is new: no learner's log is for rehearsals. */
    static void fill(Io io) {
        if (io.variable("QUIZRAFT_PROGRESS").isEmpty()) {
            return;
        }
        try (ProgressStore store = new ProgressOption().open(io, Settings.STANDARD)) {
            if (store.entries(LearnerId.ME).isEmpty()) {
                RehearsedLog rehearsed = new RehearsedLog(Moment.of(io.clock()));
                rehearsed.answer(io.contents()
                        .of(new ContentOption().folder(io), Part.STUDY)
                        .library());
                store.merge(rehearsed.log);
            }
        }
        age(new ProgressOption().file(io));
    }

    /** What was written just now would not be kept by those who look at it. */
    private static void age(Path store) {
        try {
            Files.setLastModifiedTime(store, FileTime.from(Instant.EPOCH));
        } catch (IOException e) {
            // What is kept is not rehearsed then.
        }
    }

    private void answer(Library library) {
        for (int days : DAYS_AGO) {
            for (Bank bank : library.banks()) {
                for (Question question :
                        bank.questions().stream().limit(CARDS_OF_A_BANK).toList()) {
                    answer(bank, question, days);
                }
            }
        }
    }

    /** Every second one is sure. */
    private void answer(Bank bank, Question question, int daysAgo) {
        boolean wrong =
                MISSED.contains(daysAgo) && Math.floorMod(question.item().id().hashCode(), 3) == 0;
        Moment at = new Moment(now.instant().minus(Duration.ofDays(daysAgo)).plusSeconds(log.size()), now.offset());
        log.add(new Review(
                ids.next(at.instant()),
                LearnerId.ME,
                CardId.of(bank.id(), question.item().id()),
                at,
                wrong ? Grade.AGAIN : Grade.GOOD,
                (wrong ? wrong(question) : question.key()).written(),
                wrong ? 0 : 1,
                false,
                Optional.of(log.size() % 2 == 0 ? Confidence.SURE : Confidence.UNSURE),
                Duration.ofSeconds(5),
                "rehearsal",
                "fsrs-6",
                Optional.empty()));
    }

    private static Answer wrong(Question question) {
        if (question instanceof SingleChoice choice) {
            return new Answer.Picked(choice.options().stream()
                    .filter(option -> !option.correct())
                    .map(Option::id)
                    .limit(1)
                    .toList());
        }
        return new Answer.Pass();
    }
}
