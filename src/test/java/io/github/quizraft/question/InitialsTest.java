package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "NMDAR, N-methyl-D-aspartate receptor, true",
        "mTOR, mechanistic target of rapamycin, true",
        "cAMP, cyclic adenosine monophosphate, true",
        "FDA, Food and Drug Administration, true",
        "INH, isonicotinic acid in hydrazide form, true",
        // Still short for something itself.
        "NMDAR, NMDA receptor, false",
        "IV, IV drip, false",
        "IV, IVs, false",
        "mRNA, messenger RNA, false",
        // Another name.
        "5-HT, serotonin, false",
        "Na, sodium, false",
        "BDNF, BDNF, false",
        "!, anything, false",
        "BDNF, !, false"
    })
    void anAbbreviationStandsForWordsWithItsLettersInOrder(String letters, String words, boolean stands) {
        assertThat(Initials.standFor(letters, words)).isEqualTo(stands);
    }
}
