package io.github.quizraft.text;

/** How many cells of a terminal a text takes. */
public final class Width {
    private Width() {}

    public static int of(String text) {
        return isAscii(text)
                ? text.length()
                : Cluster.of(text).stream().mapToInt(Cluster::width).sum();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }
}
