package io.github.quizraft.review;

/**
 * What is scheduled, by the name its file gives it: {@code bank/question} for a question.
 *
 * <p>Identity is the id in the file and never a hash of the text, so that editing a question keeps its history.
 *
 * @param value the id, not blank
 */
public record CardId(String value) implements Comparable<CardId> {
    public CardId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a card id must not be blank");
        }
    }

    public static CardId of(String bank, String question) {
        return new CardId(bank + "/" + question);
    }

    /** The id of its bank. */
    public String bank() {
        return value.substring(0, Math.max(0, value.indexOf('/')));
    }

    @Override
    public int compareTo(CardId other) {
        return value.compareTo(other.value);
    }

    /** As any record has it; but what a record comes with takes longer to be set up than most commands have to work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CardId that && value.equals(that.value);
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
