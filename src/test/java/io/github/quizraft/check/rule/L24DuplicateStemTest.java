package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L24DuplicateStemTest {
    private final L24DuplicateStem rule = new L24DuplicateStem();

    @Test
    void acceptsQuestionsThatAskDifferentThings() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToTheSameStemButForTheDocument() {
        assertThat(Sample.numeric()
                        .another("PL-009")
                        .set(
                                "/stem",
                                "According to d0 (Garden post), more than what percentage of the water that a plant takes"
                                        + " up is lost through its leaves?")
                        .findings(rule))
                .containsExactly("PL-009 error: asks the same as PL-008");
    }

    @Test
    void warnsOfStemsThatShareMostWords() {
        assertThat(Sample.numeric()
                        .another("PL-009")
                        .set(
                                "/stem",
                                "According to d1 (Forest post), more than what share of the water that a plant takes up is"
                                        + " lost through its leaves?")
                        .findings(rule))
                .containsExactly("PL-009 warning: shares 90% of its words with PL-008");
    }

    @Test
    void takesWordsInAnotherOrderForAWarning() {
        assertThat(Sample.single()
                        .another("PL-009")
                        .set("/stem", "Which pigment of a plant lets the leaf take in the energy of light?")
                        .findings(rule))
                .containsExactly("PL-009 warning: shares 100% of its words with PL-001");
    }

    @Test
    void comparesWithinAKindUnlessTheWordsAreTheSame() {
        String stem = "Which pigment lets the leaves of a plant take in the energy of light?";
        assertThat(Sample.bank()
                        .set("/stem", stem)
                        .another("PL-009")
                        .set("/kind", "short")
                        .set("/answers", "['chlorophyll']")
                        .set("/stem", stem.replace("leaves", "leaf"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesWhatIsMatchedForAPartOfTheQuestion() {
        assertThat(Sample.matching()
                        .another("PL-009")
                        .set("/left/0/text", "Cambium")
                        .set("/right/0/text", "Grows new wood")
                        .set("/left/1/text", "Anther")
                        .set("/right/1/text", "Holds pollen")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesWhatIsMatchedInAnyOrder() {
        assertThat(Sample.matching()
                        .another("PL-009")
                        .set("/left/0", "{'id': 'l2', 'text': 'Phloem'}")
                        .set("/left/1", "{'id': 'l1', 'text': 'Xylem'}")
                        .findings(rule))
                .containsExactly("PL-009 error: asks the same as PL-006");
    }

    @Test
    void takesTheTextOfAClozeForAPartOfTheQuestion() {
        assertThat(Sample.cloze()
                        .another("PL-009")
                        .set("/text", "In spring, sap with much sugar is said to rise in the trunk by {{1}}.")
                        .findings(rule))
                .isEmpty();
    }
}
