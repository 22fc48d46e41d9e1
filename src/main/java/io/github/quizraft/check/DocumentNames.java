package io.github.quizraft.check;

import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text names documents: by their ids, with a short name in brackets the first time, {@code d4 (Forest post)}. */
public final class DocumentNames {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String SHORT_NAME = "(?:\\s*\\([^()]*\\))?";
    private static final String NOTHING = "(?!)";

    private final Pattern name;

    private DocumentNames(Pattern name) {
        this.name = name;
    }

    public static DocumentNames of(Evidence evidence) {
        List<String> names = new ArrayList<>();
        for (Document document : evidence.documents()) {
            if (!document.id().isEmpty()) {
                names.add(Pattern.quote(document.id()));
            }
        }
        names.sort((one, other) -> Integer.compare(other.length(), one.length()));
        String ids = String.join("|", names);
        return new DocumentNames(Pattern.compile(
                ids.isEmpty() ? NOTHING : NO_LETTER_BEFORE + "(?:" + ids + ")" + NO_LETTER_AFTER + SHORT_NAME));
    }

    public boolean areIn(String text) {
        return name.matcher(text).find();
    }

    /** The text without them. */
    public String removedFrom(String text) {
        return name.matcher(text).replaceAll(" ");
    }

    /** What follows each of them, to the end of the text. */
    public List<String> whatFollows(String text) {
        List<String> rest = new ArrayList<>();
        Matcher found = name.matcher(text);
        while (found.find()) {
            rest.add(text.substring(found.end()));
        }
        return rest;
    }
}
