package io.github.quizraft.browse;

import io.github.quizraft.query.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The orders that a list can have. What has no such number comes last. */
public enum Sorting {
    FILE("best match first, else as in the files"),
    TITLE("by title"),
    DUE("due first"),
    FORGOTTEN("least likely recalled first"),
    LAPSES("most forgotten first"),
    DIFFICULTY("hardest first");

    private final String label;

    Sorting(String label) {
        this.label = label;
    }

    /** The order in words. */
    public String label() {
        return label;
    }

    /** The order after this one, when one goes through them all. */
    public Sorting next() {
        List<Sorting> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    /** The places of the items in this order. */
    int[] order(List<Listing> items) {
        return switch (this) {
            case FILE -> IntStream.range(0, items.size()).toArray();
            case TITLE -> byTitle(items);
            case DUE -> by(items, Quantity.DUE, 1);
            case FORGOTTEN -> by(items, Quantity.RETRIEVABILITY, 1);
            case LAPSES -> by(items, Quantity.LAPSES, -1);
            case DIFFICULTY -> by(items, Quantity.DIFFICULTY, -1);
        };
    }

    private record Titled(String title, int place) implements Comparable<Titled> {
        @Override
        public int compareTo(Titled other) {
            int order = title.compareTo(other.title);
            return order != 0 ? order : Integer.compare(place, other.place);
        }
    }

    private static int[] byTitle(List<Listing> items) {
        Titled[] titles = new Titled[items.size()];
        Arrays.setAll(titles, i -> new Titled(items.get(i).entry().title().toLowerCase(Locale.ROOT), i));
        Arrays.parallelSort(titles);
        return Arrays.stream(titles).mapToInt(Titled::place).toArray();
    }

    /** Number and place in one, so that only plain numbers are sorted. */
    private static int[] by(List<Listing> items, Quantity quantity, int sign) {
        long[] keys = new long[items.size()];
        for (int i = 0; i < keys.length; i++) {
            double number = quantity.of(items.get(i).subject().learning());
            keys[i] = ((long) rank(Double.isNaN(number) ? Float.POSITIVE_INFINITY : (float) (sign * number))
                            << Integer.SIZE)
                    | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** A whole number that stands to others as the number does. */
    private static int rank(float number) {
        int bits = Float.floatToIntBits(number + 0.0f);
        return bits < 0 ? Integer.MIN_VALUE - bits : bits;
    }
}
