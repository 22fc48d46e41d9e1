package io.github.quizraft.kept;

/**
 * How something is written down in a file that takes no time to read. There is no lambda or stream on the way that reads
 * it, since the first of each takes as long as all of that.
 *
 * @param <T> what it is
 */
public interface Form<T> {
    /** Writes it down. */
    void write(T value, Packed out);

    /** Reads it back. */
    T read(Unpacked in);
}
