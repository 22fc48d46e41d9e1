package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L16AbsolutesTest {
    private final L16Absolutes rule = new L16Absolutes();

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void warnsWhereOnlyWrongOptionsClaimAll() {
        assertThat(Sample.single()
                        .set("/options/1/text", "Only the phloem")
                        .set("/options/2/text", "Every stoma")
                        .another("PL-002")
                        .set("/options/2/text", "All of the pores")
                        .findings(rule))
                .containsExactly("* warning: 4 of 6 wrong options have an absolute word, but 0 of 2 right ones:"
                        + " PL-001, PL-002");
    }

    @Test
    void acceptsThemInRightOptionsToo() {
        assertThat(Sample.single()
                        .set("/options/0/text", "Chlorophyll alone and always")
                        .set("/options/1/text", "Only the phloem")
                        .set("/options/2/text", "Every stoma")
                        .set("/options/3/text", "The xylem, never asleep")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesTwoForChance() {
        assertThat(Sample.single()
                        .set("/options/1/text", "Only the phloem")
                        .set("/options/2/text", "Every stoma")
                        .findings(rule))
                .isEmpty();
    }
}
