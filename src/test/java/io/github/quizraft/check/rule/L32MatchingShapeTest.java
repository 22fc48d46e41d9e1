package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L32MatchingShapeTest {
    private final L32MatchingShape rule = new L32MatchingShape();

    @Test
    void acceptsFourPairsAndAnExtra() {
        assertThat(Sample.matching().findings(rule)).isEmpty();
    }

    @Test
    void objectsToFewPairs() {
        assertThat(Sample.matching()
                        .remove("/left/3")
                        .remove("/pairs/l4")
                        .remove("/feedback/l4")
                        .findings(rule))
                .containsExactly("PL-006 error: there are 3 pairs, not 4 to 6");
    }

    @Test
    void objectsToManyPairs() {
        Sample sample = Sample.matching();
        for (int i = 5; i <= 7; i++) {
            sample.set("/left/-", "{'id': 'l" + i + "', 'text': 'Part " + i + "'}")
                    .set("/right/-", "{'id': 'r" + (i + 1) + "', 'text': 'Task of it'}")
                    .set("/pairs/l" + i, "r" + (i + 1));
        }
        assertThat(sample.findings(rule)).containsExactly("PL-006 error: there are 7 pairs, not 4 to 6");
    }

    @Test
    void objectsToManyExtras() {
        assertThat(Sample.matching()
                        .set("/right/-", "{'id': 'r6', 'text': 'Keeps out frost'}")
                        .set("/right/-", "{'id': 'r7', 'text': 'Draws in bees'}")
                        .findings(rule))
                .containsExactly("PL-006 error: 3 entries on the right match nothing, not 2 at most");
    }

    @Test
    void warnsIfTheLastPairIsFree() {
        assertThat(Sample.matching().remove("/right/4").remove("/feedback/r5").findings(rule))
                .containsExactly("PL-006 warning: every entry on the right matches one, so that the last pair is free");
    }

    @Test
    void objectsToALeftTextWithinItsRightText() {
        assertThat(Sample.matching()
                        .set("/left/2/text", "The pore")
                        .set("/right/2/text", "Lets gases pass by pores")
                        .findings(rule))
                .containsExactly("PL-006 error: \"Lets gases pass by pores\" has \"The pore\" in it, which it is to be"
                        + " matched with");
    }

    @Test
    void acceptsALeftTextWithinAnotherRightText() {
        assertThat(Sample.matching()
                        .set("/right/0/text", "Carries water past the phloem")
                        .findings(rule))
                .isEmpty();
    }
}
