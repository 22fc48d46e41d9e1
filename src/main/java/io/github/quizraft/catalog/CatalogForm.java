package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** A catalog in a file. */
final class CatalogForm implements Form<Catalog> {
    private static final OutlineForm OUTLINE = new OutlineForm();

    @Override
    public void write(Catalog catalog, Packed out) {
        out.number(catalog.problems());
        out.list(catalog.banks(), OUTLINE);
    }

    @Override
    public Catalog read(Unpacked in) {
        int problems = in.number();
        return new Catalog(in.list(OUTLINE), problems);
    }
}
