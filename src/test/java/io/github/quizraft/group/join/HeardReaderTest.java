package io.github.quizraft.group.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeardReaderTest {
    @Test
    void aSnapshotHasWhatAPlayerNeeds() {
        Heard heard = HeardReader.read("""
                {"t":"state",
                 "all":{"stage":"open","title":"Planets",
                        "question":{"round":"2.P-2","number":2,"of":3,"kind":"single","stem":"Which is red?"},
                        "prompt":{"as":"choice","options":[{"id":"a","text":"Mars"},{"id":"b","text":"Venus"}],"several":false},
                        "clock":{"left":20000,"of":20000,"running":true}},
                 "you":{"name":"Ana","score":1000,"rank":1,"streak":1,"may":true,"left":30000}}
                """).orElseThrow();

        Snapshot snapshot = ((Heard.Stood) heard).snapshot();
        assertThat(snapshot.stage()).isEqualTo(StageName.OPEN);
        assertThat(snapshot.asked().orElseThrow().stem()).isEqualTo("Which is red?");
        assertThat(snapshot.prompt().orElseThrow()).isInstanceOf(Prompt.Choice.class);
        assertThat(snapshot.left()).contains(Duration.ofSeconds(30));
        assertThat(snapshot.you().orElseThrow().mayAnswer()).isTrue();
        assertThat(snapshot.you().orElseThrow().rank()).contains(1);
    }

    @Test
    void theWinnersAreCalledByName() {
        Heard heard = HeardReader.read("""
                {"t":"state","all":{"stage":"podium","title":"Planets",
                 "podium":{"places":[{"rank":2,"names":["Ben","Cleo"],"score":1000}],"of":2}}}
                """).orElseThrow();

        assertThat(((Heard.Stood) heard).snapshot().standings())
                .containsExactly(new Snapshot.Row(2, "Ben, Cleo", 1000));
    }

    @Test
    void receiptsAreTold() {
        assertThat(HeardReader.read("{\"t\":\"ack\",\"round\":\"1.P-1\",\"receipt\":\"not_now\"}"))
                .contains(new Heard.Received("1.P-1", Receipt.NOT_NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"t\":\"news\"}",
                "{\"t\":\"state\"}",
                "{\"t\":\"ack\",\"receipt\":\"maybe\"}"
            })
    void whatIsNoMessageIsNothing(String text) {
        assertThat(HeardReader.read(text)).isEmpty();
    }

    @Test
    void answersAreSaidAsTheProtocolHasThem() {
        assertThat(Said.answer("1.A", new Answer.Judged(true, "r1")))
                .isEqualTo("{\"t\":\"answer\",\"round\":\"1.A\",\"verdict\":true,\"picked\":[\"r1\"]}");
        assertThat(Said.answer("1.A", new Answer.Paired(Map.of("1", "b"))))
                .isEqualTo("{\"t\":\"answer\",\"round\":\"1.A\",\"left\":[\"1\"],\"right\":[\"b\"]}");
        assertThat(Said.answer("1.A", new Answer.Ordered(List.of("b", "a")))).contains("\"order\":[\"b\",\"a\"]");
        assertThat(Said.answer("1.A", new Answer.Typed(List.of("\u001B[2J")))).contains("\\u001B[2J");
        assertThat(Said.answer("1.A", new Answer.Pass())).contains("\"pass\":true");
    }
}
