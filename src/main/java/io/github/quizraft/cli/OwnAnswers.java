package io.github.quizraft.cli;

import io.github.quizraft.group.join.Played;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.Stamps;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a player answered in a group quiz, as far as the questions are in the player's own banks: the id and the wording
 * must be the same. It is graded by the own bank, as if it had been asked there.
 */
record OwnAnswers(Library library, List<OwnAnswer> answered) {
    /** A card and what was answered to it. */
    record OwnAnswer(CardId card, Question question, Answer answer) {}

    static OwnAnswers of(Library library, List<Played> played) {
        return new OwnAnswers(
                library,
                played.stream().flatMap(each -> own(library, each).stream()).toList());
    }

    private static Optional<OwnAnswer> own(Library library, Played played) {
        return library.banks().stream().flatMap(bank -> of(bank, played)).findFirst();
    }

    private static Stream<OwnAnswer> of(Bank bank, Played played) {
        return bank.questions().stream()
                .filter(question -> question.item().id().equals(played.question())
                        && question.item().stem().equals(played.stem()))
                .flatMap(question -> question.read(played.answer()).stream()
                        .map(answer -> new OwnAnswer(
                                CardId.of(bank.id(), question.item().id()), question, answer)));
    }

    void keep(ReviewLog log, Scheduler scheduler, Stamps stamps, String device) {
        List<LogEntry> entries = log.entries(LearnerId.ME);
        if (!entries.isEmpty()) {
            stamps.notBefore(entries.get(entries.size() - 1).at());
        }
        for (OwnAnswer each : answered) {
            Stamp stamp = stamps.next();
            Verdict verdict = each.question().grade(each.answer(), library.glossary());
            log.append(new Review(
                    stamp.id(),
                    LearnerId.ME,
                    each.card(),
                    stamp.at(),
                    verdict.proposedGrade(),
                    each.answer().written(),
                    verdict.score(),
                    false,
                    Optional.empty(),
                    Duration.ZERO,
                    device,
                    scheduler.model().id()));
        }
    }
}
