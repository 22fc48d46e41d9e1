package io.github.quizraft.export;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.safe.Safe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All names that lead to an entry, as dictionary programs can hold them: on one line and of at most 255 bytes.
 *
 * @param head what the entry is listed under
 * @param others each once: names, related names and slips
 */
record Names(String head, List<String> others) {
    /** StarDict's own limit; what looks for longer names is no reader. */
    private static final int MOST_BYTES = 255;

    /**
     * The names of a term.
     *
     * @param usable tells the names that a format can hold; where none is left to list the entry under, its id is
     */
    static Names of(Term term, Predicate<String> usable) {
        List<String> all = Stream.of(
                        term.names().stream(),
                        term.searchForms().stream(),
                        term.slipForms().stream().map(Term.SlipForm::form))
                .flatMap(names -> names)
                .map(Names::fitted)
                .filter(name -> !name.isEmpty() && usable.test(name))
                .distinct()
                .toList();
        return all.isEmpty()
                ? new Names(fitted(term.id().value()), List.of())
                : new Names(all.get(0), all.subList(1, all.size()));
    }

    Stream<String> all() {
        return Stream.concat(Stream.of(head), others.stream());
    }

    private static String fitted(String name) {
        String line = Safe.line(name).strip();
        int end = Math.min(line.length(), MOST_BYTES);
        while (line.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = line.offsetByCodePoints(end, -1);
        }
        // Half a character is none.
        boolean isHalved = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.substring(0, isHalved ? end - 1 : end).strip();
    }
}
