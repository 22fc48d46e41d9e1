package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L25TwinItemTest {
    private final L25TwinItem rule = new L25TwinItem();

    @Test
    void acceptsQuestionsThatDiffer() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void findsATwinHoweverItAsks() {
        assertThat(Sample.single()
                        .another("PL-009")
                        .set("/stem", "What makes leaves look green?")
                        .set("/options/0/text", "the chlorophyll")
                        .findings(rule))
                .containsExactly("PL-009 warning: a twin of PL-001: same kind, same claims, same key");
    }

    @Test
    void comparesTermsWhereNoClaimIsCited() {
        assertThat(Sample.shortAnswer().set("/claims", "[]").another("PL-009").findings(rule))
                .containsExactly("PL-009 warning: a twin of PL-004: same kind, same terms, same key");
    }

    @Test
    void acceptsAnotherClaimAnotherKeyOrAnotherVerdict() {
        assertThat(Sample.shortAnswer()
                        .another("PL-009")
                        .set("/claims", "['D0-C01']")
                        .another("PL-010")
                        .set("/claims", "['D1-C01']")
                        .set("/answers", "['wood']")
                        .findings(rule))
                .isEmpty();
        assertThat(Sample.trueFalse()
                        .another("PL-009")
                        .set("/answer", "false")
                        .set("/reasons/0/supports", "false")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesNothingWhereNothingIsCited() {
        assertThat(Sample.single()
                        .set("/claims", "[]")
                        .set("/terms", "[]")
                        .another("PL-009")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void countsTheOrderOfStepsButNotThatOfPairs() {
        assertThat(Sample.ordering()
                        .another("PL-009")
                        .set("/order", "['b', 'a', 'c', 'd']")
                        .findings(rule))
                .isEmpty();
        assertThat(Sample.matching()
                        .another("PL-009")
                        .set("/left/0", "{'id': 'l2', 'text': 'Phloem'}")
                        .set("/left/1", "{'id': 'l1', 'text': 'Xylem'}")
                        .findings(rule))
                .hasSize(1);
    }
}
