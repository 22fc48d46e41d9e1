package io.github.quizraft.memory;

/**
 * How far fuzz may move an interval; both bounds are possible.
 *
 * <p>Source: ts-fsrs 5.4. The spread is 1 day, plus 15 % of the part of the interval between 2.5 and 7 days, 10 % of
 * that between 7 and 20, and 5 % of the rest.
 *
 * @param shortest days
 * @param longest days, at least {@code shortest}
 */
record FuzzRange(int shortest, int longest) {
    private static final double FUZZED_FROM = 2.5;

    /**
     * @param interval days, at least 1
     * @param elapsedDays since the last review: an interval longer than that stays longer
     * @param maximum the longest interval wanted, in days
     */
    static FuzzRange of(int interval, long elapsedDays, int maximum) {
        if (interval < FUZZED_FROM) {
            return new FuzzRange(interval, interval);
        }
        double spread = 1
                + 0.15 * part(interval, FUZZED_FROM, 7)
                + 0.10 * part(interval, 7, 20)
                + 0.05 * part(interval, 20, Double.POSITIVE_INFINITY);
        int capped = Math.min(interval, maximum);
        long longest = Math.min(Math.round(capped + spread), maximum);
        long shortest = Math.max(2, Math.round(capped - spread));
        if (capped > elapsedDays) {
            shortest = Math.max(shortest, elapsedDays + 1);
        }
        return new FuzzRange((int) Math.min(shortest, longest), (int) longest);
    }

    private static double part(double interval, double from, double to) {
        return Math.max(0, Math.min(interval, to) - from);
    }
}
