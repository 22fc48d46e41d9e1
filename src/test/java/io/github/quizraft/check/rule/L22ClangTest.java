package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L22ClangTest {
    private final L22Clang rule = new L22Clang();

    @Test
    void acceptsAKeyInWordsOfItsOwn() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAnEchoOfTheStem() {
        assertThat(Sample.single()
                        .set("/options/0/text", "The pigmented chlorophyll")
                        .findings(rule))
                .containsExactly(
                        "PL-001 warning: \"pigmented\" of the key occurs in the stem too, and in no wrong option");
    }

    @Test
    void looksAtReasonsToo() {
        assertThat(Sample.trueFalse()
                        .set("/reasons/0/text", "Carbon enters plants from the air")
                        .findings(rule))
                .containsExactly(
                        "PL-003 warning: \"plants\" of the key occurs in the stem too, and in no wrong option");
    }

    @Test
    void acceptsAnEchoThatAWrongOptionHasToo() {
        assertThat(Sample.single()
                        .set("/options/0/text", "The pigmented chlorophyll")
                        .set("/options/1/text", "The phloem pigments")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The leaf green", "Chlorophyll, which all have"})
    void countsShortWordsAndThoseWithoutAMeaningForNothing(String key) {
        assertThat(Sample.single().set("/options/0/text", key).findings(rule)).isEmpty();
    }

    @Test
    void countsTheNameOfADocumentForNothing() {
        assertThat(Sample.single()
                        .set("/stem", "According to d0 (Garden post), which pigment takes in the energy of light?")
                        .set("/options/0/text", "The garden green")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesSeveralKeysAlone() {
        assertThat(Sample.multiple()
                        .set("/options/0/text", "Leave of vapor and pores")
                        .findings(rule))
                .isEmpty();
    }
}
