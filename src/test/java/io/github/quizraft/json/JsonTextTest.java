package io.github.quizraft.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void fieldsKeepTheirOrder() {
        JsonObject object = new JsonObject()
                .put("z", "text")
                .put("a", 1)
                .put("flag", true)
                .put("there", Optional.of("here"))
                .put("absent", Optional.empty())
                .put("list", List.of("one", new JsonObject().put("two", 2)));

        assertThat(JsonText.line(object))
                .isEqualTo("{\"z\":\"text\",\"a\":1,\"flag\":true,\"there\":\"here\",\"list\":[\"one\",{\"two\":2}]}");
    }

    /** A terminal would obey some of these characters, if they were shown as they are. */
    @Test
    void whatATerminalObeysIsEscapedAndYetKept() throws IOException {
        String hostile = "\u001B[2J\u009B5m\u202Eevil\u0007 \uD83D\uDE00 \u03B2 \uDB40\uDC41";

        String json = JsonText.line(new JsonObject().put("text", hostile));

        assertThat(json).contains("\u03B2", "\uD83D\uDE00").doesNotContain("\u001B", "\u009B", "\u202E", "\uDB40");
        assertThat(new ObjectMapper().readTree(json).get("text").asText()).isEqualTo(hostile);
    }

    @Test
    void textsForAShortRunAreWrittenTheSameWay() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextBoolean() ? c % 0x100 : c)
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(JsonText.line(new JsonObject().put("t", text))).isEqualTo("{\"t\":" + JsonString.of(text) + "}");
        }
    }
}
