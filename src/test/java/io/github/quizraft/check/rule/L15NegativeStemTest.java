package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L15NegativeStemTest {
    private final L15NegativeStem rule = new L15NegativeStem();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which tissue lets at least half of the water pass?",
                "Match each part to its task. One task is not used.",
                "Which tissue does d0 call 'not alive'?",
                "Which knot holds the stem?"
            })
    void acceptsAStemThatDeniesNothing(String stem) {
        assertThat(Sample.single().set("/stem", stem).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "except", "least", "never", "incorrect"})
    void warnsOfASmallNegative(String word) {
        assertThat(Sample.single()
                        .set("/stem", "Which tissue is " + word + " alive?")
                        .findings(rule))
                .containsExactly(
                        "PL-001 warning: the stem says \"" + word + "\" without capitals and the tag \"negative\"");
    }

    @Test
    void wantsTheTag() {
        assertThat(Sample.single().set("/stem", "Which tissue is NOT alive?").findings(rule))
                .containsExactly("PL-001 warning: the stem says \"NOT\" without the tag \"negative\"");
    }

    @Test
    void wantsCapitals() {
        assertThat(inBank("Which tissue is not alive?", 20))
                .containsExactly("PL-001 warning: the stem says \"not\" without capitals");
    }

    @Test
    void acceptsCapitalsAndTag() {
        assertThat(inBank("Which tissue is NOT alive, or does not grow?", 20)).isEmpty();
    }

    @Test
    void wantsFewInABank() {
        assertThat(inBank("Which tissue is NOT alive?", 19))
                .containsExactly("* warning: 1 of 19 questions have the tag \"negative\", more than 5 %: PL-001");
    }

    /** The first question of a bank is a negative one. */
    private List<String> inBank(String stem, int questions) {
        Sample sample = Sample.single();
        for (int i = 2; i <= questions; i++) {
            sample.another("PL-" + (100 + i));
        }
        return sample.first().set("/stem", stem).set("/tags/-", "negative").findings(rule);
    }
}
