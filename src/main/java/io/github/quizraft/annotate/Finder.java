package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Glossary.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names in a text, from left to right, and where several begin at the same word the longest. */
final class Finder {
    /** Longer names are not found; without a bound, names made of one word over and over cost too much. */
    private static final int MOST_WORDS = 40;

    private final Vocabulary vocabulary;

    Finder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A name found. */
    record Find(int start, int end, List<Hit> hits) {}

    /**
     * What is known of a text so far.
     *
     * @param finds the names in it
     * @param decided where the rest begins, in which a name may have begun that goes on after the end
     */
    record Findings(List<Find> finds, int decided) {}

    /**
     * Searches a text.
     *
     * @param isWhole whether nothing comes after it
     */
    Findings in(Passage passage, boolean isWhole) {
        List<Find> finds = new ArrayList<>();
        for (int first = 0; first < passage.size(); ) {
            Attempt attempt = new Attempt(passage, first);
            attempt.run();
            if (attempt.mayGoOn && !isWhole) {
                return new Findings(finds, new Phrase(passage, first, first).earliestStart());
            }
            attempt.find().ifPresent(finds::add);
            first = attempt.last + 1;
        }
        return new Findings(finds, passage.text().length());
    }

    /** Looks for the longest name that begins at a word. */
    private final class Attempt {
        private final Passage passage;
        private final int first;
        private List<Hit> hits = List.of();
        /** The last word of the name found so far; without one, the first word, which is done with. */
        private int last;
        /** A name that is longer than the text might begin here. */
        private boolean mayGoOn;

        Attempt(Passage passage, int first) {
            this.passage = passage;
            this.first = first;
            this.last = first;
        }

        void run() {
            Vocabulary.Search search = vocabulary.new Search();
            int next = first;
            do {
                search.goOn(passage.word(next));
                List<Hit> named = search.named(new Phrase(passage, first, next));
                if (!named.isEmpty()) {
                    hits = named;
                    last = next;
                }
                next++;
                mayGoOn = search.hasLonger()
                        && next - first < MOST_WORDS
                        && !passage.isPartedBefore(next)
                        && vocabulary.mayHold(passage.gapBefore(next));
            } while (mayGoOn && next < passage.size());
        }

        Optional<Find> find() {
            Phrase phrase = new Phrase(passage, first, last);
            return hits.isEmpty() ? Optional.empty() : Optional.of(new Find(phrase.start(), phrase.end(), hits));
        }
    }
}
