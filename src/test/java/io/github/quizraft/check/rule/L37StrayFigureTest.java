package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L37StrayFigureTest {
    private final L37StrayFigure rule = new L37StrayFigure();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which part of a plant loses more than 97% of its water?",
                "Which part of a plant loses 97.0 percent of its water?",
                "Which of the 4 parts of a plant loses most of its water?",
                "Which page of the year 2015 says where water is lost?",
                "Which pages call d1 the 3 best of all?"
            })
    void acceptsFiguresOfWhatTheQuestionNames(String stem) {
        assertThat(Sample.numeric().set("/stem", stem).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is lost of the 85% that the roots take up? | 85%",
                "What is lost of the 0.5 per cent that is kept? | 0.5 per cent",
                "What did people know of it in 1931 already? | 1931",
                "What does a plant do with 20 mg/kg of salt? | 20 mg/kg",
                "What does a plant do with 1,000 grams of salt? | 1,000 grams",
                "What is lost after 6 hours of sun? | 6 hours",
                "What is lost in a 6-hour day? | 6-hour"
            })
    void objectsToOthers(String stem, String figure) {
        assertThat(Sample.numeric().set("/stem", stem).findings(rule))
                .containsExactly("PL-008 error: \"" + figure + "\" is in no claim or term that the question names");
    }

    @Test
    void looksAtBothEndsOfARange() {
        assertThat(Sample.numeric()
                        .set("/stem", "What is lost, 90-97 percent or 97 to 99%?")
                        .findings(rule))
                .containsExactly(
                        "PL-008 error: \"90-97 percent\" is in no claim or term that the question names",
                        "PL-008 error: \"97 to 99%\" is in no claim or term that the question names");
    }

    @Test
    void looksAtOptionsAndNamesAFigureOnce() {
        assertThat(Sample.single()
                        .set("/options/1/text", "What is made in 12 days")
                        .set("/options/2/text", "What is lost in 12 days")
                        .findings(rule))
                .containsExactly("PL-001 error: \"12 days\" is in no claim or term that the question names");
    }

    @Test
    void acceptsAFigureOfAClaimThatADistractorComesFrom() {
        assertThat(Sample.single()
                        .set("/options/1/text", "What 97% of the water leaves by")
                        .set("/options/1/from", "D1-C02")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void onlyWarnsInACaseThatMayBeMadeUp() {
        assertThat(Sample.ordering()
                        .set("/stem", "A tree was watered 3 days ago. What happened since?")
                        .findings(rule))
                .containsExactly("PL-007 warning: \"3 days\" is in no claim or term that the question names, unless the"
                        + " case is made up");
    }

    @Test
    void warnsOfAnAnswerThatComesFromNowhere() {
        assertThat(Sample.numeric().set("/answer", "42.50").findings(rule))
                .containsExactly("PL-008 warning: the answer 42.5 is in no claim or term that the question names");
    }

    @Test
    void leavesAQuestionAloneThatNamesNothing() {
        assertThat(Sample.numeric()
                        .set("/claims", "[]")
                        .set("/terms", "[]")
                        .set("/answer", "42")
                        .findings(rule))
                .isEmpty();
    }
}
