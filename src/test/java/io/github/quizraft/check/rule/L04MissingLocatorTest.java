package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Need;
import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L04MissingLocatorTest {
    private final L04MissingLocator rule = new L04MissingLocator();

    @Test
    void acceptsParagraphsOfADocument() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void wantsASource() {
        assertThat(Sample.single().remove("/sources").findings(rule))
                .containsExactly("PL-001 error: no source is named");
    }

    @Test
    void onlyWarnsInABankThatWasNotPlanned() {
        assertThat(Sample.single().withoutPlan().set("/sources", "[]").findings(rule))
                .containsExactly("PL-001 warning: no source is named");
    }

    @Test
    void wantsTheParagraphsOfASource() {
        assertThat(Sample.single()
                        .withoutPlan()
                        .set("/sources/0/paragraphs", "[]")
                        .findings(rule))
                .containsExactly("PL-001 error: source \"d0\" is named without paragraphs");
    }

    @Test
    void reportsWhatTheReaderFinds() {
        assertThat(Sample.single().set("/sources/0/paragraphs/0", "7").findings(rule))
                .containsExactly("PL-001 error: there is no paragraph 7 in document \"d0\"; its last is 6");
    }

    @Test
    void isSkippedWithoutDocuments() {
        assertThat(rule.about().needs()).containsExactly(Need.DOCUMENTS);
    }
}
