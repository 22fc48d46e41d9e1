package io.github.quizraft.stats;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is hard to keep: a term with its cards, or a question that names no term.
 *
 * @param name what the learner reads
 * @param term its id; empty for a question
 * @param cards how many of its cards were answered
 * @param answers how many answers they had, in the whole log
 * @param lapses how often one was forgotten once it had been known for a day or more
 * @param difficulty the mean difficulty of their memories, 1 to 10
 * @param recall the probability that the weakest of them would be recalled now
 */
public record HardSpot(
        String name, Optional<TermId> term, int cards, int answers, int lapses, double difficulty, double recall) {

    private static final Comparator<HardSpot> HARDEST = Comparator.comparingInt(HardSpot::lapses)
            .thenComparingDouble(HardSpot::difficulty)
            .reversed()
            .thenComparingDouble(HardSpot::recall)
            .thenComparing(HardSpot::name);

    /** All that was answered and is still there, the hardest first: by lapses, then difficulty, then recall. */
    static List<HardSpot> of(Basis basis, Map<CardId, CardState> states) {
        // By term or by card, and not by what is shown: two of them may read the same.
        Map<TermId, List<CardState>> ofTerms = new HashMap<>();
        List<HardSpot> spots = new ArrayList<>();
        states.forEach((card, state) -> Optional.ofNullable(basis.cards().get(card))
                .ifPresent(question -> {
                    Optional<Term> term = term(question, basis);
                    if (term.isPresent()) {
                        ofTerms.computeIfAbsent(term.get().id(), any -> new ArrayList<>())
                                .add(state);
                    } else {
                        spots.add(of(question.item().stem(), Optional.empty(), List.of(state), basis));
                    }
                }));
        ofTerms.forEach((id, cards) ->
                basis.glossary().term(id).ifPresent(term -> spots.add(of(term.name(), Optional.of(id), cards, basis))));
        return spots.stream().sorted(HARDEST).toList();
    }

    private static Optional<Term> term(Question question, Basis basis) {
        return question.item().terms().stream()
                .limit(1)
                .flatMap(id -> basis.glossary().term(id).stream())
                .findFirst();
    }

    private static HardSpot of(String name, Optional<TermId> term, List<CardState> cards, Basis basis) {
        return new HardSpot(
                name,
                term,
                cards.size(),
                cards.stream().mapToInt(CardState::reviews).sum(),
                cards.stream().mapToInt(CardState::lapses).sum(),
                cards.stream()
                        .mapToDouble(state -> state.memory().difficulty())
                        .average()
                        .orElse(0),
                cards.stream()
                        .mapToDouble(state -> basis.scheduler().retrievability(state, basis.now()))
                        .min()
                        .orElse(0));
    }
}
