package io.github.quizraft.content;

/**
 * One thing wrong with a file, told so that it can be mended. The message quotes the file, controls and all: whoever
 * shows it passes it through {@link io.github.quizraft.safe.Safe} first, like any other text of the file.
 *
 * @param file as the user would name it
 * @param place where in the file
 * @param kind which sort of mistake it is
 * @param message what is wrong and what was expected
 */
public record Problem(String file, Place place, Kind kind, String message) {
    /** Sorts of mistakes, as far as someone who checks content tells them apart. */
    public enum Kind {
        /** The file is not there, or the system does not let us read it. */
        UNREADABLE,
        /** No JSON, or not of the form that is wanted. */
        FORM,
        /** An id that is taken, retired, or does not fit its bank. */
        IDENTITY,
        /** A name of something that there is not. */
        REFERENCE,
        /** A paragraph that a document does not have. */
        LOCATOR,
        /** No key that could be graded. */
        KEY
    }

    /** {@code file:line:column: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
