package io.github.quizraft.stats;

import io.github.quizraft.glossary.TermNames;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What statistics are made from.
 *
 * @param history the learner's log
 * @param bank the only bank that counts; empty for all
 * @param cards what the questions that there are now ask; the log may know more
 * @param names of the terms
 * @param scheduler says what was expected of each answer, and what is due when
 * @param now the last day of the period is the study day of this moment
 * @param days how many study days the period has at most
 */
public record Basis(
        History history,
        Optional<String> bank,
        Map<CardId, ? extends Gist> cards,
        TermNames names,
        Scheduler scheduler,
        Moment now,
        int days) {
    public Basis {
        if (days < 1) {
            throw new IllegalArgumentException("a period has a day at least, not " + days);
        }
        cards = Collections.unmodifiableMap(cards);
    }

    /** Statistics on a library, or on one bank of it. */
    public static Basis of(
            Library library, Optional<String> bank, History history, Scheduler scheduler, Moment now, int days) {
        return new Basis(history, bank, cards(library), library.glossary(), scheduler, now, days);
    }

    private static Map<CardId, Gist> cards(Library library) {
        Map<CardId, Gist> cards = new HashMap<>();
        library.banks()
                .forEach(bank -> bank.questions()
                        .forEach(question -> cards.put(
                                CardId.of(bank.id(), question.item().id()), Gist.of(question, library.glossary()))));
        return cards;
    }

    /** What a card asks, if it is still there. */
    Optional<Gist> card(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The study day that it is now. */
    LocalDate today() {
        return scheduler.day().of(now);
    }

    /**
     * A card counts that is in the log and no longer in a file, as long as its bank does. One that was never in a file,
     * since its answers were all imported, does not.
     */
    boolean covers(CardId card) {
        return (bank.isEmpty() || card.value().startsWith(bank.get() + "/"))
                && (cards.containsKey(card)
                        || history.story(card).stream()
                                .anyMatch(entry -> !(entry instanceof Review review && review.isImported())));
    }
}
