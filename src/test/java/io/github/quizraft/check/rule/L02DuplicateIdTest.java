package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L02DuplicateIdTest {
    private final L02DuplicateId rule = new L02DuplicateId();

    @Test
    void acceptsIdsOfOneBank() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void wantsThePrefixOfTheBank() {
        assertThat(Sample.single().set("/id", "PLA-001").findings(rule))
                .containsExactly("PLA-001 error: id \"PLA-001\" does not begin with \"PL-\"");
    }

    @Test
    void acceptsAnyIdWhereABankHasNoPrefix() {
        assertThat(Sample.single().inBank("/prefix", "null").set("/id", "light").findings(rule))
                .isEmpty();
    }

    @Test
    void objectsToAnIdOfAnotherBank() {
        assertThat(Sample.single().copiedAs("trees").findings(rule))
                .containsExactly("PL-001 error: id \"PL-001\" is used in the bank \"plants\"");
    }

    @Test
    void objectsToAnIdThatAnotherBankRetired() {
        assertThat(Sample.single()
                        .copiedAs("trees")
                        .set("/id", "PL-002")
                        .inBank("/retired/-", "PL-001")
                        .findings(rule))
                .containsExactly("PL-001 error: id \"PL-001\" is retired in the bank \"plants\"");
    }

    @Test
    void reportsWhatTheReaderFinds() {
        assertThat(Sample.single().set("/id", "PL-099").findings(rule))
                .containsExactly("PL-099 error: id \"PL-099\" is retired; a retired id is never used again");
    }
}
