package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L34UnattributedTest {
    private final L34Unattributed rule = new L34Unattributed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to d0, when do plants take in oxygen?",
                "d0 says when plants take in oxygen. When is that?",
                "d0 (Garden post) describes the gases of plants. When do they take in oxygen?",
                "d0 (a post that many gardeners have read and passed on over all these long years) says when. When?",
                "When do plants take in oxygen, if d0's claims are taken at their word?"
            })
    void acceptsAStemThatLetsADocumentSpeak(String stem) {
        assertThat(Sample.cloze().set("/stem", stem).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When do plants take in oxygen, as some people say?",
                "When do plants take in oxygen in d0 (Garden post)?",
                "d00 says when plants take in oxygen. When is that?",
                "d0 has a part on plants in which, after much else about roots and leaves, it says when. When?"
            })
    void objectsToAStemThatDoesNot(String stem) {
        assertThat(Sample.cloze()
                        .set("/stem", stem)
                        .set("/text", "In d1 it is at {{1}}.")
                        .findings(rule))
                .containsExactly("PL-005 error: the stem states what no document is said to say, but D0-C03 is no plain"
                        + " fact");
    }

    @Test
    void namesAllClaimsThatAreNoFacts() {
        assertThat(Sample.cloze()
                        .set("/stem", "When do plants take in oxygen?")
                        .set("/claims", "['D0-C01', 'D0-C02', 'D0-C03']")
                        .remove("/attributed")
                        .findings(rule))
                .containsExactly("PL-005 error: the stem states what no document is said to say, but D0-C02, D0-C03 are"
                        + " no plain facts");
    }

    @Test
    void asksNothingOfFacts() {
        assertThat(Sample.single().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAnAttributionThatNobodySees() {
        assertThat(Sample.single().set("/attributed", "true").findings(rule))
                .containsExactly("PL-001 warning: \"attributed\" is true, but no document is named");
    }

    @Test
    void findsADocumentAmongTheEntries() {
        assertThat(Sample.matching()
                        .set("/attributed", "true")
                        .set("/left/0/text", "d1 (Forest post)")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void objectsToAnAttributionThatIsDenied() {
        assertThat(Sample.cloze().set("/attributed", "false").findings(rule))
                .containsExactly("PL-005 warning: \"attributed\" is false, but D0-C03 is to be attributed");
    }

    @Test
    void leavesAFieldToOthersThatIsNotThere() {
        assertThat(Sample.cloze().remove("/attributed").findings(rule)).isEmpty();
    }

    @Test
    void isSkippedWithoutDocuments() {
        assertThat(Sample.single()
                        .inSources("/documents", "{}")
                        .inSources("/claims", "[]")
                        .result(rule)
                        .skipped())
                .hasSize(1);
    }
}
