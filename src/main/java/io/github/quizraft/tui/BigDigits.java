package io.github.quizraft.tui;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers that the last row of a room can read: digits of five rows, each cell two columns wide. */
final class BigDigits {
    private static final int ROWS = 5;
    private static final int CELLS = 3;

    /** Five rows of three cells for each digit. */
    private static final List<String> DIGITS = List.of(
            "###" + "# #" + "# #" + "# #" + "###",
            "  #" + "  #" + "  #" + "  #" + "  #",
            "###" + "  #" + "###" + "#  " + "###",
            "###" + "  #" + "###" + "  #" + "###",
            "# #" + "# #" + "###" + "  #" + "  #",
            "###" + "#  " + "###" + "  #" + "###",
            "###" + "#  " + "###" + "# #" + "###",
            "###" + "  #" + "  #" + "  #" + "  #",
            "###" + "# #" + "###" + "# #" + "###",
            "###" + "# #" + "###" + "  #" + "###");

    private BigDigits() {}

    static List<Line> of(long number, Role role) {
        return of(String.valueOf(Math.max(0, number)), role);
    }

    /** How many columns so many digits take. */
    static int width(String digits) {
        return 3 + digits.length() * (2 * CELLS + 2);
    }

    static List<Line> of(String digits, Role role) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> Line.of("   ")
                        .plus(
                                digits.chars()
                                        .mapToObj(digit -> row(DIGITS.get(digit - '0'), row))
                                        .collect(Collectors.joining("  ")),
                                role))
                .toList();
    }

    private static String row(String digit, int row) {
        return digit.substring(row * CELLS, (row + 1) * CELLS)
                .replace("#", "\u2588\u2588")
                .replace(" ", "  ");
    }
}
