package io.github.quizraft.catalog;

import io.github.quizraft.check.BankSketch;
import io.github.quizraft.kept.Source;
import java.util.List;

/**
 * The sketches of a folder's banks, each with the file that it was made of: one can be made anew without the others.
 *
 * @param banks in the order of their files
 */
public record Sketches(List<OfFile> banks) {
    /**
     * A sketch and its file.
     *
     * @param source as it was then
     * @param bank what was made of it
     */
    public record OfFile(Source source, BankSketch bank) {}
}
