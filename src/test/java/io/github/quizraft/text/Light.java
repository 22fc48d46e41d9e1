package io.github.quizraft.text;

/**
 * A colour as amounts of light, 0 to 1, without the coding of files and screens (sRGB, IEC 61966-2-1).
 *
 * @param red light
 * @param green light
 * @param blue light
 */
public record Light(double red, double green, double blue) {
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

    public static Light of(int coded) {
        return new Light(light(coded >> 16 & 0xFF), light(coded >> 8 & 0xFF), light(coded & 0xFF));
    }

    /** As a terminal of that depth shows it. */
    static Light at(Colour colour, ColorDepth depth) {
        if (depth != ColorDepth.ANSI256) {
            return new Light(light(colour.red()), light(colour.green()), light(colour.blue()));
        }
        int place = colour.palette() - 16;
        return new Light(light(LEVELS[place / 36]), light(LEVELS[place / 6 % 6]), light(LEVELS[place % 6]));
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** From 1 to 21, as WCAG 2.2 counts. */
    public double contrast(Light other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** How different two look: their distance in CIELAB, by the white of sRGB (D65). */
    double distance(Light other) {
        double[] one = lab();
        double[] two = other.lab();
        return Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
    }

    private double[] lab() {
        double x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = bent(luminance());
        double z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
