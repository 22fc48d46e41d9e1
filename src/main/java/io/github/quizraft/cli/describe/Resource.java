package io.github.quizraft.cli.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text within the jar, beside the class that uses it. */
public final class Resource {
    private Resource() {}

    /**
     * The whole text.
     *
     * @throws IllegalStateException if it is not there: the jar was not built right
     */
    public static String text(Class<?> user, String file) {
        try (InputStream in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
