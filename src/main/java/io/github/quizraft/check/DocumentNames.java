package io.github.quizraft.check;

import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the documents that a text names by their ids, as in "d2 (a short name)". */
public final class DocumentNames {
    private static final String NOTHING = "(?!)";
    private static final String SHORT_NAME = "(?:\\s*\\([^()]*\\))?";

    private final Pattern name;

    private DocumentNames(Pattern name) {
        this.name = name;
    }

    public static DocumentNames of(Evidence evidence) {
        String ids = evidence.documents().stream()
                .map(Document::id)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String any = ids.isEmpty() ? NOTHING : "(?<![\\p{L}\\p{N}])(?:" + ids + ")(?![\\p{L}\\p{N}])";
        return new DocumentNames(Pattern.compile(any + SHORT_NAME));
    }

    public boolean areIn(String text) {
        return name.matcher(text).find();
    }

    /** A text without the ids and the short names that follow them in brackets. */
    public String removedFrom(String text) {
        return name.matcher(text).replaceAll(" ");
    }
}
