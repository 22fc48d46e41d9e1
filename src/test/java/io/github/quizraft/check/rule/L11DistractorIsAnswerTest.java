package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L11DistractorIsAnswerTest {
    private final L11DistractorIsAnswer rule = new L11DistractorIsAnswer();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAWrongOptionThatIsTheKey() {
        assertThat(Sample.single().set("/options/2/text", "The chlorophyll").findings(rule))
                .containsExactly("PL-001 error: \"The chlorophyll\" counts as wrong, but is the same as the right"
                        + " \"Chlorophyll\"");
    }

    @Test
    void objectsToAnExtraThatIsAPartner() {
        assertThat(Sample.matching().set("/right/4/text", "Takes in light.").findings(rule))
                .containsExactly("PL-006 error: \"Takes in light.\" counts as wrong, but is the same as the right"
                        + " \"Takes in light\"");
    }

    @Test
    void objectsToANearMissThatIsAccepted() {
        assertThat(Sample.shortAnswer()
                        .set("/answers/-", "wood tissue")
                        .set("/nearMisses/0/match/1", "Wood-tissues")
                        .findings(rule))
                .containsExactly("PL-004 error: \"Wood-tissues\" counts as wrong, but is the same as the right"
                        + " \"wood tissue\"");
    }

    @Test
    void letsAPluralBeANearMissWhereTheFormIsThePoint() {
        assertThat(Sample.shortAnswer()
                        .set("/strictForm", "true")
                        .set("/nearMisses/0/match/1", "xylems")
                        .findings(rule))
                .isEmpty();
        assertThat(Sample.shortAnswer()
                        .set("/strictForm", "true")
                        .set("/nearMisses/0/match/1", "Xylem")
                        .findings(rule))
                .containsExactly("PL-004 error: \"Xylem\" counts as wrong, but is the same as the right \"xylem\"");
    }

    @Test
    void looksAtEachBlankByItself() {
        assertThat(Sample.cloze()
                        .set("/blanks/0/nearMisses/1/match/0", "the night")
                        .findings(rule))
                .containsExactly("PL-005 error: \"the night\" counts as wrong, but is the same as the right \"night\"");
    }

    @Test
    void warnsOfANearMissInTwoEntries() {
        assertThat(Sample.shortAnswer()
                        .set("/nearMisses/1/match", "['Phloem', 'stoma', 'Stoma']")
                        .findings(rule))
                .containsExactly("PL-004 warning: \"Phloem\" is a near miss with other feedback already");
    }

    @Test
    void objectsToANearMissWithinTheTolerance() {
        assertThat(Sample.numeric().set("/nearMisses/0/value", "96.5").findings(rule))
                .containsExactly("PL-008 error: near miss 96.5 is accepted as 97.0, with a tolerance of 0.5");
    }

    @Test
    void acceptsANearMissJustOutsideTheTolerance() {
        assertThat(Sample.numeric().set("/nearMisses/0/value", "96.4").findings(rule))
                .isEmpty();
    }
}
