package io.github.quizraft.dict;

import io.github.quizraft.glossary.Glossary.Hit;
import java.util.List;

/** How an entry reads. */
@FunctionalInterface
public interface DefinitionText {
    /**
     * An entry in lines that fit a terminal, since clients print them as they come.
     *
     * @param asked the words it was looked up by
     * @param hit the entry, and what the words are to it
     */
    List<String> lines(String asked, Hit hit);
}
