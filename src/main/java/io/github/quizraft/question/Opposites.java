package io.github.quizraft.question;

import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells a slip of the finger from another word: {@code hypoactive} is two letters from {@code hyperactive} and means
 * the reverse. Where two words part in a beginning or ending that carries a meaning, they are different words.
 */
final class Opposites {
    /** Each of these makes another word of the word that follows; the last two are mirror images of a molecule. */
    private static final List<String> TURNS_A_WORD =
            List.of("non", "un", "in", "im", "il", "ir", "a", "an", "anti", "de", "dis", "re", "no", "not", "es", "ar");

    /** In a shorter word the letters before it are likely the end of another. */
    private static final int SHORTEST = 5;

    private static final List<List<String>> BEGINNINGS = Stream.concat(
                    TURNS_A_WORD.stream().map(beginning -> List.of("", beginning)),
                    families(
                            "hypo hyper",
                            "pre post",
                            "intra inter extra",
                            "up down",
                            "inhibit excit",
                            "ag antag",
                            "in de",
                            "de re hyper",
                            "endo exo",
                            "micro macro",
                            "uni bi",
                            "homo hetero",
                            "af ef",
                            "ab ad",
                            "es ar"))
            .toList();

    private static final List<List<String>> ENDINGS = families(
                    "trophic tropic", "trophin tropin", "philic phobic", "ase ose", "ate ite ide")
            .toList();

    private Opposites() {}

    /** Whether two folded words differ in meaning, and not only in letters. */
    static boolean differ(String a, String b) {
        int edits = EditDistance.between(a, b);
        return edits > 0
                && (BEGINNINGS.stream().anyMatch(family -> partInBeginning(a, b, family, edits))
                        || ENDINGS.stream().anyMatch(family -> partInEnding(a, b, family, edits)));
    }

    /** Whether an answer was typed with a beginning that turns a word of it into another. */
    static boolean hasTurned(Folded typed, Folded answer) {
        return answer.words().stream()
                .filter(word -> word.length() >= SHORTEST)
                .flatMap(word -> TURNS_A_WORD.stream().map(beginning -> beginning + word))
                .anyMatch(turned -> isNew(turned, typed.joined(), answer.joined())
                        // In pain reliever the two words together have an "inreliever" of their own.
                        || isNew(" " + turned + " ", " " + typed.spaced() + " ", answer.spaced()));
    }

    private static boolean isNew(String part, String typed, String answer) {
        return typed.contains(part) && !answer.contains(part);
    }

    /** Two words part in a family if each has another of its members, and without these they are nearer. */
    private static boolean partInBeginning(String a, String b, List<String> family, int edits) {
        for (String one : family) {
            for (String other : family) {
                if (!one.equals(other)
                        && a.startsWith(one)
                        && b.startsWith(other)
                        && EditDistance.isWithin(edits - 1, a.substring(one.length()), b.substring(other.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean partInEnding(String a, String b, List<String> family, int edits) {
        for (String one : family) {
            for (String other : family) {
                if (!one.equals(other)
                        && a.endsWith(one)
                        && b.endsWith(other)
                        && EditDistance.isWithin(edits - 1, without(one, a), without(other, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String without(String ending, String word) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Stream<List<String>> families(String... lines) {
        return Stream.of(lines).map(line -> Arrays.asList(line.split(" ", -1)));
    }
}
