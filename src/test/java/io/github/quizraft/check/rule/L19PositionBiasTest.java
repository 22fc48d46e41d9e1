package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class L19PositionBiasTest {
    private final L19PositionBias rule = new L19PositionBias();

    @Test
    void acceptsKeysInAllPositions() {
        assertThat(bank(20, 8)).isEmpty();
    }

    @Test
    void warnsOfAFavoritePosition() {
        assertThat(bank(20, 9))
                .containsExactly("* warning: position 1 holds the key in 9 of 20 single choices of 4 options:"
                        + " PL-100, PL-101, PL-102, PL-103, PL-104, PL-105, PL-106, PL-107, PL-108");
    }

    @Test
    void namesNoMoreThanTwentyQuestions() {
        assertThat(bank(23, 23)).singleElement().asString().endsWith("PL-118, PL-119 and 3 more");
    }

    @Test
    void saysNothingOfAFewQuestions() {
        assertThat(bank(19, 19)).isEmpty();
    }

    /** Keys come first in so many questions, and in turn in the other positions after those. */
    private List<String> bank(int questions, int first) {
        Sample sample = Sample.single().set("/id", "PL-100");
        for (int i = 1; i < questions; i++) {
            sample.another("PL-" + (100 + i));
            if (i == first) {
                sample.set("/options/0/correct", "false");
            }
            if (i >= first) {
                sample.set("/options/1/correct", String.valueOf(i % 3 == 0))
                        .set("/options/2/correct", String.valueOf(i % 3 == 1))
                        .set("/options/3/correct", String.valueOf(i % 3 == 2));
            }
        }
        return sample.findings(rule);
    }
}
