package io.github.quizraft.dict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @ParameterizedTest
    @MethodSource("lines")
    void areTakenApart(String line, List<String> tokens) {
        assertThat(Tokens.of(line)).contains(tokens);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of(" \t ", List.of()),
                Arguments.of("DEFINE * raft", List.of("DEFINE", "*", "raft")),
                Arguments.of("  a \t b  ", List.of("a", "b")),
                Arguments.of("\"lipid raft\" 'lipid raft'", List.of("lipid raft", "lipid raft")),
                Arguments.of("\"it's\" 'a \"b\"'", List.of("it's", "a \"b\"")),
                Arguments.of("\"\" ''", List.of("", "")),
                Arguments.of("a\"b c\"d'e f'", List.of("ab cde f")),
                Arguments.of("a\\ b \\\" \\\\ \"\\\"\" '\\''", List.of("a b", "\"", "\\", "\"", "'")),
                Arguments.of("β-エンドルフィン 🍕", List.of("β-エンドルフィン", "🍕")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"open",
                "'open",
                "\"mixed'",
                "end\\",
                "\u0000",
                "a\u001b[2J",
                "a\u007f",
                "\"a\rb\"",
                "\\\"" + "\""
            })
    void areNoneWhereALineMakesNoSense(String line) {
        assertThat(Tokens.of(line)).isEmpty();
    }

    @Test
    void anEscapedControlIsAControl() {
        assertThat(Tokens.of("a\\\u001b")).isEmpty();
    }
}
