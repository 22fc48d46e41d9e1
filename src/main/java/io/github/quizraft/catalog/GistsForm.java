package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** Gists in a file: first the texts, then everything else as their numbers. */
final class GistsForm implements Form<Gists> {
    @Override
    public void write(Gists gists, Packed out) {
        Packed body = new Packed();
        GistsWriter writer = new GistsWriter(body);
        writer.write(gists);
        out.texts(writer.texts().all());
        out.all(body);
    }

    @Override
    public Gists read(Unpacked in) {
        return new GistsReader(in, in.texts()).read();
    }
}
