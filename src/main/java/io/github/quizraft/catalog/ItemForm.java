package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Item;
import java.util.Optional;
import java.util.OptionalInt;

/** What all kinds of questions have. */
final class ItemForm implements Form<Item> {
    private static final SourceForm SOURCE = new SourceForm();
    private static final TermIdForm TERM = new TermIdForm();
    private static final Choice<Bloom> BLOOM = new Choice<>(Bloom.values());

    @Override
    public void write(Item item, Packed out) {
        out.text(item.id());
        out.optionalText(item.objective());
        out.flag(item.bloom().isPresent());
        item.bloom().ifPresent(bloom -> BLOOM.write(bloom, out));
        out.flag(item.difficulty().isPresent());
        item.difficulty().ifPresent(out::number);
        out.text(item.stem());
        out.flag(item.attributed());
        out.flag(item.judge());
        out.texts(item.claims());
        out.list(item.terms(), TERM);
        out.list(item.sources(), SOURCE);
        out.text(item.explanation());
        out.optionalText(item.checkNote());
        out.texts(item.tags());
        out.number(item.version());
        out.optionalText(item.hint());
        out.flag(item.keepOrder());
    }

    @Override
    public Item read(Unpacked in) {
        return new Item(
                in.text(),
                in.optionalText(),
                in.flag() ? Optional.of(BLOOM.read(in)) : Optional.empty(),
                in.flag() ? OptionalInt.of(in.number()) : OptionalInt.empty(),
                in.text(),
                in.flag(),
                in.flag(),
                in.texts(),
                in.list(TERM),
                in.list(SOURCE),
                in.text(),
                in.optionalText(),
                in.texts(),
                in.number(),
                in.optionalText(),
                in.flag());
    }

    private static final class SourceForm implements Form<Item.Source> {
        @Override
        public void write(Item.Source source, Packed out) {
            out.text(source.document());
            out.numbers(source.paragraphs());
        }

        @Override
        public Item.Source read(Unpacked in) {
            return new Item.Source(in.text(), in.numbers());
        }
    }
}
