package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L09KeyCountTest {
    private final L09KeyCount rule = new L09KeyCount();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void wantsTwoRightOptionsInAMultipleChoice() {
        assertThat(Sample.multiple().set("/options/1/correct", "false").findings(rule))
                .containsExactly("PL-002 error: 1 right and 4 wrong; there must be 2 or more of each");
    }

    @Test
    void wantsTwoWrongOptionsInAMultipleChoice() {
        assertThat(Sample.multiple()
                        .set("/options/2/correct", "true")
                        .set("/options/3/correct", "true")
                        .findings(rule))
                .containsExactly("PL-002 error: 4 right and 1 wrong; there must be 2 or more of each");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Select two.", "Choose the two that hold.", "Pick exactly 2."})
    void acceptsAStemThatAsksForAsManyAsAreRight(String request) {
        assertThat(Sample.multiple()
                        .set("/stem", "Which of these five leave a leaf? " + request)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void objectsToAStemThatAsksForAnotherNumber() {
        assertThat(Sample.multiple()
                        .set("/stem", "Which of these leave a leaf? Select three.")
                        .findings(rule))
                .containsExactly("PL-002 error: the stem says \"Select three\", but 2 are right");
    }

    @Test
    void warnsOfStepsInTheRightOrder() {
        assertThat(Sample.ordering().set("/order", "['b', 'a', 'c', 'd']").findings(rule))
                .containsExactly("PL-007 warning: the steps are stored in the right order");
    }

    @Test
    void reportsWhatTheReaderFinds() {
        assertThat(Sample.single().set("/options/1/correct", "true").findings(rule))
                .containsExactly("PL-001 error: exactly one option must be correct, but 2 are");
    }
}
