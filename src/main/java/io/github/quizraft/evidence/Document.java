package io.github.quizraft.evidence;

import java.util.List;

/**
 * A text that questions are drawn from.
 *
 * @param id for example {@code d2}
 * @param file its file name, without a folder
 * @param title its title
 * @param author as stated in it
 * @param site where it stood
 * @param date as stated in it
 * @param kind for example a clinic's blog
 * @param paragraphs how many paragraphs it has, counted from 1
 * @param quirks what a reader should know about its state
 */
public record Document(
        String id,
        String file,
        String title,
        String author,
        String site,
        String date,
        String kind,
        int paragraphs,
        List<String> quirks) {}
