package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L40TermThinTest {
    private final L40TermThin rule = new L40TermThin();

    @Test
    void namesTheTermsThatAreMetTooSeldom() {
        assertThat(Sample.bank().findings(rule))
                .containsExactly(
                        "photosynthesis error: 1 question names this term; there should be 2 or more",
                        "phloem error: 1 question names this term; there should be 2 or more",
                        "rubisco error: no question names this term; there should be 2 or more");
    }

    @Test
    void aTermInPassingIsNotLearned() {
        Sample twice = Sample.shortAnswer()
                .set("/terms", "['rubisco']")
                .another("PL-050")
                .set("/terms", "['rubisco']");

        assertThat(twice.findings(rule)).contains("rubisco error: no question turns on this term");
    }

    @Test
    void aTermThatIsAnAnswerIsAskedFor() {
        assertThat(Sample.shortAnswer().another("PL-050").findings(rule))
                .noneMatch(finding -> finding.startsWith("xylem"));
    }

    @Test
    void aGlossaryWithoutAPlanIsLeftAlone() {
        assertThat(Sample.bank().withoutPlan().findings(rule)).isEmpty();
    }
}
