package io.github.quizraft.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees as one character: a letter with its marks, a flag, a joined emoji. The JDK's own division into
 * such characters differs between versions, so the program keeps its own.
 *
 * @param text its code points
 * @param width cells it takes: 0, 1 or 2
 */
public record Cluster(String text, int width) {

    /** The clusters of a text, in order. */
    public static List<Cluster> of(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = ClusterEnd.after(text, start);
            String piece = text.substring(start, end);
            clusters.add(new Cluster(piece, CharacterWidth.ofCluster(piece)));
            start = end;
        }
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
