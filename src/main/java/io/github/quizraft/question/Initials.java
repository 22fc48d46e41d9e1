package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether an abbreviation may stand for some words: of all names of a term, only those answer what it is short for. */
final class Initials {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int PLURAL = 1;

    private Initials() {}

    /** NMDAR stands for N-methyl-D-aspartate receptor, and not for NMDA receptor, which is still short for something. */
    static boolean standFor(String letters, String words) {
        String wanted = Folding.joined(letters);
        String found = Folding.joined(words);
        return !wanted.isEmpty()
                && found.length() > wanted.length() + PLURAL
                && !Clue.of(words).names(letters)
                && found.charAt(0) == wanted.charAt(0)
                && inOrder(wanted, found)
                && Arrays.stream(NOT_WORD.split(words)).noneMatch(word -> word.length() > 1 && letters.contains(word));
    }

    private static boolean inOrder(String wanted, String found) {
        int at = 0;
        for (int i = 0; i < found.length() && at < wanted.length(); i++) {
            if (found.charAt(i) == wanted.charAt(at)) {
                at++;
            }
        }
        return at == wanted.length();
    }
}
