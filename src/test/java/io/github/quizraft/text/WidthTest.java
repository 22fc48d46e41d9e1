package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WidthTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                           | 0
                    word                         | 4
                    Gl\u00FCck                   | 5
                    \u03B1-synuclein             | 11
                    e\u0301                      | 1
                    x\u0304\u0323                | 1
                    \u0301                       | 0
                    \u2026                       | 1
                    \u2500\u2588\u2713           | 3
                    \u6F22\u5B57                 | 4
                    \uFF21                       | 2
                    \uFF76                       | 1
                    \uAC00                       | 2
                    \u1112\u1161\u11AB           | 2
                    \u2705                       | 2
                    \u2615                       | 2
                    \u2764                       | 1
                    \u2764\uFE0F                 | 2
                    1\uFE0F\u20E3                | 2
                    \uD83C\uDF55                 | 2
                    \uD835\uDC65                 | 1
                    \uD83C\uDDE9\uD83C\uDDEA     | 2
                    \uD83C\uDDE9                 | 1
                    \uD83D\uDC4D\uD83C\uDFFD     | 2
                    \uD83C\uDFFD                 | 2
                    \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 | 2
                    \u0915\u093E                 | 2
                    """)
    void countsCells(String text, int cells) {
        assertThat(Width.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    abc                                      | a,b,c
                    e\u0301a                                 | e\u0301,a
                    \uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7 | \uD83C\uDDE9\uD83C\uDDEA,\uD83C\uDDEB\uD83C\uDDF7
                    \uD83D\uDC4D\uD83C\uDFFDx                | \uD83D\uDC4D\uD83C\uDFFD,x
                    \u2764\uFE0F\u200D\uD83D\uDD25!          | \u2764\uFE0F\u200D\uD83D\uDD25,!
                    \u1112\u1161\u11AB\uAE00                 | \u1112\u1161\u11AB,\uAE00
                    """)
    void keepsTogetherWhatIsOneCharacterToAReader(String text, String clusters) {
        assertThat(Cluster.of(text).stream().map(Cluster::text))
                .containsExactlyElementsOf(List.of(clusters.split(",")));
    }

    @RepeatedTest(200)
    void clustersAreTheWholeTextAndNeverWiderThanTwoCells(RepetitionInfo round) {
        String text = RandomText.of(new SplittableRandom(round.getCurrentRepetition()), 40);

        List<Cluster> clusters = Cluster.of(text);

        assertThat(String.join("", clusters.stream().map(Cluster::text).toList()))
                .isEqualTo(text);
        assertThat(clusters).allMatch(cluster -> cluster.width() >= 0 && cluster.width() <= 2);
        assertThat(Width.of(text))
                .isEqualTo(clusters.stream().mapToInt(Cluster::width).sum());
    }
}
