package io.github.quizraft.study;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.LearnerId;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stays the same throughout a session.
 *
 * @param cards every card that can be asked, also those that only undo leads to
 * @param glossary for grading typed answers
 * @param scheduler decides when a card comes again
 * @param learner who studies
 * @param device where
 * @param way how to study
 * @param asksConfidence the learner is asked how sure an answer is, before its verdict
 * @param easyDays the days of the week on which the learner wants less
 * @param exam what the learner studies towards, if anything
 * @param seed fixes every shuffle of the session
 */
public record Setup(
        Map<CardId, Card> cards,
        Glossary glossary,
        Scheduler scheduler,
        LearnerId learner,
        String device,
        Way way,
        boolean asksConfidence,
        Set<DayOfWeek> easyDays,
        Optional<Exam> exam,
        long seed) {
    /** A session on the way to nothing in particular. */
    public Setup(
            Map<CardId, Card> cards,
            Glossary glossary,
            Scheduler scheduler,
            LearnerId learner,
            String device,
            Way way,
            boolean asksConfidence,
            Set<DayOfWeek> easyDays,
            long seed) {
        this(cards, glossary, scheduler, learner, device, way, asksConfidence, easyDays, Optional.empty(), seed);
    }

    /** A session on anything in a library. */
    public static Setup of(Library library, Scheduler scheduler, LearnerId learner, String device, Way way, long seed) {
        return new Setup(
                Card.of(library).stream().collect(Collectors.toMap(Card::id, Function.identity())),
                library.glossary(),
                scheduler,
                learner,
                device,
                way,
                false,
                Set.of(),
                seed);
    }

    /** The same, with the question how sure an answer is. */
    public Setup askingConfidence(boolean asks) {
        return new Setup(cards, glossary, scheduler, learner, device, way, asks, easyDays, exam, seed);
    }

    /** The same, with days of the week on which the learner wants less. */
    public Setup easyOn(Set<DayOfWeek> days) {
        return new Setup(cards, glossary, scheduler, learner, device, way, asksConfidence, days, exam, seed);
    }

    /** The same on the way to an exam. */
    public Setup towards(Optional<Exam> other) {
        return new Setup(cards, glossary, scheduler, learner, device, way, asksConfidence, easyDays, other, seed);
    }

    /** The same on content that was read again; cards that are no longer there are kept. */
    Setup reading(Library library) {
        Map<CardId, Card> all = new HashMap<>(cards);
        Card.of(library).forEach(card -> all.put(card.id(), card));
        return new Setup(
                Map.copyOf(all),
                library.glossary(),
                scheduler,
                learner,
                device,
                way,
                asksConfidence,
                easyDays,
                exam,
                seed);
    }

    Optional<Card> card(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** Chance that is the same whenever the same card is asked for the same time. */
    SplittableRandom random(CardId card, int times) {
        return new SplittableRandom(seed ^ ((long) card.value().hashCode() << 20) ^ times);
    }
}
