package io.github.quizraft.lookup;

/** Answers from a glossary, in any form. */
public final class GlossaryAnswers implements Answers {
    private final Lookup lookup;
    private final Format format;

    public GlossaryAnswers(Lookup lookup, Format format) {
        this.lookup = lookup;
        this.format = format;
    }

    @Override
    public String begin() {
        return format.begin();
    }

    @Override
    public Answer to(String query) {
        Result result = lookup.of(query);
        return new Answer(query, format.result(result), result.isFound(), result.suggestions());
    }

    @Override
    public String end() {
        return format.end();
    }
}
