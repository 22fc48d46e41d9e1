package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class L17LongestKeyTest {
    private final L17LongestKey rule = new L17LongestKey();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void warnsOfAKeyThatIsLongerThanTheRest() {
        assertThat(bank("Chlorophyll in it"))
                .containsExactly("PL-001 warning: key has 17 characters, the wrong options 11 on average");
    }

    @Test
    void looksAtReasonsToo() {
        assertThat(Sample.trueFalse()
                        .set("/reasons/0/text", "The carbon is taken from the air through the pores of the leaf")
                        .findings(rule))
                .containsExactly("PL-003 warning: key has 62 characters, the wrong options 31 on average");
    }

    @Test
    void acceptsALongerKeyIfWrongOptionsAreAsLong() {
        assertThat(bank("Chlorophylls", "Chlorophylls", "Chlorophylls", "Chlorophylls", "Chlorophyll is"))
                .isEmpty();
    }

    @Test
    void warnsWhereItIsOftenTheLongest() {
        assertThat(bank("Chlorophylls", "Chlorophylls", "Chlorophylls", "Chlorophyll is", "Chlorophyll is"))
                .containsExactly("* warning: the key is the longest option in 2 of 5 single choices: PL-004, PL-005");
    }

    @Test
    void objectsWhereItIsUsuallyTheLongest() {
        assertThat(bank("Chlorophylls", "Chlorophylls", "Chlorophyll is", "Chlorophyll is", "Chlorophyll is"))
                .containsExactly(
                        "* error: the key is the longest option in 3 of 5 single choices: PL-003, PL-004, PL-005");
    }

    @Test
    void saysNothingOfAFewQuestions() {
        assertThat(bank("Chlorophyll is", "Chlorophyll is", "Chlorophyll is", "Chlorophyll is"))
                .isEmpty();
    }

    /** Such keys among wrong options of 13, 9 and 12 characters. */
    private List<String> bank(String... keys) {
        Sample sample = Sample.single();
        for (int i = 0; i < keys.length; i++) {
            if (i > 0) {
                sample.another("PL-00" + (i + 1));
            }
            sample.set("/options/0/text", keys[i]);
        }
        return sample.findings(rule);
    }
}
