package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L49DistractorOriginTest {
    private final L49DistractorOrigin rule = new L49DistractorOrigin();

    @Test
    void acceptsABankWhoseWrongOptionsComeFromSomewhere() {
        assertThat(Sample.single().findings(rule)).isEmpty();
    }

    @Test
    void acceptsABankWithoutWrongOptions() {
        assertThat(Sample.numeric().findings(rule)).isEmpty();
    }

    @Test
    void namesTheQuestionsOfOneWhereTooFewDo() {
        assertThat(Sample.single()
                        .remove("/options/1/from")
                        .another("PL-010")
                        .another("PL-011")
                        .set("/options/1/from", "phloem")
                        .findings(rule))
                .isEmpty();
        assertThat(Sample.single().remove("/options/1/from").another("PL-010").findings(rule))
                .containsExactly("* warning: 4 of 6 wrong options say where they come from, at least 70 % should; it is"
                        + " missing in PL-001, PL-010");
    }

    @Test
    void namesTheFirstOfMany() {
        Sample sample = Sample.single().remove("/options/1/from");
        for (int i = 10; i < 40; i++) {
            sample.another("PL-0" + i);
        }
        assertThat(sample.findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .contains("62 of 93", "PL-028 and 11 more")
                .doesNotContain("PL-029");
    }

    @Test
    void isSkippedWhereNothingCouldBeNamed() {
        assertThat(Sample.single()
                        .inSources("/claims", "[]")
                        .inGlossary("/terms", "[]")
                        .result(rule)
                        .skipped())
                .hasSize(1);
    }
}
