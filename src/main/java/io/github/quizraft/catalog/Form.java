package io.github.quizraft.catalog;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How something that was made of a content folder is written down. There is no lambda or stream on the way that reads it,
 * since the first of each takes as long as all of that.
 *
 * @param <T> what it is
 */
interface Form<T> {
    /** What a file of this form begins with, its version included: what another version wrote is made anew. */
    long magic();

    /**
     * Writes it down.
     *
     * @throws IOException if a text in it is longer than there is room for
     */
    void write(T value, DataOutputStream out) throws IOException;

    /**
     * Reads it back.
     *
     * @throws IOException if it ends too early
     */
    T read(DataInputStream in) throws IOException;
}
