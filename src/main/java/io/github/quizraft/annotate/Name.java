package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary.Hit;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One name of an entry, as texts are searched for it. Whoever looks a term up means one; a text does not, so that a few
 * letters that could be anything must be spelt as the entry has them.
 *
 * @param hit the entry, what the name is to it, and the name
 * @param key what a phrase folds to that is this name
 * @param phrase the words of the name
 * @param hasArticle whether the key begins with an article, which folding leaves out
 */
record Name(Hit hit, String key, Phrase phrase, boolean hasArticle) {
    /** So few letters make a word of some language, whatever they are. */
    private static final int SHORT = 3;

    private static final Pattern GENITIVE = Pattern.compile(".*['\u2019][sS]", Pattern.DOTALL);

    /** The ways to find a name: without its article and, if it has one, with it. */
    static List<Name> of(Hit hit, Words words) {
        Passage passage = Passage.of(hit.form(), words, new BitSet());
        if (passage.size() == 0) {
            return List.of();
        }
        Phrase phrase = new Phrase(passage, 0, passage.size() - 1);
        Name plain = new Name(hit, Folding.key(hit.form()), phrase, false);
        return phrase.beginsWithArticle()
                ? List.of(plain, new Name(hit, passage.word(0).folded() + plain.key, phrase, true))
                : List.of(plain);
    }

    /** Whether a phrase that folds to the same is this name, by all that folding does not tell. */
    boolean fits(Phrase other) {
        return other.beginsWithArticle() == hasArticle
                && (!other.isGenitive() || mayEndLike(other))
                && other.gaps().allMatch(gap -> Gap.isOpen(gap) || hit.form().contains(Gap.unbroken(gap)))
                && (key.length() > SHORT || phrase.size() > 1 || other.size() == 1)
                && isCaseRight(other.spelt());
    }

    /** The ending of a genitive is part of a name only if the name has it too; folding takes it for a plural s. */
    private boolean mayEndLike(Phrase genitive) {
        String joined = genitive.joined();
        return GENITIVE.matcher(hit.form()).matches()
                || Folding.singular(joined).equals(joined);
    }

    private boolean isCaseRight(String spelt) {
        if (key.length() > SHORT + 1) {
            return true;
        }
        if (isToTheLetter()) {
            String letters = letters(hit.form());
            return letters(spelt).equals(letters) || letters(spelt).equals(letters + "s");
        }
        return !isOfMixedCase() || hasCapitalInside(letters(spelt));
    }

    /** AMP and As are other things than amp and as; for Eel and eel that may be chance. */
    private boolean isToTheLetter() {
        String letters = letters(hit.form());
        boolean isAbbreviation =
                hit.term().abbreviation().filter(hit.form()::equals).isPresent();
        return key.length() <= SHORT
                && (hasCapitalInside(letters) || (hasCapital(letters) && (isAbbreviation || key.length() < SHORT)));
    }

    /** A camp is no cAMP, but CAMP may be. */
    private boolean isOfMixedCase() {
        String letters = letters(hit.form());
        return key.length() > SHORT && !Character.isUpperCase(letters.codePointAt(0)) && hasCapitalInside(letters);
    }

    private static boolean hasCapital(String letters) {
        return letters.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean hasCapitalInside(String letters) {
        return letters.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String letters(String spelt) {
        return Normalizer.normalize(spelt, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
