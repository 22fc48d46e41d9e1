package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L35MissingCheckNoteTest {
    private final L35MissingCheckNote rule = new L35MissingCheckNote();

    @Test
    void acceptsANoteOnADoubtfulClaim() {
        assertThat(Sample.cloze().findings(rule)).isEmpty();
    }

    @Test
    void needsNoNoteOnASupportedClaim() {
        assertThat(Sample.single().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAMissingNote() {
        assertThat(Sample.cloze().set("/checkNote", "null").findings(rule))
                .containsExactly("PL-005 error: there is no check note on D0-C03 (oversimplified)");
    }

    @Test
    void onlyWarnsOutsideThePlan() {
        assertThat(Sample.cloze().remove("/checkNote").withoutPlan().findings(rule))
                .containsExactly("PL-005 warning: there is no check note on D0-C03 (oversimplified)");
    }

    @Test
    void objectsToANoteThatIsTooShortAnywhere() {
        assertThat(Sample.cloze()
                        .set("/checkNote", "Plants respire at all times, not only")
                        .withoutPlan()
                        .findings(rule))
                .containsExactly(
                        "PL-005 error: check note has 7 words, at least 8 are needed on D0-C03 (oversimplified)");
    }

    @Test
    void acceptsANoteThatIsJustLongEnough() {
        assertThat(Sample.cloze()
                        .set("/checkNote", "Plants respire at all times, not at night.")
                        .findings(rule))
                .isEmpty();
    }
}
