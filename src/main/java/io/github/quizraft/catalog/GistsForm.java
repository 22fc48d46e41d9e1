package io.github.quizraft.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Gists in a file: first the texts, then everything else as their numbers. */
final class GistsForm implements Form<Gists> {
    /** "qzgist" and the version. */
    @Override
    public long magic() {
        return 0x717A676973740001L;
    }

    @Override
    public void write(Gists gists, DataOutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        GistsWriter writer = new GistsWriter(new DataOutputStream(body));
        writer.write(gists);
        writer.texts().write(out);
        body.writeTo(out);
    }

    @Override
    public Gists read(DataInputStream in) throws IOException {
        return new GistsReader(in, Pool.read(in)).read();
    }
}
