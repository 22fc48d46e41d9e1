package io.github.quizraft.glossary;

/**
 * The id of a glossary entry, for example {@code nmda-receptor}.
 *
 * @param value as in the file
 */
public record TermId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
