package io.github.quizraft.content;

import java.util.Optional;

/**
 * An id as a file has it, with its place, so that one that leads nowhere can be pointed at.
 *
 * @param id empty where the file has none that could be read
 * @param place where it stands
 */
record Reference(String id, Place place) {
    /** The id alone. */
    static Optional<String> id(Optional<Reference> reference) {
        return reference.isPresent() ? Optional.of(reference.get().id()) : Optional.empty();
    }
}
