package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L05LocatorMismatchTest {
    private final L05LocatorMismatch rule = new L05LocatorMismatch();

    @Test
    void acceptsAParagraphOfEachClaim() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAnotherParagraph() {
        assertThat(Sample.single().set("/sources/0/paragraphs", "[2, 3]").findings(rule))
                .containsExactly("PL-001 error: claim \"D0-C01\" is made in paragraph 1 of d0, which no source names");
    }

    @Test
    void objectsToTheSameParagraphOfAnotherDocument() {
        assertThat(Sample.shortAnswer().set("/sources/0/document", "d0").findings(rule))
                .containsExactly(
                        "PL-004 error: claim \"D1-C01\" is made in paragraphs 1, 2 of d1, which no source names");
    }

    @Test
    void acceptsAParagraphThatRepeatsTheClaim() {
        assertThat(Sample.single()
                        .inSources("/claims/0/repeated_at", "[4]")
                        .set("/sources/0/paragraphs", "[4]")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void looksAtEveryClaim() {
        assertThat(Sample.matching().remove("/sources/0").findings(rule))
                .containsExactly(
                        "PL-006 error: claim \"D1-C01\" is made in paragraphs 1, 2 of d1, which no source names");
    }

    @Test
    void leavesAQuestionWithoutSourcesToAnotherRule() {
        assertThat(Sample.single().remove("/sources").findings(rule)).isEmpty();
    }

    @Test
    void acceptsAQuestionWithoutClaims() {
        assertThat(Sample.single().remove("/claims").findings(rule)).isEmpty();
    }
}
