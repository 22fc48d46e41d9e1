package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class L18ShortestKeyTest {
    private final L18ShortestKey rule = new L18ShortestKey();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void acceptsKeysOfMiddleLength() {
        assertThat(bank("Chlorophyll", "Chlorophyll", "Chlorophyll", "Chlorophyll", "Green"))
                .isEmpty();
    }

    @Test
    void warnsWhereItIsOftenTheShortest() {
        assertThat(bank("Chlorophyll", "Chlorophyll", "Chlorophyll", "Green", "Green"))
                .containsExactly("* warning: the key is the shortest option in 2 of 5 single choices: PL-004, PL-005");
    }

    @Test
    void doesNotCountAKeyThatIsAsShortAsAnother() {
        assertThat(bank("Green dye", "Green dye", "Green dye", "Green dye", "Green dye"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAFewQuestions() {
        assertThat(bank("Green", "Green", "Green", "Green")).isEmpty();
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
