package io.github.quizraft.query;

import io.github.quizraft.question.Bloom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What something is labelled with, each a filter of the same name. */
public enum Label {
    BANK("the bank it is in"),
    TERM("a glossary term it uses, by id or any of its names"),
    DOC("a document it draws on"),
    CLAIM("a claim it stands on"),
    TAG("one of its tags"),
    KIND("the kind of question, or term for an entry of the glossary"),
    BLOOM("the level of thinking it asks for");

    private final String meaning;

    Label(String meaning) {
        this.meaning = meaning;
    }

    /** What is typed before the colon. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** All values there can be; none if content decides. */
    public List<String> choices() {
        return switch (this) {
            case KIND ->
                List.of(
                        "single",
                        "multiple",
                        "truefalse",
                        "short",
                        "cloze",
                        "matching",
                        "ordering",
                        "numeric",
                        "recall",
                        "term");
            case BLOOM ->
                Arrays.stream(Bloom.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList();
            case BANK, TERM, DOC, CLAIM, TAG -> List.of();
        };
    }
}
