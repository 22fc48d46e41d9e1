package io.github.quizraft.glossary;

/** How names are compared with what is looked for; both are folded first. */
public enum Strategy {
    /** They are the same. */
    EXACT,
    /** The name begins with it. */
    PREFIX,
    /** It stands anywhere in the name. */
    SUBSTRING,
    /** It stands in the name as whole words. */
    WORD,
    /** The name is a few slips away from it. */
    FUZZY,
    /** Any of these, the closest first. */
    ALL
}
