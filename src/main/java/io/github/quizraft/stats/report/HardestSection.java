package io.github.quizraft.stats.report;

import io.github.quizraft.stats.HardSpot;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.text.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is hard to keep. */
final class HardestSection {
    private static final int SHOWN = 10;
    private static final int WEAKEST = 3;

    private HardestSection() {}

    static Section of(List<HardSpot> spots) {
        return new Section(
                "Hardest terms",
                List.of(summary(spots)),
                Optional.empty(),
                "",
                "",
                spots.isEmpty() ? Optional.empty() : Optional.of(table(spots)),
                List.of(Measures.LAPSES, Measures.LEECHES, Measures.DIFFICULTY, Measures.RECALL));
    }

    private static String summary(List<HardSpot> spots) {
        if (spots.isEmpty()) {
            return "No answers to questions that are still there.";
        }
        return "Weakest now: "
                + spots.stream()
                        .sorted(HardSpot::weakestFirst)
                        .limit(WEAKEST)
                        .map(spot -> spot.name() + " " + Wording.percent(spot.recall()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static Table table(List<HardSpot> spots) {
        return new Table(
                List.of("term", "lapses", "difficulty", "recall now", "leeches", "answers", "cards"),
                spots.stream()
                        .limit(SHOWN)
                        .map(spot -> List.of(
                                spot.name(),
                                String.valueOf(spot.lapses()),
                                Decimals.of(spot.difficulty(), 1),
                                Wording.percent(spot.recall()),
                                spot.leeches() == 0 ? "-" : String.valueOf(spot.leeches()),
                                String.valueOf(spot.answers()),
                                String.valueOf(spot.cards())))
                        .toList());
    }
}
