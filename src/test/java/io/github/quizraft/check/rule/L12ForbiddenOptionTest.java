package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L12ForbiddenOptionTest {
    private final L12ForbiddenOption rule = new L12ForbiddenOption();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "None of these",
                "none of the other options, any of these.",
                "Neither",
                "Both A and C",
                "(a) and (b)",
                "I am not sure",
                "It cannot be determined",
                "I don't know"
            })
    void objectsToAnOptionThatSaysNothingOfItsOwn(String option) {
        assertThat(Sample.single().set("/options/3/text", option).findings(rule))
                .containsExactly("PL-001 error: \"" + option + "\" says nothing of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of these cells have a nucleus",
                "All of the leaves",
                "A protein of both membranes",
                "Vitamin A and E numbers"
            })
    void acceptsAnOptionOnTheSubject(String option) {
        assertThat(Sample.single().set("/options/3/text", option).findings(rule))
                .isEmpty();
    }

    @Test
    void looksAtTheRightSideOfAMatching() {
        assertThat(Sample.matching().set("/right/4/text", "None of the above").findings(rule))
                .containsExactly("PL-006 error: \"None of the above\" says nothing of its own");
    }

    @Test
    void warnsOfTwoAnswersInOneOption() {
        assertThat(Sample.single()
                        .set("/options/3/text", "Both xylem and phloem")
                        .findings(rule))
                .containsExactly("PL-001 warning: \"Both xylem and phloem\" joins two answers where one is asked for");
    }

    @Test
    void acceptsTwoThingsInOneOptionOfAMultipleChoice() {
        assertThat(Sample.multiple()
                        .set("/options/3/text", "Both salts and sugar")
                        .findings(rule))
                .isEmpty();
    }
}
