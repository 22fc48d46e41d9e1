package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.DocumentNames;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.glossary.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class L24DuplicateStem implements Rule {
    private static final About ABOUT = About.graded("L24", "duplicate-stem")
            .finds("Two questions of any banks ask the same: an error if their words are the same without the names of"
                    + " documents, a warning if they are of one kind and share 85% of their words. What is filled in,"
                    + " matched or put in order belongs to what is asked.")
            .because("A learner who meets the second remembers the first, and one piece of knowledge counts twice.")
            .fix("Remove one of the two, or ask the second about something else.");

    private static final int LEAST_PERCENT = 85;

    /** What a question asks, folded; the entries in no particular order, as they are shuffled. */
    private record Asked(CheckedItem item, Folded words) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        DocumentNames documents = DocumentNames.of(corpus.evidence());
        Map<String, Asked> seen = new HashMap<>();
        Map<String, List<Asked>> byKind = new LinkedHashMap<>();
        for (CheckedItem item : corpus.items()) {
            Asked asked = new Asked(item, Folded.of(documents.removedFrom(text(item))));
            Asked earlier = seen.putIfAbsent(asked.words().joined(), asked);
            if (asked.words().isEmpty()) {
                continue;
            }
            if (earlier == null) {
                byKind.computeIfAbsent(item.question().kind(), kind -> new ArrayList<>())
                        .add(asked);
            } else {
                out.error(item.at("/stem"), "asks the same as " + earlier.item().id());
            }
        }
        byKind.values().forEach(asked -> compare(asked, out));
    }

    private static void compare(List<Asked> asked, Findings out) {
        Overlaps overlaps = new Overlaps(
                asked.stream().map(each -> new HashSet<>(each.words().words())).toList(), LEAST_PERCENT);
        overlaps.found()
                .forEach(overlap -> out.warning(
                        asked.get(overlap.later()).item().at("/stem"),
                        "shares " + overlap.percent() + "% of its words with "
                                + asked.get(overlap.earlier()).item().id()));
    }

    private static String text(CheckedItem item) {
        String entries =
                item.parts().entries().stream().map(Passage::text).sorted().collect(Collectors.joining(" "));
        Stream<String> prompt = item.parts().prompt().stream().map(Passage::text);
        return item.stem() + " " + prompt.collect(Collectors.joining(" ")) + " " + entries;
    }
}
