package io.github.quizraft.glossary;

/**
 * The id of a glossary entry, for example {@code nmda-receptor}.
 *
 * @param value as in the file
 */
public record TermId(String value) {
    /** As any record has it; but what a record comes with takes longer to be set up than most commands have to work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TermId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
