package io.github.quizraft.stats;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Studies for some days, a few new cards and all due ones on most of them, and forgets a little more than the memory
 * model expects. The same seed gives the same log.
 */
public final class SimulatedLearner {
    private static final int NEW_A_DAY = 2;
    private static final double WEAKNESS = 0.95;

    private final Library library;
    private final Scheduler scheduler;
    private final SplittableRandom random;
    private final EntryIds ids;
    private final Map<CardId, CardState> states = new HashMap<>();
    private final List<LogEntry> log = new ArrayList<>();

    public SimulatedLearner(Library library, Scheduler scheduler, long seed) {
        this.library = library;
        this.scheduler = scheduler;
        this.random = new SplittableRandom(seed);
        this.ids = new EntryIds(random.split());
    }

    /** The log of so many days, the first of which begins an hour after the start. */
    public List<LogEntry> studying(Instant start, int days) {
        Map<CardId, Question> cards = new TreeMap<>();
        library.banks()
                .forEach(bank -> bank.questions()
                        .forEach(question ->
                                cards.put(CardId.of(bank.id(), question.item().id()), question)));
        for (int day = 0; day < days; day++) {
            if (random.nextInt(5) > 0) {
                study(cards, start.plus(Duration.ofDays(day)));
            }
        }
        return log;
    }

    private void study(Map<CardId, Question> cards, Instant morning) {
        Instant now = morning.plus(Duration.ofHours(1));
        List<CardId> due = cards.keySet().stream()
                .filter(card -> Optional.ofNullable(states.get(card))
                        .filter(state -> scheduler.isDue(state, at(morning.plus(Duration.ofHours(2)))))
                        .isPresent())
                .toList();
        List<CardId> fresh = cards.keySet().stream()
                .filter(card -> !states.containsKey(card))
                .sorted(Comparator.comparing((CardId card) -> card.value().hashCode()))
                .limit(NEW_A_DAY)
                .toList();
        List<CardId> asked = new ArrayList<>(due);
        asked.addAll(fresh);
        for (CardId card : asked) {
            for (boolean passed = false; !passed; ) {
                now = now.plusSeconds(30);
                passed = answer(card, Objects.requireNonNull(cards.get(card)), at(now));
            }
        }
    }

    private boolean answer(CardId card, Question question, Moment now) {
        Optional<CardState> before = Optional.ofNullable(states.get(card));
        double chance = before.map(state -> scheduler.retrievability(state, now) * WEAKNESS)
                .orElse(0.6);
        boolean passed = random.nextDouble() < chance;
        Grade grade = passed ? random.nextInt(6) == 0 ? Grade.HARD : Grade.GOOD : Grade.AGAIN;
        log.add(new Review(
                ids.next(now.instant()),
                LearnerId.ME,
                card,
                now,
                grade,
                passed ? question.key().written() : wrong(question).written(),
                passed ? 1 : 0,
                false,
                Optional.empty(),
                Duration.ofMillis(2_000 + random.nextInt(question instanceof SingleChoice ? 9_000 : 22_000)),
                "laptop",
                "fsrs-6"));
        states.put(card, scheduler.next(card, before, now, grade));
        return passed;
    }

    private Answer wrong(Question question) {
        if (question instanceof SingleChoice single) {
            List<String> wrong = single.options().stream()
                    .filter(option -> !option.correct())
                    .map(option -> option.id())
                    .toList();
            return new Answer.Picked(List.of(wrong.get(random.nextInt(wrong.size()))));
        }
        if (question instanceof ShortAnswer && random.nextBoolean()) {
            int other = random.nextInt(library.glossary().terms().size());
            return Answer.Typed.of(library.glossary().terms().get(other).name());
        }
        return new Answer.Pass();
    }

    private static Moment at(Instant instant) {
        return new Moment(instant, ZoneOffset.UTC);
    }
}
