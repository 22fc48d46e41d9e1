package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L33OrderingShapeTest {
    private final L33OrderingShape rule = new L33OrderingShape();

    @Test
    void acceptsFourStepsThatSayWhatHappens() {
        assertThat(Sample.ordering().findings(rule)).isEmpty();
    }

    @Test
    void objectsToTwoSteps() {
        assertThat(Sample.ordering()
                        .remove("/steps/3")
                        .remove("/steps/2")
                        .set("/order", "['a', 'b']")
                        .set("/mistakes", "[]")
                        .findings(rule))
                .containsExactly("PL-007 error: there are 2 steps, not 3 to 6");
    }

    @Test
    void objectsToSevenSteps() {
        assertThat(Sample.ordering()
                        .set("/steps/-", "{'id': 'e', 'text': 'It becomes a cloud'}")
                        .set("/steps/-", "{'id': 'f', 'text': 'It falls as rain'}")
                        .set("/steps/-", "{'id': 'g', 'text': 'It runs off'}")
                        .set("/order", "['a', 'b', 'c', 'd', 'e', 'f', 'g']")
                        .findings(rule))
                .containsExactly("PL-007 error: there are 7 steps, not 3 to 6");
    }

    @ParameterizedTest
    @CsvSource({
        "First it enters a root, First",
        "It then rises, then",
        "It rises next, next",
        "It finally leaves, finally",
        "The last drops leave, last",
        "In this step it rises, step",
        "2. It rises, 2.",
        "3 It rises, 3"
    })
    void objectsToAStepThatSaysItsPlace(String step, String word) {
        assertThat(Sample.ordering().set("/steps/1/text", step).findings(rule))
                .containsExactly("PL-007 error: the step \"" + step + "\" says its place: \"" + word + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A first-line drug is given",
                "It stands next to the cell wall",
                "The pull must last for hours",
                "It takes the 2 steep ways",
                "It is thence drawn up"
            })
    void acceptsWordsThatSayNoPlace(String step) {
        assertThat(Sample.ordering().set("/steps/1/text", step).findings(rule)).isEmpty();
    }
}
