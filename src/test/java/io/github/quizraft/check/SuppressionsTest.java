package io.github.quizraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.report.JsonReport;
import io.github.quizraft.check.report.TextReport;
import io.github.quizraft.check.rule.AllRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private final Rule[] rules = AllRules.list().toArray(Rule[]::new);

    @Test
    void aFindingThatWasDecidedOnIsToldWithItsReasonAndNoLongerCounts() {
        Sample sample = Sample.single().set("/explanation", "Too short.");
        long before = sample.result(rules).errors();

        CheckResult result = sample.suppressing("L06", "PL-001", "It says all there is to say.")
                .result(rules);

        assertThat(result.errors()).isEqualTo(before - 1);
        assertThat(result.idle()).isEmpty();
        assertThat(TextReport.lines(result))
                .anyMatch(line -> line.endsWith("decided L06 PL-001: It says all there is to say."));
        assertThat(JsonReport.text(result)).contains("\"reason\" : \"It says all there is to say.\"");
    }

    @Test
    void anotherQuestionIsNotMeant() {
        CheckResult result = Sample.single()
                .set("/explanation", "Too short.")
                .suppressing("L06", "PL-002", "A slip of the pen.")
                .result(rules);

        assertThat(result.suppressed()).isEmpty();
        assertThat(TextReport.lines(result))
                .anyMatch(
                        line -> line.contains("suppressions.json:2:") && line.endsWith("no finding of L06 on PL-002"));
    }

    @Test
    void whatCannotBeReadIsNoMatterOfTaste() {
        CheckResult result = Sample.single()
                .set("/bloom", "guess")
                .suppressing("L01", "PL-001", "We like it so.")
                .result(rules);

        assertThat(result.findings())
                .filteredOn(finding -> finding.spot().item().equals("PL-001"))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(List.of("L01"));
    }
}
