package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L29AnswerVariantsTest {
    private final L29AnswerVariants rule = new L29AnswerVariants();

    private static final String ALL = "['rubisco', 'RBC', 'ribulose bisphosphate carboxylase']";

    @Test
    void acceptsAllNamesOfATerm() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
        assertThat(Sample.shortAnswer().set("/answers", ALL).findings(rule)).isEmpty();
    }

    @Test
    void objectsToAnswersThatAreTheSameOnceFolded() {
        assertThat(Sample.shortAnswer()
                        .set("/answers", "['sap wood', 'the Sap-Wood']")
                        .findings(rule))
                .containsExactly("PL-004 error: \"sap wood\" and \"the Sap-Wood\" are the same once folded");
    }

    @Test
    void neitherASpaceNorAPluralMakesAnotherAnswer() {
        assertThat(Sample.shortAnswer()
                        .set("/answers", "['sap wood', 'sapwood', 'sap woods']")
                        .findings(rule))
                .hasSize(2);
    }

    @Test
    void objectsToANameThatIsNotAccepted() {
        assertThat(Sample.shortAnswer().set("/answers", "['rubisco', 'RBC']").findings(rule))
                .containsExactly("PL-004 error: the term \"rubisco\" is asked for, but its name"
                        + " \"ribulose bisphosphate carboxylase\" is not accepted");
    }

    @Test
    void warnsOnlyIfTheQuestionShowsANameAlready() {
        assertThat(Sample.shortAnswer()
                        .set("/stem", "What is RBC called for short?")
                        .set("/answers", "['rubisco']")
                        .findings(rule))
                .containsExactly("PL-004 warning: the term \"rubisco\" is asked for, but its name"
                        + " \"ribulose bisphosphate carboxylase\" is not accepted");
    }

    @Test
    void letsAStrictFormLeaveNamesOut() {
        assertThat(Sample.shortAnswer()
                        .set("/answers", "['rubisco']")
                        .set("/strictForm", "true")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void objectsToAnAcceptedSlipForm() {
        assertThat(Sample.shortAnswer()
                        .set("/answers", "['the enzyme', 'rubiscoe']")
                        .findings(rule))
                .containsExactly("PL-004 error: \"rubiscoe\" is accepted, a slip form of \"rubisco\"");
    }

    @Test
    void warnsOfTheNameOfAnotherTerm() {
        assertThat(Sample.shortAnswer().set("/answers", "['xylem', 'bast']").findings(rule))
                .containsExactly("PL-004 warning: \"bast\" is accepted for \"xylem\", but is a name of \"phloem\"");
    }

    @Test
    void looksAtBlanksToo() {
        assertThat(Sample.cloze().set("/blanks/0/answers", "['phloem']").findings(rule))
                .containsExactly(
                        "PL-005 error: the term \"phloem\" is asked for, but its name \"bast\" is not accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"All of it is in the {{1}} tissue.", "All of it is in the inner {{1}}.", "Of {{1}} tissue."})
    void acceptsAPartOfALongerName(String text) {
        assertThat(Sample.cloze()
                        .set("/blanks/0/answers", "['phloem']")
                        .set("/text", text)
                        .inGlossary("/terms/0/aliases", "['phloem tissue', 'inner phloem']")
                        .findings(rule))
                .isEmpty();
    }
}
