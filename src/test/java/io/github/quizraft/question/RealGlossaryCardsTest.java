package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every card that our own glossary makes. */
class RealGlossaryCardsTest {
    private static final Glossary GLOSSARY = RealBanks.library().glossary();
    private static final List<Question> CARDS =
            GlossaryCards.of(GLOSSARY).orElseThrow().questions();

    @Test
    void everyTermHasACardEachWayAndEveryPairTwo() {
        for (Term term : GLOSSARY.terms()) {
            assertThat(ids(CARDS)).contains(term.id() + ":term", term.id() + ":meaning");
            term.confusableWith()
                    .forEach(other ->
                            assertThat(ids(CARDS)).contains(term.id() + ":vs:" + other, other + ":vs:" + term.id()));
        }
        assertThat(ids(CARDS)).filteredOn(id -> id.endsWith(":expansion")).hasSizeGreaterThan(20);
    }

    @Test
    void theKeyIsRightAndCanBeReadBack() {
        for (Question card : CARDS) {
            Question shown = card.shuffled(new SplittableRandom(card.hashCode()));
            assertThat(shown.grade(shown.key(), GLOSSARY).score()).as(id(card)).isEqualTo(1);
            assertThat(card.read(shown.key().written())).contains(card.key());
            assertThat(card.grade(new Answer.Pass(), GLOSSARY).score())
                    .as(id(card))
                    .isZero();
        }
    }

    @Test
    void noCardShowsItsAnswer() {
        for (Question card : CARDS) {
            String shown = " " + Folding.spaced(card.item().stem()) + " ";
            for (String answer : answers(card)) {
                assertThat(shown).as(id(card)).doesNotContain(" " + Folding.spaced(answer) + " ");
            }
        }
    }

    @Test
    void noNameOfAnotherTermIsRight() {
        for (Question card : CARDS) {
            if (card instanceof ShortAnswer typed) {
                others(card)
                        .filter(name -> typed.answers().stream().noneMatch(answer -> Folding.same(answer, name)))
                        .forEach(name -> assertThat(card.grade(Answer.Typed.of(name), GLOSSARY)
                                        .outcome())
                                .as(id(card) + " " + name)
                                .isEqualTo(Mark.WRONG));
            }
        }
    }

    @Test
    void theyAreTheSameInAnyOrderOfTheGlossary() {
        List<Term> reversed = new ArrayList<>(GLOSSARY.terms());
        Collections.reverse(reversed);
        List<Question> again =
                GlossaryCards.of(new Glossary(reversed)).orElseThrow().questions();

        assertThat(again).containsExactlyInAnyOrderElementsOf(CARDS);
        assertThat(ids(again)).doesNotHaveDuplicates();
    }

    private static List<String> answers(Question card) {
        return card instanceof ShortAnswer typed ? typed.answers() : card.keyText();
    }

    private static Stream<String> others(Question card) {
        return GLOSSARY.terms().stream()
                .filter(term -> !card.item().terms().contains(term.id()))
                .flatMap(term -> term.names().stream());
    }

    private static String id(Question card) {
        return card.item().id();
    }

    private static List<String> ids(List<Question> cards) {
        return cards.stream().map(RealGlossaryCardsTest::id).toList();
    }
}
