package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses, within the range of fuzz, the days on which little else is due. The choice is by chance, weighted, and the
 * chance is that of the card and its count of reviews: so a preview shows what will happen.
 *
 * <p>Coming days are the emptier the later they are, so that weights alone would make every card later. They are
 * therefore tilted until the mean of the days is that of fuzz alone (see {@link Tilt}).
 */
final class Placement {
    /** Beyond it the range is so wide that fuzz alone spreads cards well. */
    private static final int LONGEST = 90;

    private final Turn turn;
    private final Load load;
    private final LocalDate today;
    private final Map<Grade, Double> draws = new EnumMap<>(Grade.class);

    private Placement(Turn turn, Load load, LocalDate today) {
        this.turn = turn;
        this.load = load;
        this.today = today;
    }

    /**
     * The draw of each grade that the load moves to another day than its own chance; see {@link Fuzz}.
     *
     * @param today the study day of the answer
     */
    static Map<Grade, Double> of(Turn turn, Load load, LocalDate today) {
        Placement placement = new Placement(turn, load, today);
        if (!load.isUnknown()) {
            placement.choose();
        }
        return placement.draws;
    }

    /** Good first, since it is given most often; the others keep out of its way. */
    private void choose() {
        if (isOpen(Grade.GOOD)) {
            int good = choose(Grade.GOOD, days -> true, 0);
            choose(Grade.HARD, days -> days < good, 0);
            choose(Grade.EASY, days -> days > good, 1);
        } else if (isOpen(Grade.EASY)) {
            choose(Grade.EASY, days -> true, 1);
        }
    }

    private boolean isOpen(Grade grade) {
        return turn.isFuzzed(grade) && turn.whole(grade) <= LONGEST;
    }

    /**
     * Chooses the days of a grade and remembers the draw that leads to them.
     *
     * @param fits the days that keep the grades in order
     * @param otherwise where in the range to go if none fits: 0 is its beginning, 1 its end
     */
    private int choose(Grade grade, IntPredicate fits, int otherwise) {
        if (!turn.isFuzzed(grade)) {
            return 0;
        }
        FuzzRange range = turn.range(grade);
        int count = range.longest() - range.shortest() + 1;
        int[] days = IntStream.range(0, count)
                .map(place -> turn.days(grade, fuzz(place, count)))
                .toArray();
        double[] weights = IntStream.of(days)
                .mapToDouble(each -> fits.test(each) ? load.weight(today.plusDays(each)) : 0)
                .toArray();
        int place = Tilt.pick(days, weights, turn.fuzz().draw()).orElse(otherwise * (count - 1));
        if (days[place] != turn.days(grade, turn.fuzz())) {
            draws.put(grade, fuzz(place, count).draw());
        }
        return days[place];
    }

    /** The middle of a place's part of the range. */
    private static Fuzz fuzz(int place, int count) {
        return new Fuzz((place + 0.5) / count);
    }
}
