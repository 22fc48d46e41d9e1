package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L45CopiedWordsTest {
    private static final String HEADING = "How the leaves of a tree can drink all day long";
    private static final String SENTENCE =
            "In a dry summer, the pores of a leaf are open in the early morning hours alone.";

    private final L45CopiedWords rule = new L45CopiedWords();

    @Test
    void acceptsWordsOfOnesOwn() {
        assertThat(Sample.single()
                        .withText("d1", HEADING, SENTENCE)
                        .set(
                                "/explanation",
                                "When it is dry, leaves open their pores in the morning and close them later.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsEightWordsInARowWhateverTheirPunctuation() {
        assertThat(Sample.single()
                        .withText("d1", HEADING, SENTENCE)
                        .set("/options/3/feedback", "The PORES of a leaf are open, in the early hours.")
                        .findings(rule))
                .containsExactly("PL-001 error: \"pores of a leaf are open in the\" stands in paragraph 2 of d1");
    }

    @Test
    void sevenWordsAreNoCopy() {
        assertThat(Sample.single()
                        .withText("d1", SENTENCE)
                        .set("/options/3/feedback", "Some pores of a leaf are open in winter.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void headingsAndTitlesMayBeQuoted() {
        assertThat(Sample.single()
                        .withText("d1", HEADING, SENTENCE)
                        .set("/explanation", "The page is called: how the leaves of a tree can drink all day long.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void isSkippedWithoutTheDocuments() {
        CheckResult result = Sample.single().result(rule);

        assertThat(result.skipped()).containsExactly(new CheckResult.Skipped(rule.about(), Need.DOCUMENT_TEXTS));
    }
}
