package io.github.quizraft.cli.completion;

import java.util.Locale;

/** The first sentence of a description, which is all that a shell has room for. */
final class Summary {
    private Summary() {}

    static String of(String... description) {
        String first = description.length == 0 ? "" : String.format(Locale.ROOT, description[0]);
        int end = first.indexOf(". ");
        String sentence = end < 0 ? first : first.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
