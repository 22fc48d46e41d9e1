package io.github.quizraft.tui;

import java.util.List;

/**
 * What may come of the last word of a line.
 *
 * @param line with as much of the word as is certain
 * @param candidates what it may become, if there are several
 */
record Completion(LineEditor line, List<String> candidates) {
    static Completion of(LineEditor line, List<String> words) {
        String before = line.beforeCursor();
        int start = Math.max(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')), before.lastIndexOf('-')) + 1;
        String begun = before.substring(start);
        List<String> fitting =
                words.stream().filter(word -> word.startsWith(begun)).toList();
        if (fitting.isEmpty()) {
            return new Completion(line, List.of());
        }
        String common = fitting.stream().reduce(Completion::common).orElse(begun);
        return new Completion(line.insert(common.substring(begun.length())), fitting.size() == 1 ? List.of() : fitting);
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
