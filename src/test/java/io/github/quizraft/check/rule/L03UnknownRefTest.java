package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L03UnknownRefTest {
    private final L03UnknownRef rule = new L03UnknownRef();

    @Test
    void acceptsReferencesThatLeadSomewhere() {
        assertThat(Sample.bank().set("/tags/-", "conflict:X01").findings(rule)).isEmpty();
    }

    @Test
    void objectsToAnObjectiveThatTheBankDeclaresForAnother() {
        assertThat(Sample.single()
                        .inBank("/objectives/0/id", "TR-1")
                        .set("/objective", "TR-1")
                        .findings(rule))
                .containsExactly("* error: objective \"TR-1\" does not begin with \"PL-\"");
    }

    @Test
    void objectsToAnObjectiveOfAnotherBankWhereNoneIsDeclared() {
        assertThat(Sample.single()
                        .inBank("/objectives", "[]")
                        .set("/objective", "TR-1")
                        .findings(rule))
                .containsExactly("PL-001 error: objective \"TR-1\" does not begin with \"PL-\"");
    }

    @Test
    void acceptsAnyObjectiveWhereTheBankHasNoPrefix() {
        assertThat(Sample.single()
                        .inBank("/prefix", "null")
                        .inBank("/objectives", "[]")
                        .set("/objective", "TR-1")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsAQuestionWithoutObjective() {
        assertThat(Sample.single().remove("/objective").findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conflict:X01", "conflict :X01"})
    void objectsToATagThatNearlyNamesAConflict(String tag) {
        assertThat(Sample.single().set("/tags/-", tag).findings(rule))
                .containsExactly(
                        "PL-001 error: tag \"" + tag + "\" names no conflict; it must begin with \"conflict:\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflicting", "figure"})
    void leavesOtherTagsFree(String tag) {
        assertThat(Sample.single().set("/tags/-", tag).findings(rule)).isEmpty();
    }

    @Test
    void warnsOfAClaimNamedToLearners() {
        assertThat(Sample.single()
                        .set("/options/1/feedback", "Claim D1-C01 speaks of another tissue.")
                        .findings(rule))
                .containsExactly("PL-001 warning: prints the id of a claim, \"D1-C01\"");
    }

    @Test
    void objectsToAClaimNamedToLearnersThatDoesNotExist() {
        assertThat(Sample.single()
                        .set("/hint", "Think of D7-C01, and again of D7-C01.")
                        .findings(rule))
                .containsExactly("PL-001 error: prints \"D7-C01\", the id of a claim that does not exist");
    }

    @Test
    void takesNothingForAClaimWhereThereAreNone() {
        assertThat(Sample.single()
                        .inSources("/claims", "[]")
                        .inSources("/conflicts", "[]")
                        .set("/claims", "[]")
                        .set("/hint", "Think of D7-C01.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void reportsWhatTheReaderFinds() {
        assertThat(Sample.single().set("/claims/0", "D7-C01").findings(rule))
                .singleElement()
                .asString()
                .startsWith("PL-001 error: there is no claim \"D7-C01\"");
    }
}
