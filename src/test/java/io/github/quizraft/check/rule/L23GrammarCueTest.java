package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L23GrammarCueTest {
    private final L23GrammarCue rule = new L23GrammarCue();

    @ParameterizedTest
    @CsvSource({
        "a, pigment",
        "a, useful pore",
        "a, NMDA receptor",
        "a, one-way tube",
        "a, European oak",
        "a, 100 m tree",
        "a, mRNA",
        "an, organ",
        "an, hour of light",
        "an, X-ray",
        "an, 80% share",
        "an, mRNA",
        "an, NMDA receptor"
    })
    void acceptsWhatFitsTheArticle(String article, String option) {
        assertThat(completing(article + " ...", option, option, option).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, enzyme",
        "a, unripe fruit",
        "a, hour of light",
        "a, ATP pump",
        "a, 8% share",
        "an, pigment",
        "an, unit of light",
        "an, European oak",
        "an, DNA strand",
        "an, one-way tube"
    })
    void objectsToWhatDoesNot(String article, String option) {
        assertThat(completing(article + ":", "mRNA", option, "mRNA").findings(rule))
                .containsExactly(
                        "PL-001 error: the stem ends in \"" + article + "\", and \"" + option + "\" does not fit it");
    }

    @ParameterizedTest
    @CsvSource({"is, a tube, two tubes", "was, the root of two trees, roots", "are, pores, a pore", "were, leaves, leaf"
    })
    void objectsToANumberThatDoesNotFitTheVerb(String verb, String fitting, String other) {
        assertThat(completing(verb, fitting, other, fitting).findings(rule))
                .containsExactly(
                        "PL-001 error: the stem ends in \"" + verb + "\", and \"" + other + "\" does not fit it");
    }

    @ParameterizedTest
    @CsvSource({
        "is, roots, leaves",
        "are, root, leaf",
        "is, photosynthesis, genetics",
        "are, pores, bacteria",
        "are, pores, xylem and phloem",
        "is, a pore, in leaves",
        "has, a pore, two leaves"
    })
    void acceptsNumbersThatPointToNoOption(String verb, String one, String other) {
        assertThat(completing(verb, one, other, one).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which food of these holds vitamin A?", "What were the parts of a plant, and what is it?"})
    void leavesFullQuestionsAlone(String stem) {
        assertThat(Sample.single().set("/stem", stem).findings(rule)).isEmpty();
    }

    private static Sample completing(String end, String one, String other, String third) {
        return Sample.single()
                .set("/stem", "What takes in the light for a plant " + end)
                .set("/options/0/text", one)
                .set("/options/1/text", other)
                .set("/options/2/text", third)
                .remove("/options/3");
    }
}
