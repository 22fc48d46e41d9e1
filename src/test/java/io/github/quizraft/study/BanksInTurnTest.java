package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BanksInTurnTest {
    private static final List<Card> MANY = Sitting.withSiblings(50, 8);
    private static final List<Card> FEW =
            named("Few", Sitting.withSiblings(55, 1).subList(50, 55));

    @Test
    void eachBankHasItsTurnHoweverManyCardsItHas() {
        List<Card> cards = Stream.concat(MANY.stream(), distinct(FEW).stream()).toList();

        assertThat(BanksInTurn.first(8, cards))
                .extracting(Card::bank)
                .containsExactly("Family", "Family", "Family", "Family", "Few", "Few", "Few", "Few");
    }

    @Test
    void whatOneBankLacksTheOthersGive() {
        List<Card> cards = Stream.concat(FEW.stream(), distinct(MANY).stream()).toList();

        assertThat(BanksInTurn.first(40, cards)).hasSize(40);
        assertThat(BanksInTurn.first(1000, cards)).containsExactlyInAnyOrderElementsOf(cards);
    }

    @Test
    void siblingsWaitForAnotherDayAsLongAsThereAreOthers() {
        List<Card> first = BanksInTurn.first(50, MANY);

        assertThat(first)
                .hasSize(50)
                .allSatisfy(card -> assertThat(first)
                        .filteredOn(other -> other.isSiblingOf(card))
                        .containsExactly(card));
        assertThat(BanksInTurn.first(60, MANY)).hasSize(60);
    }

    @Test
    void noneAreChosenWhereThereIsNoRoom() {
        assertThat(BanksInTurn.first(0, MANY)).isEmpty();
    }

    /** Cards whose ids differ from all others. */
    private static List<Card> distinct(List<Card> cards) {
        return cards.stream()
                .map(card -> new Card(new CardId("other/" + card.id()), card.bank(), card.question()))
                .toList();
    }

    private static List<Card> named(String bank, List<Card> cards) {
        return cards.stream()
                .map(card -> new Card(card.id(), bank, card.question()))
                .toList();
    }
}
