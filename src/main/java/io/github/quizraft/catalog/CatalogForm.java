package io.github.quizraft.catalog;

import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Outline;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A catalog in a file. */
final class CatalogForm implements Form<Catalog> {
    /** "qzcat" and the version. */
    @Override
    public long magic() {
        return 0x717A6361740001L;
    }

    @Override
    public void write(Catalog catalog, DataOutputStream out) throws IOException {
        out.writeInt(catalog.problems());
        out.writeInt(catalog.banks().size());
        for (Outline bank : catalog.banks()) {
            out.writeUTF(bank.id());
            out.writeUTF(bank.title());
            out.writeInt(bank.cards().size());
            for (CardId card : bank.cards()) {
                out.writeUTF(card.value());
            }
        }
    }

    @Override
    public Catalog read(DataInputStream in) throws IOException {
        int problems = in.readInt();
        List<Outline> banks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            banks.add(outline(in));
        }
        return new Catalog(banks, problems);
    }

    private static Outline outline(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        List<CardId> cards = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            cards.add(new CardId(in.readUTF()));
        }
        return new Outline(id, title, cards);
    }
}
