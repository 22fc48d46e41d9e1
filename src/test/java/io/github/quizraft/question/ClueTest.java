package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An enzyme is a protein. | enzyme | An ____ is a protein.",
                "Enzymes speed things up. | enzyme | ____ speed things up.",
                "The enzyme's site | enzymes | The ____'s site",
                "A kinase (an ENZYME) | enzyme | A kinase (an ____)",
                "A ketamine-like drug | ketamine | A ____-like drug",
                "Esketamine is half of it. | ketamine | Esketamine is half of it.",
                "The 4E BP family, or 4E-BPs | 4EBP | The ____ family, or ____",
                "Held by β-arrestin | beta arrestin | Held by ____",
                "café au lait | Cafe | ____ au lait",
                "the Hague | The Hague | the ____",
                "a dose of 2.5 mg | 25 | a dose of 2.5 mg",
                "a dose of 2.5 mg | 2.5 | a dose of ____ mg",
                "A loss of water | loss | A ____ of water",
                "nothing of it | enzyme | nothing of it"
            })
    void leavesANameOutHoweverItIsSpelt(String text, String name, String left) {
        assertThat(without(text, name)).isEqualTo(left);
    }

    @Test
    void theLongestNameGoes() {
        assertThat(without("NMDA receptors, or NMDA", "NMDA", "NMDA receptor")).isEqualTo("____, or ____");
    }

    @Test
    void namesWithoutALetterAreNone() {
        assertThat(without("What? Nothing!", "!", "")).isEqualTo("What? Nothing!");
    }

    private static String without(String text, String... names) {
        return Clue.of(text).without(Clue.keys(List.of(names)));
    }
}
