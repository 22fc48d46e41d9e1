package io.github.quizraft.items;

import io.github.quizraft.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something about a question that its author should look at.
 *
 * @param kind what is doubtful
 * @param option which option; empty if it is the question as a whole
 * @param message with the numbers behind it
 */
public record Doubt(Kind kind, Optional<Option> option, String message) {
    /** Bounds from the notes of Moodle's quiz report and of R's {@code performance::item_discrimination}. */
    private static final double WEAK = 0.2;

    private static final double HARD = 0.3;
    private static final double EASY = 0.9;
    /** Fewer choosers may have guessed. */
    private static final int FEWEST_CHOOSERS = 5;

    /** What can be doubtful, the gravest first. */
    public enum Kind {
        WRONG_KEY,
        NOBODY_RIGHT,
        NEGATIVE,
        WEAK,
        HARD,
        EASY,
        IDLE_OPTION,
        FLAGGED
    }

    /** All that is doubtful about a question, the gravest first. */
    static List<Doubt> of(ItemAnalysis item) {
        List<Doubt> doubts = new ArrayList<>(betterThanKey(item));
        Estimate facility = item.facility();
        Estimate rest = item.discrimination().rest();
        facility.known().ifPresent(known -> {
            String right = percent(known.value()) + " of " + known.of();
            if (known.value() == 0) {
                doubts.add(whole(Kind.NOBODY_RIGHT, "none of " + known.of() + " got it right"));
            } else if (known.value() < HARD) {
                doubts.add(whole(Kind.HARD, "only " + right + " got it right"));
            } else if (known.value() > EASY) {
                doubts.add(whole(Kind.EASY, right + " got it right"));
            }
        });
        // What nearly all get right or wrong cannot tell players apart, and that has been said already.
        boolean isMiddling = !facility.isBelow(HARD) && !facility.isAbove(EASY);
        rest.known().ifPresent(known -> {
            String r = String.format(
                    Locale.ROOT, "the item-rest correlation is %.2f (%d players)", known.value(), known.of());
            if (known.value() < 0) {
                doubts.add(whole(Kind.NEGATIVE, r));
            } else if (known.value() < WEAK && isMiddling) {
                doubts.add(whole(Kind.WEAK, r));
            }
        });
        // Of a dozen players, none may have chosen it by chance.
        item.options().stream()
                .filter(use -> use.isIdle()
                        && use.share().known().filter(known -> !known.isRough()).isPresent())
                .forEach(use -> doubts.add(new Doubt(
                        Kind.IDLE_OPTION,
                        Optional.of(use.option()),
                        use.count() + " of " + item.shown() + " chose the wrong option \""
                                + use.option().text() + "\"")));
        if (item.isFlagged()) {
            doubts.add(whole(Kind.FLAGGED, "the host flagged it"));
        }
        doubts.sort(Comparator.comparing(Doubt::kind));
        return List.copyOf(doubts);
    }

    /** Wrong options whose choosers did better elsewhere than the choosers of every right one. */
    private static List<Doubt> betterThanKey(ItemAnalysis item) {
        Optional<Double> key = item.options().stream()
                .filter(use -> use.option().correct())
                .flatMap(use -> use.rest().known().stream())
                .map(Estimate.Known::value)
                .max(Comparator.naturalOrder());
        return item.options().stream()
                .filter(use -> !use.option().correct() && use.picked() >= FEWEST_CHOOSERS && !use.isIdle())
                .filter(use -> key.filter(best -> use.rest().isAbove(best)).isPresent())
                .map(use -> new Doubt(
                        Kind.WRONG_KEY,
                        Optional.of(use.option()),
                        "those who chose \"" + use.option().text() + "\" did better in the other questions ("
                                + percent(use.rest().known().orElseThrow().value()) + ") than those who chose the key ("
                                + percent(key.orElseThrow()) + ")"))
                .toList();
    }

    private static Doubt whole(Kind kind, String message) {
        return new Doubt(kind, Optional.empty(), message);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
