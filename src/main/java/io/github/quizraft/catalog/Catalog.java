package io.github.quizraft.catalog;

import io.github.quizraft.study.Outline;
import java.util.List;

/**
 * What can be told of a content folder without its content.
 *
 * @param banks in their order, with the one that the glossary makes
 * @param problems how many things in the folder are wrong
 */
public record Catalog(List<Outline> banks, int problems) {}
