package io.github.quizraft.kept;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that something was made of, as it was then: the program, which makes cards of a glossary, and files.
 *
 * @param sources in an order that depends on nothing else
 */
public record Origin(List<Source> sources) {
    /**
     * Looks at the files.
     *
     * @param program the file that the program is in
     * @param files those that are there
     * @return empty if one of them cannot be read: whoever reads it will say why
     */
    public static Optional<Origin> of(File program, List<File> files) {
        List<Source> sources = new ArrayList<>();
        try {
            sources.add(Source.of(program));
            for (File file : files) {
                sources.add(Source.of(file));
            }
            return Optional.of(new Origin(sources));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing has changed. (The equality that records come with takes time to be set up.) */
    boolean isSame(Origin other) {
        if (sources.size() != other.sources.size()) {
            return false;
        }
        for (int i = 0; i < sources.size(); i++) {
            if (!sources.get(i).isSame(other.sources.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same files are still as they were, and have been so for long enough to be sure of it. */
    public boolean isSettled(Optional<Origin> now, long nowMillis) {
        if (now.isEmpty() || !isSame(now.get())) {
            return false;
        }
        for (Source source : sources) {
            if (source.isUnsettled(nowMillis)) {
                return false;
            }
        }
        return true;
    }
}
