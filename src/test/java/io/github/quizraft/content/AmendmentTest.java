package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmendmentTest {
    private static final String SOME = """
            {
                "study.retention" : 0.85,
                "later": [1, {"study.goal": 2}],
                "study.goal": "20 cards"
            }
            """;

    @Test
    void aNewChoiceGoesToTheEndAndNothingElseChanges() {
        assertThat(amendment(SOME).with(AllSettings.ASCII, "on"))
                .isEqualTo(SOME.replace("\"20 cards\"", "\"20 cards\",\n    \"screen.ascii\": true"));
    }

    @Test
    void aChangedChoiceStaysWhereItWas() {
        assertThat(amendment(SOME).with(AllSettings.RETENTION, "0.90")).isEqualTo(SOME.replace("0.85", "0.90"));
        assertThat(amendment(SOME).with(AllSettings.GOAL, "none")).isEqualTo(SOME.replace("20 cards", "none"));
    }

    @Test
    void aChoiceTakenBackLeavesTheOthers() {
        assertThat(amendment(SOME).without(AllSettings.RETENTION))
                .isEqualTo(SOME.replace("\"study.retention\" : 0.85,\n    ", ""));
        assertThat(amendment(SOME).without(AllSettings.GOAL))
                .isEqualTo(SOME.replace(",\n    \"study.goal\": \"20 cards\"", ""));
        assertThat(amendment(SOME).without(AllSettings.ASCII)).isEqualTo(SOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}|{\"a\":1,\"study.newPerDay\": 5}",
                "{\"study.newPerDay\":1}|{\"study.newPerDay\":5}",
                "{\"study.newPerDay\":\"x\",\"b\":\"y\"}|{\"study.newPerDay\":5,\"b\":\"y\"}",
                "{\"study.newPerDay\":[1,[2]] }|{\"study.newPerDay\":5 }"
            })
    void filesOfOneLineStaySo(String before, String after) {
        assertThat(amendment(before).with(AllSettings.NEW_PER_DAY, "5")).isEqualTo(after);
    }

    @Test
    void anEmptyObjectIsOpened() {
        assertThat(amendment("{}").with(AllSettings.REVIEWS_PER_DAY, "40"))
                .isEqualTo("{\n  \"study.reviewsPerDay\": 40\n}");
        assertThat(amendment("{}").with(AllSettings.REVIEWS_PER_DAY, "all"))
                .isEqualTo("{\n  \"study.reviewsPerDay\": \"all\"\n}");
        assertThat(amendment("{}").with(AllSettings.NEW_PER_DAY, "5")).isEqualTo("{\n  \"study.newPerDay\": 5\n}");
    }

    @Test
    void theLastChoiceCanBeTakenBackToo() {
        String one = amendment(Amendment.EMPTY).with(AllSettings.GOAL, "20 cards");

        assertThat(one).isEqualTo("{\n  \"study.goal\": \"20 cards\"\n}\n");
        assertThat(amendment(one).without(AllSettings.GOAL)).isEqualTo("{\n  \n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":}", "nonsense"})
    void whatIsNoObjectIsNotWrittenInto(String text) {
        assertThat(Amendment.of(text)).isEmpty();
    }

    private static Amendment amendment(String text) {
        return Amendment.of(text).orElseThrow();
    }
}
