package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L28ClozeShapeTest {
    private final L28ClozeShape rule = new L28ClozeShape();

    @Test
    void acceptsAClozeOfOneBlank() {
        assertThat(Sample.cloze().findings(rule)).isEmpty();
    }

    @Test
    void objectsToMoreThanThreeBlanks() {
        Sample sample = Sample.cloze().set("/text", "A {{1}} b {{2}} c {{3}} d {{4}}");
        for (int i = 2; i <= 4; i++) {
            sample.set("/blanks/-", "{'id': '" + i + "', 'answers': ['noon']}");
        }
        assertThat(sample.findings(rule)).containsExactly("PL-005 error: the cloze has 4 blanks, not 3 at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{1}} is when plants take in oxygen.", " \"{{1}}\" is when they do."})
    void objectsToABlankAtTheStart(String text) {
        assertThat(Sample.cloze().set("/text", " " + text).findings(rule))
                .containsExactly("PL-005 error: the text begins with a blank");
    }

    @Test
    void objectsToALongAnswer() {
        assertThat(Sample.cloze()
                        .set("/blanks/0/answers", "['at night and at noon', 'at night by moonlight']")
                        .findings(rule))
                .containsExactly("PL-005 error: the answer \"at night and at noon\" has 5 words, not 4 at most");
    }

    @Test
    void letsAFurtherAnswerBeALongNameOfATerm() {
        Sample sample = Sample.cloze().inGlossary("/terms/0/aliases", "['the green stuff of the leaf']");
        assertThat(sample.set("/blanks/0/answers", "['chlorophyll', 'the green stuff of the leaf']")
                        .findings(rule))
                .isEmpty();
        assertThat(sample.set("/blanks/0/answers", "['the green stuff of the leaf']")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void leavesOtherKindsAlone() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }
}
