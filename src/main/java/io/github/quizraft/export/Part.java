package io.github.quizraft.export;

import io.github.quizraft.files.Saving;

/**
 * One file of an export.
 *
 * @param suffix what its name ends with; empty where the export is this one file
 * @param writing writes its bytes
 */
public record Part(String suffix, Saving.Writing writing) {}
