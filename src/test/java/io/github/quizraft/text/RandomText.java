package io.github.quizraft.text;

import java.util.SplittableRandom;

/** Text with everything that is hard to measure. */
final class RandomText {
    private static final String[] PIECES = {
        "a",
        "word",
        "longer-word",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        ".",
        "\u00E9",
        "e\u0301",
        "\u0301",
        "\u03B1",
        "\u6F22",
        "\u6F22\u5B57\u6F22\u5B57",
        "\uFF21",
        "\uAC00",
        "\u1112\u1161\u11AB",
        "\u2705",
        "\u2764\uFE0F",
        "\uD83C\uDF55",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "\uD83C\uDDE9",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\u200D",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD835\uDC65",
        "\u0915\u093E",
        "\u001B[31m",
        "\u202E",
        "\uD83C",
        "\u00A0",
        "a-very-long-word-that-fits-into-no-narrow-column"
    };

    private RandomText() {}

    static String of(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
