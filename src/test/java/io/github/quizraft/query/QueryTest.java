package io.github.quizraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final Moment NOW = Moment.utc(Fixtures.START);
    private static final Scheduler SCHEDULER = Fixtures.scheduler();
    private static final Subject SUBJECT = new Subject(
            SearchText.of(
                    List.of("How do the receptors for Glutamate differ?"),
                    List.of("S-ketamine at 0.5 mg/kg", "RG-001"),
                    List.of("NMDA receptor", "4E-BP")),
            Map.of(
                    Label.BANK, Set.of("receptor"),
                    Label.TERM, Set.of(Value.folded("nmda-receptor"), Value.folded("NMDAR")),
                    Label.DOC, Set.of("d1"),
                    Label.TAG, Set.of(Value.folded("two words")),
                    Label.KIND, Set.of("single")),
            Learning.NEW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "receptor",
                "receptors",
                "recep",
                "GLUTAMATE differ",
                "s-ketamine",
                "4E-BP",
                "4ebp",
                "4e bp",
                "0.5",
                "rg-001",
                "nmdareceptor",
                "\"receptors for glutamate\"",
                "\"nmda receptors\"",
                "*amate",
                "bank:receptors",
                "bank:recep*",
                "term:NMDAR",
                "term:\"NMDA receptor\"",
                "doc:d1",
                "DOC:D1",
                "doc:d2,d1",
                "tag:\"two words\"",
                "kind:single",
                "is:new",
                "lapses=0 reviews<1",
                "-doc:d2",
                "-lapses>3",
                "doc:d2 OR doc:d1",
                "doc:d2|glutamate",
                "(doc:d2 | doc:d1) glutamate",
                "-(doc:d2 glutamate)",
                "glutamate AND kind:single",
                "--glutamate",
            })
    void means(String query) {
        assertThat(query(query).matches(SUBJECT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eceptor",
                "receptor rafts",
                "\"glutamate receptors\"",
                "\"recep for\"",
                "\"differ s\"",
                "*amatx",
                "bank:recep",
                "term:nmda",
                "doc:d",
                "doc:d10",
                "tag:two",
                "kind:multiple",
                "is:due",
                "is:review",
                "lapses>0",
                "due<=3",
                "due>3",
                "prop:retrievability<0.9",
                "-is:new",
                "doc:d2 OR doc:d3",
                "(glutamate)-receptor",
                "claim:D1-C01",
            })
    void doesNotMean(String query) {
        assertThat(query(query).matches(SUBJECT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "bnak:receptors => 1: there is no filter \"bnak\"; did you mean bank?",
                "x foo:bar => 3: there is no filter \"foo\"; there are is, bank, term, doc, claim, tag, kind, bloom",
                "is:deu => 4: there is no state \"deu\"; did you mean due?",
                "is: => 4: a state is missing here; there are due, new, learning, review, suspended, buried, flagged, leech",
                "kind:singel => 6: there is no kind \"singel\"; did you mean single?",
                "kind:single,shrt => 13: there is no kind \"shrt\"; did you mean short?",
                "bank: => 6: bank: says nothing; it is for the bank it is in",
                "tag:a, => 7: a tag is missing here",
                "lapse>3 => 1: there is no number \"lapse\"; did you mean lapses?",
                "a lapses>many => 10: \"many\" is not a number",
                "lapses> => 8: a number is missing here",
                "prop:dificulty>7 => 1: there is no number \"prop:dificulty\"; did you mean prop:difficulty?",
                "prop:difficulty => 16: a comparison is missing, as in prop:difficulty>7",
                "β \"open => 3: the quotation mark is not closed",
                "\uD83D\uDE00a \"\" => 4: there is no word in the quotation marks",
                "(a OR b => 1: the bracket is not closed",
                "a) => 2: nothing was opened that this could close",
                "() => 2: there is nothing between the brackets",
                "a OR => 5: something is missing at the end",
                "OR a => 1: OR stands between two things, and here is only one",
                "a - b => 3: - leaves out what follows at once, and nothing does",
                "a !!! => 3: \"!!!\" has neither letters nor digits to look for",
            })
    void saysWhatIsWrongAndWhere(String query, String message) {
        assertThat(Query.parse(query))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.column() + ": " + bad.message()).isEqualTo(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "-(", "a OR ", "\"", "is:", "bank:a,"})
    void muchOfAThingIsRefusedAndEndsNothing(String piece) {
        assertThat(Query.parse(piece.repeat(200_000))).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void comparesWhatTheMemoryModelSays() {
        CardState state = new CardState(
                Phase.REVIEW,
                0,
                new Memory(10, 7.5),
                Moment.utc(Fixtures.START.minus(Duration.ofDays(12))),
                Fixtures.START.minus(Duration.ofDays(2)),
                10,
                9,
                8);
        Subject known = SUBJECT.with(Learning.of(Optional.of(state), Set.of(), SCHEDULER, NOW));

        for (String query : List.of(
                "is:due is:review -is:leech -is:new -is:learning",
                "due=-2 due<0",
                "lapses>=8 reviews!=8 lapses<=8",
                "prop:difficulty>7 prop:stability<10.5 prop:stability>9.5",
                "difficulty>7",
                "prop:retrievability<0.9 prop:retrievability>0.8")) {
            assertThat(query(query).matches(known)).as(query).isTrue();
        }
    }

    @Test
    void whatIsPutAsideIsNotDue() {
        CardState state = new CardState(Phase.LEARNING, 0, new Memory(1, 5), NOW, Fixtures.START, 0, 1, 0);
        Subject aside = SUBJECT.with(
                Learning.of(Optional.of(state), EnumSet.of(Trait.SUSPENDED, Trait.FLAGGED), SCHEDULER, NOW));

        assertThat(query("is:suspended is:flagged is:learning").matches(aside)).isTrue();
        assertThat(query("is:due").matches(aside)).isFalse();
    }

    private static Query query(String text) {
        assertThat(Query.parse(text)).as(text).isInstanceOf(Parsed.Good.class);
        return ((Parsed.Good) Query.parse(text)).query();
    }
}
