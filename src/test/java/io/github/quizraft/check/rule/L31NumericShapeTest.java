package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L31NumericShapeTest {
    private final L31NumericShape rule = new L31NumericShape();

    @Test
    void acceptsAFigureAsItsClaimHasIt() {
        assertThat(Sample.numeric().findings(rule)).isEmpty();
    }

    @Test
    void wantsATolerance() {
        String message = ": there is no tolerance, so that only the exact number is right";
        assertThat(Sample.numeric().remove("/tolerance").findings(rule)).containsExactly("PL-008 error" + message);
        assertThat(Sample.numeric().remove("/tolerance").withoutPlan().findings(rule))
                .containsExactly("PL-008 warning" + message);
    }

    @Test
    void acceptsAToleranceOfNothing() {
        assertThat(Sample.numeric().set("/tolerance", "{'abs': 0}").findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "%", "per cent"})
    void objectsToAToleranceThatAcceptsTheFigureOfAnotherClaim(String unit) {
        assertThat(Sample.numeric()
                        .set("/unit", unit)
                        .inSources("/claims/5/figures/0/value", "95.5")
                        .inSources("/claims/5/figures/0/unit", "percent")
                        .set("/tolerance", "{'abs': 1.5}")
                        .findings(rule))
                .containsExactly("PL-008 error: the tolerance accepts another figure: 95.5 percent of D1-C03");
    }

    @Test
    void acceptsAFigureInAnotherUnitOrOutOfReach() {
        assertThat(Sample.numeric()
                        .inSources("/claims/5/figures/0/value", "96")
                        .set("/tolerance", "{'abs': 2}")
                        .findings(rule))
                .isEmpty();
        assertThat(Sample.numeric()
                        .inSources("/claims/5/figures/0/value", "ninety-six")
                        .inSources("/claims/5/figures/0/unit", "percent")
                        .set("/tolerance", "{'abs': 2}")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, -1 percent", "100.5, 100.5 percent"})
    void objectsToMoreThanAllAndLessThanNothing(String answer, String shown) {
        assertThat(Sample.numeric().set("/answer", answer).findings(rule))
                .containsExactly("PL-008 error: " + shown + " is not within 0 to 100");
    }

    @Test
    void acceptsALargeNumberOfSomethingElse() {
        assertThat(Sample.numeric().set("/answer", "400").set("/unit", "liters").findings(rule))
                .isEmpty();
    }

    @Test
    void wantsTheQualifierOfTheClaimInTheStem() {
        assertThat(Sample.numeric()
                        .set("/stem", "According to d1 (Forest post), what percentage of the water is lost?")
                        .findings(rule))
                .containsExactly("PL-008 error: the claim's qualifier is missing: \"more than\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exactly", "as worded"})
    void wantsNoQualifierWhereTheClaimHasNone(String qualifier) {
        assertThat(Sample.numeric()
                        .inSources("/claims/4/figures/0/qualifier", qualifier)
                        .set("/stem", "According to d1 (Forest post), what percentage of the water is lost?")
                        .findings(rule))
                .isEmpty();
    }
}
