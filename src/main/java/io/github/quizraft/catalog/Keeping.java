package io.github.quizraft.catalog;

import io.github.quizraft.kept.Kept;
import io.github.quizraft.question.Library;

/** What is kept of a content folder. The last digits of each number are raised with its form. */
public final class Keeping {
    /** What there is to study, by its names. */
    public static final Kept<Catalog> CATALOG = new Kept<>(0x717A6361740002L, new CatalogForm());
    /** What there is to know of it afterwards. */
    public static final Kept<Gists> GISTS = new Kept<>(0x717A676973740002L, new GistsForm());
    /** All of it. */
    public static final Kept<Library> LIBRARY = new Kept<>(0x717A6C6962720001L, new LibraryForm());
    /** What it takes to hold the questions of one bank against those of all others. */
    public static final Kept<Sketches> SKETCHES = new Kept<>(0x717A736B65740001L, new SketchesForm());

    private Keeping() {}
}
