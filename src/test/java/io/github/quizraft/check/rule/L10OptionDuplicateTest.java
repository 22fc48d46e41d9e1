package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L10OptionDuplicateTest {
    private final L10OptionDuplicate rule = new L10OptionDuplicate();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToOptionsThatFoldToTheSame() {
        assertThat(Sample.single().set("/options/3/text", "phloem-tissues").findings(rule))
                .containsExactly("PL-001 error: \"phloem-tissues\" is the same as \"Phloem tissue\"");
    }

    @Test
    void objectsToReasonsThatFoldToTheSame() {
        assertThat(Sample.trueFalse()
                        .set("/reasons/2/text", "Carbon is taken from the air")
                        .set("/reasons/0/text", "The carbon is taken from the air!")
                        .findings(rule))
                .containsExactly("PL-003 error: \"Carbon is taken from the air\" is the same as"
                        + " \"The carbon is taken from the air!\"");
    }

    @Test
    void objectsToStepsThatFoldToTheSame() {
        assertThat(Sample.ordering()
                        .set("/steps/1/text", "It rises through the stem.")
                        .findings(rule))
                .containsExactly("PL-007 error: \"It rises through the stem.\" is the same as"
                        + " \"It rises through the stem\"");
    }

    @Test
    void looksAtEachSideOfAMatchingByItself() {
        assertThat(Sample.matching().set("/right/4/text", "Xylem").findings(rule))
                .isEmpty();
        assertThat(Sample.matching().set("/right/4/text", "Takes in light").findings(rule))
                .containsExactly("PL-006 error: \"Takes in light\" is the same as \"Takes in light\"");
    }
}
