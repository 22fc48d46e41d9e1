package io.github.quizraft.question;

import static io.github.quizraft.question.Asked.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Ordering.Mistake;
import io.github.quizraft.question.Verdict.Part;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {
    private static final Ordering ORDERING = new Ordering(
            Asked.item("Put in order."),
            Asked.labels("c", "a", "e", "b", "d"),
            List.of("a", "b", "c", "d", "e"),
            List.of(new Mistake("a", "b", "A before B."), new Mistake("d", "c", "C before D.")));

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "a b c d e, 1,    RIGHT, right right right right right",
        // One step too far on costs the pairs that it parts; the marks say which steps stand in their place.
        "b c d e a, 0.75, CLOSE, wrong wrong wrong wrong wrong",
        "a c d e b, 0.5,  CLOSE, right wrong wrong wrong wrong",
        "a b c e d, 0.5,  CLOSE, right right right wrong wrong",
        "d e a b c, 0.75, CLOSE, wrong wrong wrong wrong wrong",
        "b a c d e, 0.5,  CLOSE, wrong wrong right right right",
        "a b e d c, 0.25, WRONG, right right wrong right wrong",
        "e d c b a, 0,    WRONG, wrong wrong right wrong wrong",
        "a b,       0.25, WRONG, right right wrong wrong wrong",
        "a a b b z, 0.25, WRONG, right right wrong wrong wrong"
    })
    void theShareOfNeighboursInTheRightOrder(String given, double score, Mark outcome, String marks) {
        Verdict verdict = grade(given);
        assertThat(verdict.score()).isEqualTo(score, within(1e-12));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", marks(verdict))).isEqualTo(marks);
    }

    @Test
    void swappedNeighboursAreToldWhyWhicheverWayRoundTheFileNamesThem() {
        assertThat(grade("b a d c e").parts())
                .extracting(Part::why)
                .containsExactly("", "A before B.", "", "C before D.", "");
        assertThat(grade("d e a b c").parts()).extracting(Part::why).containsExactly("", "", "", "C before D.", "");
        assertThat(grade("a b c e d").parts()).extracting(Part::why).containsOnly("");
        assertThat(grade("b").parts()).extracting(Part::why).containsOnly("");
    }

    @Test
    void feedbackNeverStandsWithAStepThatIsInItsPlace() {
        assertThat(grade("a b e d c").parts()).extracting(Part::why).containsExactly("", "", "C before D.", "", "");
        assertThat(grade("e b c d a").parts()).extracting(Part::why).containsExactly("A before B.", "", "", "", "");
    }

    @Test
    void eachStepShowsItsPlaceAndTheRightOne() {
        assertThat(grade("b a c d e").parts().get(1))
                .isEqualTo(new Part("text b", Mark.WRONG, true, "1", "2", "A before B."));
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        Verdict verdict = ORDERING.grade(new Answer.Pass(), Glossary.empty());
        assertThat(verdict.outcome()).isEqualTo(Mark.WRONG);
        assertThat(verdict.parts()).extracting(Part::text).startsWith("text a", "text b");
        assertThat(verdict.parts())
                .noneMatch(Part::chosen)
                .extracting(Part::why)
                .containsOnly("");
    }

    @Test
    void neverStartsSolved() {
        Ordering two = ordering("a", "b");
        for (int seed = 0; seed < 200; seed++) {
            assertThat(shown(two, seed)).containsExactly("b", "a");
            assertThat(shown(ORDERING, seed)).isNotEqualTo(ORDERING.order());
        }
    }

    @Test
    void isShuffledInTheEndByAnyGenerator() {
        Ordering three = ordering("a", "b", "c");
        Ordering shuffled = (Ordering) three.shuffled(new NoChange());
        assertThat(shuffled.steps()).extracting(Label::id).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(shuffled.steps()).isNotEqualTo(three.steps());
        assertThat(ordering("a").shuffled(new NoChange())).isEqualTo(ordering("a"));
        assertThat(ordering("a", "a").shuffled(new SplittableRandom(1))).isEqualTo(ordering("a", "a"));
    }

    /** Always the highest number, which leaves every list as it is. */
    private static final class NoChange implements RandomGenerator {
        @Override
        public int nextInt(int bound) {
            return bound - 1;
        }

        @Override
        public long nextLong() {
            return 0;
        }
    }

    private static List<String> shown(Ordering ordering, long seed) {
        Ordering shuffled = (Ordering) ordering.shuffled(new SplittableRandom(seed));
        return shuffled.steps().stream().map(Label::id).toList();
    }

    private static Ordering ordering(String... ids) {
        return new Ordering(Asked.item("Put in order."), Asked.labels(ids), List.of(ids), List.of());
    }

    private static Verdict grade(String given) {
        return ORDERING.grade(new Answer.Ordered(Arrays.asList(given.split(" ", -1))), Glossary.empty());
    }
}
