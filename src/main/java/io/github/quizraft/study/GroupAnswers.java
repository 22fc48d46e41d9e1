package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Played;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.NamedEntryId;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a player answered in group quizzes, as far as the questions are in the player's own banks: id and wording must be
 * the same. It is graded by the own bank, as if it had been asked there.
 *
 * @param library with these banks
 * @param answered what could be found, the earliest first
 */
public record GroupAnswers(Library library, List<Found> answered) {
    /** A card and what was answered to it. */
    public record Found(Card card, Answer answer, Instant at, Duration took) {}

    /** Nobody answers a card twice within a millisecond. */
    private record Asked(CardId card, Instant at) {}

    public GroupAnswers {
        answered = List.copyOf(answered);
    }

    /** Looks for the questions. */
    public static GroupAnswers of(Library library, List<Played> played) {
        return new GroupAnswers(
                library,
                played.stream()
                        .flatMap(each -> library.banks().stream()
                                .flatMap(bank -> found(bank, each))
                                .limit(1))
                        .sorted(Comparator.comparing(Found::at))
                        .toList());
    }

    private static Stream<Found> found(Bank bank, Played played) {
        return Card.of(bank).stream()
                .filter(card -> card.question().item().id().equals(played.question())
                        && card.question().item().stem().equals(played.stem()))
                .flatMap(card -> card.question().read(played.answer()).stream()
                        .map(answer -> new Found(card, answer, played.at(), played.took())));
    }

    /**
     * The entries that the log does not have yet, the same whenever they are made: so nothing is kept twice. An answer
     * that was taken back is not kept again either.
     *
     * @param entries the log up to now
     * @param states of all cards that were answered, as the log has it
     * @param zone where the learner was; study days follow from it
     */
    public List<Review> missing(
            Setup setup, List<LogEntry> entries, Map<CardId, CardState> states, Moment now, ZoneId zone) {
        Set<Asked> there = entries.stream()
                .filter(Review.class::isInstance)
                .map(Review.class::cast)
                .map(each -> new Asked(each.card(), each.at().instant()))
                .collect(Collectors.toSet());
        List<Review> reviews = new ArrayList<>();
        History log = History.of(entries);
        DueDays due = DueDays.of(setup, states, log, now);
        for (Found each : answered) {
            Moment at = new Moment(each.at(), zone.getRules().getOffset(each.at()));
            if (!there.contains(new Asked(each.card().id(), at.instant()))) {
                Review review = review(each, at, setup, log, due);
                reviews.add(review);
                log = log.plus(review);
                due = due.after(review, log, setup.scheduler());
            }
        }
        return List.copyOf(reviews);
    }

    private static Review review(Found found, Moment at, Setup setup, History log, DueDays due) {
        CardId card = found.card().id();
        Verdict verdict = found.card().question().grade(found.answer(), setup.glossary());
        List<Review> before = log.of(card);
        // Where the card was answered since, the day that this answer led to is past and matters no more.
        boolean isLatest = before.stream().allMatch(each -> each.at().instant().isBefore(at.instant()));
        Optional<Double> placed = isLatest
                ? setup.scheduler()
                        .placed(
                                card,
                                setup.scheduler().replay(card, before),
                                at,
                                verdict.proposedGrade(),
                                due.load(found.card(), setup::card, setup.easyDays()))
                : Optional.empty();
        return new Review(
                NamedEntryId.of(at.instant(), "group quiz\n" + card.value()),
                setup.learner(),
                card,
                at,
                verdict.proposedGrade(),
                found.answer().written(),
                verdict.score(),
                false,
                Optional.empty(),
                found.took(),
                setup.device(),
                setup.scheduler().model().id(),
                placed);
    }
}
