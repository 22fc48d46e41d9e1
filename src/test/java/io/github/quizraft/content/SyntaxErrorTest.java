package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Text that is no JSON gets one message, in plain words, that points where the author has to look. */
class SyntaxErrorTest {
    static final List<Arguments> MISTAKES = List.of(
            // Commas and colons
            mistake("{\"a\": 1,}", "1:8: a comma must not stand before a closing }"),
            mistake("{\"a\": 1,\n}", "1:8: a comma must not stand before a closing }"),
            mistake("[1, 2, ]", "1:6: a comma must not stand before a closing ]"),
            mistake("{\"a\": [1,}", "1:9: a comma must not stand before a closing }"),
            mistake("{\n  \"a\": 1\n  \"b\": 2\n}", "2:9: a comma is missing here"),
            mistake("[\"a\" \"b\"]", "1:5: a comma is missing here"),
            mistake("[1 2]", "1:3: a comma is missing here"),
            mistake(
                    "{\"a\": 1; \"b\": 2}",
                    "1:8: expected a comma or the end of the object that starts in line 1, column 1, but found ;"),
            mistake(
                    "[1: 2]",
                    "1:3: expected a comma or the end of the list that starts in line 1, column 1, but found :"),
            mistake("{\"a\" 1}", "1:6: expected a colon after the field name, but found 1"),
            mistake("{\"a\" = 1}", "1:6: expected a colon after the field name, but found ="),
            mistake("{,}", "1:2: expected a field name in double quotes, but found ,"),
            mistake("[1,,2]", "1:4: expected a value, but found ,"),
            mistake("{\"a\": }", "1:7: expected a value, but found }"),
            // Quotes
            mistake("{'a': 1}", "1:2: texts and field names go in straight double quotes: \""),
            mistake("{\"a\": 'b'}", "1:7: texts and field names go in straight double quotes: \""),
            mistake("{\u201Ca\u201D: 1}", "1:2: texts and field names go in straight double quotes: \""),
            mistake("{a: 1}", "1:2: expected a field name in double quotes, but found a"),
            mistake(
                    "{\n  \"a\": \"b,\n  \"c\": 1\n}",
                    "2:8: the line ends inside a text: its closing quote is missing, or a line break in it should be written \\n"),
            mistake(
                    "{\"a\": \"b\r\n}",
                    "1:7: the line ends inside a text: its closing quote is missing, or a line break in it should be written \\n"),
            mistake(
                    "{\"a\n\": 1}",
                    "1:4: the line ends inside a text: its closing quote is missing, or a line break in it should be written \\n"),
            mistake("[\"a", "1:2: this text has no closing quote"),
            // Escapes and control characters
            mistake("[\"C:\\Users\"]", "1:5: \\U is no escape; for a backslash itself, write two: \\\\"),
            mistake(
                    "{\"\\ud83d\": 1}",
                    "1:9: this field name has half a character in it: of \\ud800 to \\udfff, two belong together"),
            mistake("[\"\\u12g4\"]", "1:7: \\u must be followed by four digits from 0 to 9 and a to f"),
            mistake("[\"a\tb\"]", "1:4: a control character inside a text must be written \\t"),
            mistake("[\"\u001B[2J\"]", "1:3: a control character inside a text must be written \\u001b"),
            mistake("[\"a\u0000\"]", "1:4: there is a NUL character here; perhaps the file was not saved as UTF-8"),
            mistake("\u0000{}", "1:1: there is a NUL character here; perhaps the file was not saved as UTF-8"),
            mistake("{} \u0000", "1:4: there is a NUL character here; perhaps the file was not saved as UTF-8"),
            mistake("[\u001B]", "1:2: there is a control character here, U+001B"),
            mistake("{\"a\": \u200B1}", "1:7: expected a value, but found U+200B"),
            // Words and numbers
            mistake("[tru]", "1:2: \"tru\" is no value: a text goes in double quotes; did you mean true?"),
            mistake("[True]", "1:2: \"True\" is no value: a text goes in double quotes; did you mean true?"),
            mistake("[None]", "1:2: \"None\" is no value: a text goes in double quotes; did you mean null?"),
            mistake("{\"a\": ketamine}", "1:7: \"ketamine\" is no value: a text goes in double quotes"),
            mistake("[NaN]", "1:2: \"NaN\" is no value: a text goes in double quotes"),
            mistake(
                    "[007]",
                    "1:2: this is no number; one is written like 12, -3 or 0.5, without a plus sign or a zero in front"),
            mistake(
                    "[+1]",
                    "1:2: this is no number; one is written like 12, -3 or 0.5, without a plus sign or a zero in front"),
            mistake(
                    "[1.]",
                    "1:2: this is no number; one is written like 12, -3 or 0.5, without a plus sign or a zero in front"),
            mistake("[.5]", "1:2: expected a value, but found ."),
            // Brackets
            mistake("{\n  \"a\": [1, 2\n}", "3:1: found }, but the list that starts in line 2, column 8 is still open"),
            mistake(
                    "{\"a\": 1",
                    "1:8: the file ends too early; the object that starts in line 1, column 1 is not closed"),
            mistake(
                    "{\n \"a\": [\n",
                    "3:1: the file ends too early; the list that starts in line 2, column 7 is not closed"),
            mistake(
                    "{\"a\": 1, \"b",
                    "1:12: the file ends too early; the object that starts in line 1, column 1 is not closed"),
            mistake("-", "1:2: the file ends too early"),
            mistake("]", "1:1: this ] closes nothing"),
            mistake("{\"a\": 1}}", "1:9: there is more text after the end of the object"),
            mistake("{} {}", "1:4: there is more text after the end of the object"),
            mistake("{}\n<<<<<<< HEAD", "2:1: there is more text after the end of the object"),
            // Others
            mistake("// our bank\n{}", "1:1: comments are not allowed in JSON"),
            mistake("{\"a\": 1 # one\n}", "1:9: comments are not allowed in JSON"),
            mistake("", "1:1: the file is empty; expected an object, { ... }"),
            mistake(" \r\n\t", "1:1: the file is empty; expected an object, { ... }"),
            mistake("id: my-bank", "1:1: \"id\" is no value: a text goes in double quotes"));

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void isToldInPlainWords(String text, String expected) {
        assertThat(problemsOf(text)).containsExactly(expected);
    }

    @Test
    void aLineEndsWithLfOrCrOrBoth() {
        assertThat(problemsOf("{\r\n\"a\": 1,\r\n\r\n x}"))
                .containsExactly("4:2: expected a field name in double quotes, but found x");
        assertThat(problemsOf("{\r\"a\": 1,\r\r x}"))
                .containsExactly("4:2: expected a field name in double quotes, but found x");
        assertThat(problemsOf("{\n\"a\": 1,\n\n x}"))
                .containsExactly("4:2: expected a field name in double quotes, but found x");
    }

    @Test
    void halfACharacterInATextIsAMistakeButNotTheEnd() {
        Problems problems = new Problems("f");

        assertThat(new JsonReader(problems).read("[\"\\ud83d\\ude00\", \"\\ud83d\", \"\\ude00\\ud83d\"]"))
                .isPresent();

        assertThat(problems.found()).extracting(Problem::place).containsExactly(new Place(1, 18), new Place(1, 28));
    }

    private static List<String> problemsOf(String text) {
        Problems problems = new Problems("f");
        assertThat(new JsonReader(problems).read(text)).isEmpty();
        return problems.found().stream()
                .map(Problem::toString)
                .map(line -> line.substring("f:".length()))
                .toList();
    }

    private static Arguments mistake(String text, String expected) {
        return Arguments.of(text, expected);
    }
}
