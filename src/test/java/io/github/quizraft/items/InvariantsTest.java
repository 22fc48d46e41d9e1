package io.github.quizraft.items;

import static io.github.quizraft.items.HandComputedTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any group at all. */
class InvariantsTest {
    private static final String SIGNS = "aaabcd. ";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfThePlayersDoesNotMatter(int seed) {
        Random random = new Random(seed);
        Responses responses = some(random).responses();
        List<Response> given = new ArrayList<>(responses.given());
        List<Taker> takers = new ArrayList<>(responses.takers());
        Collections.shuffle(given, random);
        Collections.shuffle(takers, random);
        Responses shuffled = new Responses(responses.asked(), takers, given, responses.hands(), responses.flagged());

        Analysis one = Analysis.of(responses, Group.ANY);
        Analysis other = Analysis.of(shuffled, Group.ANY);

        assertThat(other.players()).isEqualTo(one.players());
        for (int i = 0; i < one.items().size(); i++) {
            same(one.items().get(i).facility(), other.items().get(i).facility());
            same(
                    one.items().get(i).discrimination().rest(),
                    other.items().get(i).discrimination().rest());
            same(
                    one.items().get(i).discrimination().upperLower(),
                    other.items().get(i).discrimination().upperLower());
        }
        same(one.reliability().alpha(), other.reliability().alpha());
    }

    /** The formula 20 itself, beside what is made of variances. */
    @ParameterizedTest
    @MethodSource("seeds")
    void alphaOfAllOrNothingScoresIsKuderAndRichardsonsFormula(int seed) {
        Analysis analysis = complete(new Random(seed)).analysed();
        Estimate alpha = analysis.reliability().alpha();

        if (alpha.known().isPresent()) {
            int k = analysis.items().size();
            double pq = analysis.items().stream()
                    .mapToDouble(item -> value(item.facility()) * (1 - value(item.facility())))
                    .sum();
            double s = value(analysis.reliability().deviation());
            assertThat(value(alpha)).isCloseTo(k / (k - 1.0) * (1 - pq / (s * s)), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeavesItsRange(int seed) {
        for (ItemAnalysis item : some(new Random(seed)).analysed().items()) {
            inRange(item.facility(), 0, 1);
            inRange(item.corrected(), -1, 1);
            inRange(item.discrimination().rest(), -1, 1);
            inRange(item.discrimination().total(), -1, 1);
            inRange(item.discrimination().upperLower(), -1, 1);
            inRange(item.efficiency(), 0, 1);
            int picked = item.options().stream().mapToInt(OptionUse::count).sum();
            assertThat(picked + item.unanswered()).isEqualTo(item.shown());
            item.options().forEach(use -> inRange(use.rest(), 0, 1));
        }
    }

    private static void inRange(Estimate estimate, double low, double high) {
        estimate.known().ifPresent(known -> assertThat(known.value()).isBetween(low, high));
    }

    private static void same(Estimate one, Estimate other) {
        assertThat(other.known().isPresent()).isEqualTo(one.known().isPresent());
        one.known().ifPresent(known -> assertThat(value(other)).isCloseTo(known.value(), within(1e-9)));
    }

    private static Group some(Random random) {
        return group(random, SIGNS);
    }

    private static Group complete(Random random) {
        return group(random, "aab");
    }

    private static Group group(Random random, String signs) {
        int questions = 2 + random.nextInt(6);
        String[] players = new String[2 + random.nextInt(12)];
        for (int i = 0; i < players.length; i++) {
            StringBuilder player = new StringBuilder();
            for (int j = 0; j < questions; j++) {
                player.append(signs.charAt(random.nextInt(signs.length())));
            }
            players[i] = player.toString();
        }
        return Group.picking(players);
    }
}
