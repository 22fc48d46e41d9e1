package io.github.quizraft.glossary;

import io.github.quizraft.glossary.Glossary.Match;

/**
 * All names of all entries, numbered, in a form that a search goes through quickly: most names are ruled out by their
 * {@link Letters} and their length, and only the rest is looked at. They may lie in a file.
 */
public interface Names {
    int count();

    /** How many entries there are; they are numbered in the order of the glossary. */
    int terms();

    /** Which {@link Letters} the key of a name has. */
    long letters(int name);

    /** How long the key of a name is. */
    int length(int name);

    Folded folded(int name);

    /** A name as it is written in its entry. */
    String form(int name);

    /** What a name is to its entry. */
    Match match(int name);

    /** The number of the entry that has a name. */
    int term(int name);

    /** The headword of an entry. */
    String headword(int term);
}
