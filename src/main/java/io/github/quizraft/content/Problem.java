package io.github.quizraft.content;

/**
 * One thing wrong with a file, told so that it can be mended. The message quotes the file, controls and all: whoever
 * shows it passes it through {@link io.github.quizraft.safe.Safe} first, like any other text of the file.
 *
 * @param file as the user would name it
 * @param place where in the file
 * @param message what is wrong and what was expected
 */
public record Problem(String file, Place place, String message) {
    /** {@code file:line:column: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
