package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class L36FalseAsTrueTest {
    private final L36FalseAsTrue rule = new L36FalseAsTrue();

    @Test
    void acceptsAWrongClaimThatIsJudged() {
        assertThat(Sample.trueFalse().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAWrongClaimThatIsNot() {
        assertThat(Sample.trueFalse().set("/judge", "false").findings(rule))
                .containsExactly("PL-003 error: \"judge\" is not true, but D0-C02 is wrong");
    }

    @Test
    void objectsToOneThatSaysNotToJudgeOutsideThePlanToo() {
        assertThat(Sample.trueFalse().set("/judge", "false").withoutPlan().findings(rule))
                .containsExactly("PL-003 error: \"judge\" is not true, but D0-C02 is wrong");
    }

    @Test
    void onlyWarnsOutsideThePlanIfTheFieldIsMissing() {
        assertThat(Sample.trueFalse().remove("/judge").withoutPlan().findings(rule))
                .containsExactly("PL-003 warning: \"judge\" is not true, but D0-C02 is wrong");
    }

    @Test
    void leavesClaimsAloneThatAreToBeAttributed() {
        assertThat(Sample.cloze().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plants build their wood out of soil, says d0. True or false?"
                        + "| error: keyed true, but the stem repeats D0-C02, which is wrong",
                "d0 says much about trees. True or false: plants build wood from the soil?"
                        + "| error: keyed true, but the stem repeats D0-C02, which is wrong",
                "d0 names what trees consist of. True or false: their mass grows with age?"
                        + "| warning: keyed true, and no word of the stem shows that it judges D0-C02, which is wrong"
            })
    void objectsToAWrongClaimKeyedTrue(String stem, String finding) {
        assertThat(Sample.trueFalse().set("/stem", stem).set("/answer", "true").findings(rule))
                .containsExactly("PL-003 " + finding);
    }

    @Test
    void acceptsATrueJudgmentOfAWrongClaim() {
        assertThat(Sample.trueFalse()
                        .set(
                                "/stem",
                                "d0 says plants build their wood out of soil. True or false: evidence is lacking?")
                        .set("/answer", "true")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotCountTheNameOfADocumentAsWords() {
        assertThat(Sample.trueFalse()
                        .set("/stem", "What d0 (Plants build wood out of soil) says of trees is read by many.")
                        .set("/answer", "true")
                        .findings(rule))
                .containsExactly(
                        "PL-003 warning: keyed true, and no word of the stem shows that it judges D0-C02, which"
                                + " is wrong");
    }
}
