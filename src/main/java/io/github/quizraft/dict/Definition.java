package io.github.quizraft.dict;

import java.util.List;

/**
 * An entry as a client shows it.
 *
 * @param headword the name it stands under
 * @param lines the text, broken into lines
 */
record Definition(String headword, List<String> lines) {}
