package io.github.quizraft.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees as one character: a letter with its marks, a flag, a joined emoji.
 *
 * @param text its code points
 * @param width cells it takes: 0, 1 or 2
 */
public record Cluster(String text, int width) {

    /** The clusters of a text, in order. */
    public static List<Cluster> of(String text) {
        List<Cluster> clusters = new ArrayList<>();
        text.codePoints().forEach(c -> clusters.add(new Cluster(Character.toString(c), 1)));
        return clusters;
    }

    /** As many whole clusters from the start of a text as fit into so many cells. */
    static String head(String text, int cells) {
        int used = 0;
        int end = 0;
        for (Cluster cluster : of(text)) {
            used += cluster.width();
            if (used > cells) {
                break;
            }
            end += cluster.text().length();
        }
        return text.substring(0, end);
    }
}
