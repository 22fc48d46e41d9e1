package io.github.quizraft.question;

import static io.github.quizraft.question.Mark.RIGHT;
import static io.github.quizraft.question.Mark.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericTest {
    private static final Numeric SHARE = new Numeric(
            Asked.item("How many?"),
            28,
            "percent",
            0.5,
            List.of(),
            List.of(new Numeric.NumericMiss(60, "That is the response rate.")));

    @ParameterizedTest(name = "\"{0}\" is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "28          | 28    | ''",
                "28.0        | 28    | ''",
                "28.         | 28    | ''",
                "28,5        | 28.5  | ''",
                ".5          | 0.5   | ''",
                "0,125       | 0.125 | ''",
                "+28         | 28    | ''",
                "-70         | -70   | ''",
                "−70         | -70   | ''",
                "- 70        | -70   | ''",
                "minus 70 mV | -70   | mV",
                "Negative 70 | -70   | ''",
                "plus 3      | 3     | ''",
                "1,000       | 1000  | ''",
                "1 000       | 1000  | ''",
                "1\u202F000  | 1000  | ''",
                "1'000       | 1000  | ''",
                "1,234,567.8 | 1234567.8 | ''",
                "1.234.567,8 | 1234567.8 | ''",
                "1.234,5     | 1234.5 | ''",
                "1.000       | 1     | ''",
                "5e-3        | 0.005 | ''",
                "5E3         | 5000  | ''",
                "２８         | 28    | ''",
                "28%         | 28    | %",
                "28 %        | 28    | %",
                "28 per cent | 28    | per cent",
                "3 mg/kg     | 3     | mg/kg",
                "10 000 rats | 10000 | rats",
                "$20         | 20    | $",
                "€ 1,50      | 1.5   | €",
                "5 e         | 5     | e"
            })
    void quantity(String typed, double value, String unit) {
        assertThat(Quantity.read(typed)).contains(new Quantity(value, unit));
    }

    @ParameterizedTest(name = "\"{0}\" is not one plain number")
    @ValueSource(
            strings = {
                "",
                "many",
                "%",
                "twenty-eight",
                "about 28",
                "~28",
                "< 28",
                "1,00,0",
                "12 34",
                "1.2.3",
                "1,2,3",
                "--5",
                "+-5",
                "$5 euros",
                ".",
                "-",
                "5 5",
                "year 2019"
            })
    void noQuantity(String typed) {
        assertThat(Quantity.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "28 percent, typed \"{0}\": {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "28            | RIGHT | ''",
                "28 percent    | RIGHT | ''",
                "28%           | RIGHT | ''",
                "28 per cent   | RIGHT | ''",
                "28 Percents   | RIGHT | ''",
                "27.5          | RIGHT | ''",
                "28,5          | RIGHT | ''",
                "27.49         | WRONG | too low",
                "28.51         | WRONG | too high",
                "-28           | WRONG | sign",
                "60            | WRONG | That is the response rate.",
                "60%           | WRONG | That is the response rate.",
                "60.3          | WRONG | That is the response rate.",
                "28 years      | WRONG | The number is right, but the unit asked for is percent.",
                "29 years      | WRONG | The unit asked for is percent.",
                "about 28      | WRONG | one plain number",
                "28 to 30      | WRONG | one plain number",
                "<28           | WRONG | one plain number",
                "twenty-eight  | WRONG | one plain number",
                "''            | WRONG | ''"
            })
    void worth(String typed, Mark mark, String why) {
        Part part = part(SHARE, typed);
        assertThat(part.mark()).as(part.why()).isEqualTo(mark);
        assertThat(part.why()).contains(why);
        assertThat(part.key()).isEqualTo("28 percent");
    }

    @Test
    void unitsAreThoseThatTheQuestionAccepts() {
        Numeric speed = numeric(5, "m/s", 0, "metres per second");
        assertThat(part(speed, "5 m / s").mark()).isEqualTo(RIGHT);
        assertThat(part(speed, "5 Metre per second").mark()).isEqualTo(WRONG);
        assertThat(part(speed, "5 metres per second").mark()).isEqualTo(RIGHT);
        assertThat(part(speed, "5 ms").mark()).isEqualTo(WRONG);
        assertThat(part(speed, "5%").mark()).isEqualTo(WRONG);
        Numeric price = numeric(20, "$", 0, "dollars");
        assertThat(part(price, "$20").mark()).isEqualTo(RIGHT);
        assertThat(part(price, "20 dollar").mark()).isEqualTo(RIGHT);
        assertThat(part(price, "€20").mark()).isEqualTo(WRONG);
    }

    @Test
    void theEdgesOfATolerance() {
        assertThat(part(numeric(0.7, "g", 0.1), "0.8").mark()).isEqualTo(RIGHT);
        assertThat(part(numeric(0.7, "g", 0.1), "0.6").mark()).isEqualTo(RIGHT);
        assertThat(part(numeric(0.7, "g", 0.1), "0.81").mark()).isEqualTo(WRONG);
        assertThat(part(numeric(2019, "year", 0), "2019").mark()).isEqualTo(RIGHT);
        assertThat(part(numeric(2019, "year", 0), "2020").mark()).isEqualTo(WRONG);
        assertThat(part(numeric(5e-10, "m", 0), "0").mark()).isEqualTo(WRONG);
        assertThat(part(numeric(0, "m", 0), "0.0000000001").mark()).isEqualTo(WRONG);
        assertThat(part(numeric(-70, "mV", 5), "−70 mV").mark()).isEqualTo(RIGHT);
        assertThat(part(numeric(-70, "mV", 5), "70").why()).contains("sign");
    }

    @Test
    void theRightNumberWinsOverANearMissWithinItsTolerance() {
        Numeric numeric = new Numeric(
                Asked.item("?"), 10, "g", 2, List.of(), List.of(new Numeric.NumericMiss(11, "That is the other.")));
        assertThat(part(numeric, "11").mark()).isEqualTo(RIGHT);
        assertThat(part(numeric, "12.5").why()).isEqualTo("That is the other.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 28, -70, 0.5, 1e-7, 62.5, 1e15, 6.02e23, 123456789.25})
    void theKeyIsRight(double answer) {
        Numeric numeric = numeric(answer, "g", 0);
        assertThat(numeric.grade(numeric.key(), Glossary.empty()).outcome()).isEqualTo(RIGHT);
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        Part part = SHARE.grade(new Answer.Pass(), Glossary.empty()).parts().get(0);
        assertThat(part).isEqualTo(new Part("Your answer", WRONG, false, "", "28 percent", ""));
    }

    @Test
    void aHugePasteIsNoNumber() {
        assertThat(part(SHARE, "2".repeat(100_000)).mark()).isEqualTo(WRONG);
    }

    private static Numeric numeric(double answer, String unit, double tolerance, String... units) {
        return new Numeric(Asked.item("How many?"), answer, unit, tolerance, List.of(units), List.of());
    }

    private static Part part(Numeric numeric, String typed) {
        return numeric.grade(Answer.Typed.of(typed), Glossary.empty()).parts().get(0);
    }
}
