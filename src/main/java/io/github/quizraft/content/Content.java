package io.github.quizraft.content;

import io.github.quizraft.question.Library;
import java.util.List;

/**
 * What a content folder holds: everything sound in it, and everything that is not.
 *
 * @param library what can be studied
 * @param problems what must be mended, by file and place
 */
public record Content(Library library, List<Problem> problems) {}
