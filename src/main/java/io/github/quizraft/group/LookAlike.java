package io.github.quizraft.group;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters that nobody can tell apart on a screen although they are of different alphabets. A name in which some are
 * exchanged would pass for another player's.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">Unicode Technical Standard 39, section 4</a>
 */
final class LookAlike {
    /** Capital and small letters apart: a small Cyrillic en looks like nothing Latin, a capital one like H. */
    private static final String OTHERS = "АВЕЅІЈКМНОРСТУХԌԚԜҮӀаеѕіјорсухԁԛԝһӏүѵ" // Cyrillic
            + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνραυϲϳ" // Greek
            + "ՍՏՕսոօհցզ" // Armenian
            + "ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ" // Cherokee
            + "ıɑɡɩ"; // Latin letters of their own

    private static final String LATIN = "ABESIJKMHOPCTYXGQWYIaesijopcyxdqwhlyv"
            + "ABEZHIKMNOPTYXoikvpaucj"
            + "USOunohgq"
            + "ABCDEHJKLMPRSTVWZ"
            + "iagi";

    private static final Map<Integer, Integer> LETTERS = letters();

    private LookAlike() {}

    /** What a text looks like, in Latin letters as far as that is possible. Two texts that look alike have the same. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        // An accent apart from its letter, or the letter would not be found.
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .forEach(each -> out.appendCodePoint(LETTERS.getOrDefault(each, each)));
        return out.toString();
    }

    private static Map<Integer, Integer> letters() {
        int[] others = OTHERS.codePoints().toArray();
        int[] latin = LATIN.codePoints().toArray();
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = 0; i < others.length; i++) {
            letters.put(others[i], latin[i]);
        }
        return Map.copyOf(letters);
    }
}
