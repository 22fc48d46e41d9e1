package io.github.quizraft.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was proposed: that something may be meant although it begins otherwise, as with Greek letters, only the
 * language knows. But while someone types on below a list, what no longer fits leaves it.
 */
final class AllMatch implements CompletionMatcher {
    private String typed = "";
    private boolean narrowing;
    private List<Candidate> matching = List.of();

    /** JLine names no group for the text itself when it only narrows a list. */
    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        typed = line.word().toLowerCase(Locale.ROOT);
        narrowing = originalGroupName == null;
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matching = candidates.stream()
                .filter(each ->
                        !narrowing || each.value().toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
        return matching;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        return matching.stream()
                .map(Candidate::value)
                .reduce((one, other) -> one.substring(0, common(one, other)))
                .orElse("");
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
