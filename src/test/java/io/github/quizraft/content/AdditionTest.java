package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AdditionTest {
    @Test
    void addsAfterTheLastEntryAndKeepsTheRestAsItIs() {
        String text = """
                {
                    "other" : [ 1,2 ],   "list": [
                        {"a": [1, {"list": []}]}
                    ],
                    "after": true}""";

        assertThat(Addition.append(text, "list", "{\n  \"b\": 2\n}")).isEqualTo("""
                {
                    "other" : [ 1,2 ],   "list": [
                        {"a": [1, {"list": []}]},
                      {
                        "b": 2
                      }
                    ],
                    "after": true}""");
    }

    @Test
    void anEmptyListNeedsNoComma() {
        assertThat(Addition.append("{\n  \"list\": []\n}", "list", "{}")).isEqualTo("{\n  \"list\": [\n    {}\n  ]\n}");
    }

    @Test
    void bracketsAndQuotesWithinTextsAreText() {
        assertThat(Addition.append("{\"x\": \"\\\"list\\\": [\", \"list\": [\"]\"]}", "list", "1"))
                .isEqualTo("{\"x\": \"\\\"list\\\": [\", \"list\": [\"]\",\n  1\n]}");
    }

    @Test
    void onlyAnOutermostListIsMeant() {
        assertThatThrownBy(() -> Addition.append("{\"x\": {\"list\": []}, \"list\": 1}", "list", "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
