package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No file, however large or twisted, uses up the stack, the memory or the learner's patience. */
class JsonLimitsTest {
    @Test
    void nestingIsLimited() {
        assertThat(problemsOf("[".repeat(100_000))).containsExactly("f:1:65: nested more than 64 levels deep");
        assertThat(problemsOf("{\"a\":".repeat(100_000))).containsExactly("f:1:317: nested more than 64 levels deep");
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        assertThat(problemsOf("[".repeat(64) + "]".repeat(64))).isEmpty();
    }

    @Test
    void textsAreLimited() {
        assertThat(problemsOf("[1, \"" + "a".repeat(100_000) + "\"]")).isEmpty();
        assertThat(problemsOf("[1, \"" + "a".repeat(100_001) + "\"]"))
                .containsExactly("f:1:5: a text is longer than 100000 characters");
    }

    @Test
    void fieldNamesAreLimited() {
        assertThat(problemsOf("{\"" + "a".repeat(10_000) + "\": 1}"))
                .singleElement()
                .asString()
                .endsWith(": a field name is longer than 1000 characters");
    }

    @Test
    void numbersAreLimited() {
        assertThat(problemsOf("[" + "1".repeat(101) + "]"))
                .singleElement()
                .asString()
                .endsWith(": a number is longer than 100 digits");
    }

    @Test
    void theCountOfValuesIsLimited() {
        assertThat(problemsOf("[" + "1,".repeat(JsonReader.MAX_TOKENS) + "1]"))
                .singleElement()
                .asString()
                .endsWith(": the file has more than 8000000 values; split it");
    }

    @Test
    void theLengthOfTheTextIsLimited() {
        assertThat(problemsOf("[" + " ".repeat(JsonReader.MAX_LENGTH + 10_000) + "]"))
                .singleElement()
                .asString()
                .endsWith(": the file is too large; split it");
    }

    @Test
    void aFileFullOfMistakesFillsNoMemoryWithComplaints() {
        Problems problems = new Problems("f");
        Json json = new JsonReader(problems)
                .read("{\"terms\": [" + "1,".repeat(100_000) + "1]}")
                .orElseThrow();

        new GlossaryReader(Declared.NOTHING, problems).read(json);

        assertThat(problems.count()).isEqualTo(100_001);
        assertThat(problems.found()).hasSize(10_001).last().asString().endsWith(": 90001 more problems are not listed");
    }

    @Test
    void aLongWrongTextIsQuotedInPart() {
        Problems problems = new Problems("f");
        Json json = new JsonReader(problems)
                .read("{\"terms\": \"" + "\uD83D\uDE00".repeat(1_000) + "\"}")
                .orElseThrow();

        new GlossaryReader(Declared.NOTHING, problems).read(json);

        assertThat(problems.found())
                .singleElement()
                .asString()
                .isEqualTo(
                        "f:1:11: \"terms\" must be a list, but is the text \"" + "\uD83D\uDE00".repeat(30) + "...\"");
    }

    private static List<String> problemsOf(String text) {
        Problems problems = new Problems("f");
        new JsonReader(problems).read(text);
        return problems.found().stream().map(Problem::toString).toList();
    }
}
