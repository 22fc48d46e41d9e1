package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Outline;
import java.util.ArrayList;
import java.util.List;

/** A bank's name and cards. */
final class OutlineForm implements Form<Outline> {
    @Override
    public void write(Outline bank, Packed out) {
        out.text(bank.id());
        out.text(bank.title());
        out.number(bank.cards().size());
        for (CardId card : bank.cards()) {
            out.text(card.value());
        }
    }

    @Override
    public Outline read(Unpacked in) {
        String id = in.text();
        String title = in.text();
        List<CardId> cards = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            cards.add(new CardId(in.text()));
        }
        return new Outline(id, title, cards);
    }
}
