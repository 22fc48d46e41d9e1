package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.text.Cluster;
import io.github.quizraft.text.Width;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerNameTest {
    @ParameterizedTest
    @CsvSource({
        "Ana,Ana",
        "'  Ana   Maria ',Ana Maria",
        "Zoe\u0308,Zo\u00EB",
        "'\u001B[31mRed',[31mRed",
        "A\u202Eb,Ab",
        "A\u200Bb\u200Dc,Abc",
        "'a\nb',a b",
        "\u0301x,x",
        "\u9EC4\u6CB3,\u9EC4\u6CB3",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ,ABCDEFGHIJKLMNOPQRST"
    })
    void isCleanedOnce(String raw, String clean) {
        assertThat(PlayerName.of(raw).map(PlayerName::text)).contains(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "\u001B", "\u0301", "\u3164"})
    void nothingToShowIsNoName(String raw) {
        assertThat(PlayerName.of(raw)).isEmpty();
    }

    @Test
    void whatIsNotCleanIsNoNameEither() {
        assertThatThrownBy(() -> new PlayerName("a\u202Eb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsAloneMakeNoOtherName() {
        assertThat(name("ANA").isLike(name("ana"))).isTrue();
        assertThat(name("\uFF21na").isLike(name("Ana"))).isTrue();
        assertThat(name("Anna").isLike(name("Ana"))).isFalse();
    }

    /** Whatever comes in, what comes out keeps the limits, and stays as it is when it comes in again. */
    @Test
    void holdsItsLimitsForAnyText() {
        SplittableRandom random = new SplittableRandom(11);
        int[] hard = {0x1B, 0x9B, 0x202E, 0x200D, 0xFE0F, 0x301, 0x1F469, 0x9EC4, 0xD800, 0x20, 0xA, 0x41, 0xE9, 0x1F1E9
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                raw.appendCodePoint(
                        random.nextInt(3) == 0 ? random.nextInt(0x3000) : hard[random.nextInt(hard.length)]);
            }
            PlayerName.of(raw.toString()).ifPresent(name -> {
                String text = name.text();
                assertThat(Cluster.of(text)).hasSizeBetween(1, 20);
                assertThat(Width.of(text)).isBetween(1, 24);
                assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
                assertThat(Safe.line(text)).isEqualTo(text);
                assertThat(text.codePoints()
                                .anyMatch(c -> c < 0x20
                                        || (c >= 0x7F && c <= 0x9F)
                                        || Character.getType(c) == Character.FORMAT))
                        .isFalse();
                assertThat(PlayerName.of(text)).contains(name);
            });
        }
    }

    private static PlayerName name(String text) {
        return PlayerName.of(text).orElseThrow();
    }
}
