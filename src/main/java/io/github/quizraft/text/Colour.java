package io.github.quizraft.text;

/**
 * One colour with a stand-in for terminals of 16 colours, whose exact shades nobody knows.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param basic its place among the 16: 0 to 7, and 8 to 15 for the bright ones
 */
public record Colour(int red, int green, int blue, int basic) {
    /** The levels of each part in the 6x6x6 cube of a palette of 256. */
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

    private static final int CUBE = 16;

    static Colour of(int rgb, int basic) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, basic);
    }

    /** The nearest place in the cube of the palette of 256. */
    public int palette() {
        return CUBE + 36 * level(red) + 6 * level(green) + level(blue);
    }

    private static int level(int part) {
        int best = 0;
        for (int i = 1; i < LEVELS.length; i++) {
            if (Math.abs(LEVELS[i] - part) < Math.abs(LEVELS[best] - part)) {
                best = i;
            }
        }
        return best;
    }
}
