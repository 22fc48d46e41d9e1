package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L26LeansOnContextTest {
    private final L26LeansOnContext rule = new L26LeansOnContext();

    @Test
    void acceptsStemsThatStandAlone() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the text", "the passage", "this document", "the author", "The article"})
    void objectsToAContextThatIsNotNamed(String context) {
        assertThat(Sample.shortAnswer()
                        .set("/stem", "Which tissue carries water, as " + context + " says?")
                        .findings(rule))
                .containsExactly("PL-004 error: the stem says \"" + context + "\" and names no document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which tissue carries water, as the author says in d1 (Forest post)?",
                "Who is the author of this rule on tissues?",
                "Which tissue slows the passage of water?"
            })
    void acceptsAContextThatIsNamed(String stem) {
        assertThat(Sample.shortAnswer().set("/stem", stem).findings(rule)).isEmpty();
    }

    @Test
    void objectsToAStemThatTheOptionsComplete() {
        assertThat(Sample.single()
                        .set("/stem", "The pigment that lets leaves take their energy from light is called: ")
                        .findings(rule))
                .containsExactly("PL-001 error: the stem ends in a colon");
    }

    @Test
    void objectsToAStemOfAFewWords() {
        assertThat(Sample.trueFalse().set("/stem", "Is wood made of soil?").findings(rule))
                .containsExactly("PL-003 error: the stem has 3 words of 4 letters or more, not 6");
    }

    @Test
    void letsAStemWithoutOptionsBeShort() {
        assertThat(Sample.ordering().set("/stem", "Put in order:").findings(rule))
                .isEmpty();
    }
}
