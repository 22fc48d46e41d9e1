package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L14ShuffleUnsafeTest {
    private final L14ShuffleUnsafe rule = new L14ShuffleUnsafe();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void acceptsQuantitiesInOrder() {
        assertThat(Sample.single()
                        .set("/keepOrder", "true")
                        .set("/options/0/text", "97 percent")
                        .set("/options/1/text", "About a third")
                        .set("/options/2/text", "Within hours")
                        .set("/options/3/text", "In March")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void objectsToWordsInOrder() {
        assertThat(Sample.single()
                        .set("/keepOrder", "true")
                        .set("/options/0/text", "97 percent")
                        .set("/options/2/text", "It may march")
                        .findings(rule))
                .containsExactly(
                        "PL-001 error: the order is kept, but \"Phloem tissue\" is no number, date or time",
                        "PL-001 error: the order is kept, but \"It may march\" is no number, date or time",
                        "PL-001 error: the order is kept, but \"Xylem tissue\" is no number, date or time");
    }

    @Test
    void looksOnlyAtTheSideOfAMatchingThatIsKept() {
        assertThat(Sample.matching()
                        .set("/keepOrder", "true")
                        .set("/right/0/text", "1 part")
                        .set("/right/1/text", "2 parts")
                        .set("/right/2/text", "3 parts")
                        .set("/right/3/text", "4 parts")
                        .findings(rule))
                .containsExactly(
                        "PL-006 error: the order is kept, but \"Stores starch for winter\" is no number, date or"
                                + " time");
    }

    @Test
    void objectsToStepsThatWouldBeKept() {
        assertThat(Sample.ordering().set("/keepOrder", "true").findings(rule))
                .containsExactly("PL-007 error: a question of the kind \"ordering\" has no options to keep in order");
    }
}
