package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import io.github.quizraft.content.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L50MixedUpDrugsTest {
    private final L50MixedUpDrugs rule = new L50MixedUpDrugs();

    private static final String MIX_UPS = "[{'names': 'xylem', 'with': ['sugar', 'sweet sap'], 'unless': 'phloem'}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The xylem is dead.",
                "The sugar is sweet.",
                "The xylem is not the phloem, which carries sugar.",
                "Xylems like sweets and sap."
            })
    void acceptsWhatCannotBeMixedUp(String explanation) {
        assertThat(findings(explanation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Xylem's sap carries no SUGAR.", "Sugar goes down and the xylem goes up."})
    void objectsToWhatCan(String explanation) {
        assertThat(findings(explanation))
                .containsExactly("PL-008 warning: names \"xylem\" and \"sugar\" but not \"phloem\"");
    }

    @Test
    void looksForWordsThatStandTogether() {
        assertThat(findings("A sweet-sap tree has xylem."))
                .containsExactly("PL-008 warning: names \"xylem\" and \"sweet sap\" but not \"phloem\"");
    }

    @Test
    void looksAtTheQuestionAsAWhole() {
        assertThat(Sample.shortAnswer()
                        .set("/nearMisses", "[]")
                        .set("/explanation", "Not the sugar.")
                        .inPlan("/mixUps", MIX_UPS)
                        .findings(rule))
                .containsExactly("PL-004 warning: names \"xylem\" and \"sugar\" but not \"phloem\"");
    }

    @Test
    void isSkippedIfThePlanListsNone() {
        assertThat(Sample.bank().result(rule).skipped()).hasSize(1);
    }

    @Test
    void needsWordsThatStandBy() {
        assertThat(Sample.bank()
                        .inPlan("/mixUps", "[{'names': 'xylem', 'with': [], 'unless': 'phloem'}]")
                        .corpus()
                        .content()
                        .problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("\"with\" must have at least 1 entry");
    }

    private List<String> findings(String explanation) {
        return Sample.numeric()
                .set("/explanation", explanation)
                .inPlan("/mixUps", MIX_UPS)
                .findings(rule);
    }
}
