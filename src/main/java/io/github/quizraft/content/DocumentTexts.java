package io.github.quizraft.content;

import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts of the documents, which do not come with the program.
 *
 * @param paragraphs of each document, by its id; headings and bylines are paragraphs too
 * @param problems why a document could not be read
 */
public record DocumentTexts(Map<String, List<String>> paragraphs, List<Problem> problems) {
    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\R[\\t ]*){2,}");

    public static DocumentTexts none() {
        return new DocumentTexts(Map.of(), List.of());
    }

    /** Reads each document from the file that the sources name. */
    public static DocumentTexts read(Path folder, Evidence evidence) {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        List<Problem> found = new ArrayList<>();
        for (Document document : evidence.documents()) {
            Problems problems = new Problems(folder + "/" + document.file());
            path(folder, document, problems)
                    .flatMap(new TextFile(problems)::read)
                    .ifPresent(text -> paragraphs.put(document.id(), paragraphs(text)));
            found.addAll(problems.found());
        }
        return new DocumentTexts(paragraphs, found);
    }

    private static Optional<Path> path(Path folder, Document document, Problems problems) {
        try {
            return Optional.of(folder.resolve(document.file()));
        } catch (InvalidPathException e) {
            problems.add(Problem.Kind.UNREADABLE, Place.START, "no file can have this name");
            return Optional.empty();
        }
    }

    /** A paragraph is a run of lines that are not blank. */
    private static List<String> paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .filter(each -> !each.isBlank())
                .toList();
    }
}
