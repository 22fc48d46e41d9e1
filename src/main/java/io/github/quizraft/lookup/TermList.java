package io.github.quizraft.lookup;

import io.github.quizraft.safe.Safe;
import java.util.stream.Collectors;

/** The names of entries, a line each. */
public final class TermList implements Format {
    @Override
    public String result(Result result) {
        return result.found().stream()
                .map(found -> Safe.line(found.term().name()) + "\n")
                .collect(Collectors.joining());
    }
}
