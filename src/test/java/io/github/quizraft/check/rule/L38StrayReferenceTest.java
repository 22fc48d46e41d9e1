package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L38StrayReferenceTest {
    private final L38StrayReference rule = new L38StrayReference();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nearly all of it comes from the air (Willow 1648).",
                "Nearly all of it comes from the air (Willow et al., Ann Bot 1648).",
                "Nearly all of it comes from the air, as was known in March 2019.",
                "Nearly all of it comes from the air. Since 2019 nobody doubts that.",
                "Nearly all of it comes from the air."
            })
    void acceptsReferencesOfTheClaim(String note) {
        assertThat(Sample.trueFalse()
                        .inSources("/claims/1/check/note", "From the air (Willow 1648; Willow et al., Ann Bot 1648).")
                        .set("/checkNote", note)
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It comes from the air (Aspen 1999). | Aspen 1999",
                "It comes from the air (Aspen, 1999). | Aspen 1999",
                "It comes from the air (Aspen-Birch et al., Ann Bot 1999). | Aspen-Birch 1999",
                "It comes from the air, as Aspen and Birch showed in 1999. | Aspen 1999",
                "It comes from the air (Aspen and colleagues, 1999). | Aspen 1999",
                "It comes from the air (Willow 1999). | Willow 1999"
            })
    void objectsToOthers(String note, String reference) {
        assertThat(Sample.trueFalse().set("/checkNote", note).findings(rule))
                .containsExactly("PL-003 warning: \"" + reference
                        + "\" is in no claim, term or conflict that the question names");
    }

    @Test
    void wantsAuthorAndYearInOneText() {
        assertThat(Sample.trueFalse()
                        .inSources("/claims/1/check/note", "From the air (Willow 1648).")
                        .inSources("/conflicts/0/summary", "So it was seen in 1999.")
                        .set("/checkNote", "It comes from the air (Willow 1999).")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void findsAReferenceInAConflict() {
        assertThat(Sample.trueFalse()
                        .inSources("/conflicts/0/summary", "It was weighed (Aspen 1999).")
                        .set("/checkNote", "It comes from the air (Aspen 1999).")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesAQuestionAloneThatNamesNothing() {
        assertThat(Sample.single()
                        .set("/claims", "[]")
                        .set("/terms", "[]")
                        .set("/checkNote", "It is green (Aspen 1999).")
                        .remove("/options/1/from")
                        .remove("/options/2/from")
                        .remove("/options/3/from")
                        .findings(rule))
                .isEmpty();
    }
}
