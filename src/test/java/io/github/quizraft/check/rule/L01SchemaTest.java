package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L01SchemaTest {
    private final L01Schema rule = new L01Schema();

    @Test
    void acceptsAQuestionOfEachKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void reportsWhatTheReaderObjectsTo() {
        assertThat(Sample.single().set("/bloom", "guess").findings(rule))
                .containsExactly(
                        "PL-001 error: \"bloom\" must be one of remember, understand, apply, analyze, evaluate,"
                                + " but is the text \"guess\"");
    }

    @Test
    void missesWhatAPlannedBankMustHave() {
        assertThat(Sample.single().remove("/bloom").remove("/objective").findings(rule))
                .containsExactly("PL-001 error: there is no objective, no bloom");
    }

    @Test
    void onlyWarnsTheAuthorOfABankOfTheirOwn() {
        assertThat(Sample.single().withoutPlan().remove("/difficulty").findings(rule))
                .containsExactly("PL-001 warning: there is no difficulty");
    }

    @Test
    void missesWhatAQuestionStandsOn() {
        assertThat(Sample.single().set("/claims", "[]").set("/terms", "[]").findings(rule))
                .containsExactly("PL-001 error: there is no claim or term");
    }

    @Test
    void countsTheOptions() {
        assertThat(Sample.single().remove("/options/1").remove("/options/1").findings(rule))
                .containsExactly(
                        "PL-001 error: there are 2 to choose from; a question of kind single should have 3 to 5");
    }

    @Test
    void aQuestionWithSeveralRightOptionsSaysSo() {
        assertThat(Sample.multiple()
                        .set("/stem", "Which of these leave a leaf through its pores?")
                        .findings(rule))
                .containsExactly("PL-002 error: the stem does not say to select all that apply, nor how many");
        assertThat(Sample.multiple()
                        .set("/stem", "Which two of these leave a leaf through its pores?")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void aPlannedBankHasATitle() {
        assertThat(Sample.bank()
                        .inBank("/title", "plants")
                        .inBank("/prefix", "")
                        .findings(rule))
                .first()
                .asString()
                .contains("prefix");
    }
}
