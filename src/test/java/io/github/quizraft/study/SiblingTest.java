package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiblingTest {
    private static final List<Card> CARDS = Card.of(Fixtures.glossaryOnly());

    @Test
    void allCardsOfATermAreSiblings() {
        assertThat(card("delta:term").isSiblingOf(card("delta:meaning"))).isTrue();
        assertThat(card("bod:expansion").isSiblingOf(card("bod:term"))).isTrue();
        assertThat(card("delta:term").isSiblingOf(card("bod:term"))).isFalse();
    }

    @Test
    void aChoiceBetweenTwoTermsIsASiblingOfTheCardsOfBoth() {
        Card contrast = card("meander:vs:oxbow-lake");

        for (String other : List.of("meander:meaning", "oxbow-lake:term", "oxbow-lake:vs:meander")) {
            assertThat(contrast.isSiblingOf(card(other))).as(other).isTrue();
            assertThat(card(other).isSiblingOf(contrast)).as(other).isTrue();
        }
        assertThat(contrast.isSiblingOf(card("delta:term"))).isFalse();
    }

    private static Card card(String id) {
        return CARDS.stream()
                .filter(card -> card.id().value().equals("terms/" + id))
                .findFirst()
                .orElseThrow();
    }
}
