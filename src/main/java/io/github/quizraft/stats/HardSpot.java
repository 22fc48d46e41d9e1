package io.github.quizraft.stats;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Leech;
import io.github.quizraft.review.CardId;
import java.util.ArrayList;
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
 * @param leeches how many of them are forgotten more often than the model of memory can explain
 * @param recall the probability that the weakest of them would be recalled now
 */
public record HardSpot(
        String name,
        Optional<TermId> term,
        int cards,
        int answers,
        int lapses,
        int leeches,
        double difficulty,
        double recall) {

    /** All that was answered and is still there, the hardest first: by leeches, lapses, difficulty, then recall. */
    static List<HardSpot> of(Basis basis, Map<CardId, CardState> states) {
        // By term or by card, and not by what is shown: two of them may read the same.
        Map<TermId, List<Known>> ofTerms = new HashMap<>();
        List<HardSpot> spots = new ArrayList<>();
        states.forEach((id, state) -> basis.card(id).ifPresent(card -> {
            Known known = Known.of(id, state, basis);
            Optional<TermId> term = card.term();
            if (term.isPresent()) {
                ofTerms.computeIfAbsent(term.get(), any -> new ArrayList<>()).add(known);
            } else {
                spots.add(of(card.stem(), Optional.empty(), List.of(known), basis));
            }
        }));
        ofTerms.forEach((id, cards) ->
                basis.names().headword(id).ifPresent(name -> spots.add(of(name, Optional.of(id), cards, basis))));
        spots.sort(HardSpot::compare);
        return List.copyOf(spots);
    }

    /** A card and whether it is forgotten too often. */
    private record Known(CardState state, boolean isLeech) {
        static Known of(CardId card, CardState state, Basis basis) {
            boolean isLeech = Leech.isPossible(state)
                    && Leech.of(basis.scheduler(), card, basis.history().of(card))
                            .is();
            return new Known(state, isLeech);
        }
    }

    /** The hardest first. */
    private static int compare(HardSpot one, HardSpot other) {
        if (one.leeches != other.leeches) {
            return Integer.compare(other.leeches, one.leeches);
        }
        if (one.lapses != other.lapses) {
            return Integer.compare(other.lapses, one.lapses);
        }
        int byDifficulty = Double.compare(other.difficulty, one.difficulty);
        return byDifficulty != 0 ? byDifficulty : weakestFirst(one, other);
    }

    /** What would be recalled least now comes first. */
    public static int weakestFirst(HardSpot one, HardSpot other) {
        int byRecall = Double.compare(one.recall, other.recall);
        return byRecall != 0 ? byRecall : one.name.compareTo(other.name);
    }

    private static HardSpot of(String name, Optional<TermId> term, List<Known> cards, Basis basis) {
        return new HardSpot(
                name,
                term,
                cards.size(),
                cards.stream().mapToInt(card -> card.state().reviews()).sum(),
                cards.stream().mapToInt(card -> card.state().lapses()).sum(),
                (int) cards.stream().filter(Known::isLeech).count(),
                cards.stream()
                        .mapToDouble(card -> card.state().memory().difficulty())
                        .average()
                        .orElse(0),
                cards.stream()
                        .mapToDouble(card -> basis.scheduler().retrievability(card.state(), basis.now()))
                        .min()
                        .orElse(0));
    }
}
