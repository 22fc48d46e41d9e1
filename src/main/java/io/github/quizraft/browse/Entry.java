package io.github.quizraft.browse;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.study.Card;
import java.util.List;
import java.util.stream.Stream;

/** Something to come upon: a card, or an entry of the glossary. */
public sealed interface Entry {
    /** The one line that it is known by. */
    String title();

    /** What sort of thing it is, as the filter {@code kind:} has it. */
    String kind();

    /**
     * A question of a bank.
     *
     * @param card what is asked
     */
    record OfCard(Card card) implements Entry {
        @Override
        public String title() {
            return card.question().item().stem();
        }

        @Override
        public String kind() {
            return card.question().kind();
        }
    }

    /**
     * An entry of the glossary.
     *
     * @param term what is explained
     */
    record OfTerm(Term term) implements Entry {
        @Override
        public String title() {
            return term.name();
        }

        @Override
        public String kind() {
            return "term";
        }
    }

    /** Cards in their order. */
    static List<Entry> of(List<Card> cards) {
        return cards.stream().<Entry>map(OfCard::new).toList();
    }

    /** The entries of a glossary, and then cards. */
    static List<Entry> of(List<Term> terms, List<Card> cards) {
        return Stream.<Entry>concat(
                        terms.stream().map(OfTerm::new), cards.stream().map(OfCard::new))
                .toList();
    }
}
