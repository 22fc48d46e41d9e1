package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every blank of the banks that come with the program. */
class RealTypedAnswersTest {
    private static final Glossary GLOSSARY = RealBanks.library().glossary();

    @Test
    void everyAcceptedAnswerIsRight() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (String answer : blank.answers) {
                assertThat(blank.part(answer).mark()).as(blank + " " + answer).isEqualTo(Mark.RIGHT);
            }
        }
    }

    @Test
    void everyNearMissIsWrongWithItsOwnFeedback() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (NearMiss miss : blank.nearMisses) {
                for (String word : miss.match()) {
                    Verdict.Part part = blank.part(word);
                    assertThat(part.mark()).as(blank + " " + word).isEqualTo(Mark.WRONG);
                    assertThat(part.why()).as(blank + " " + word).isEqualTo(miss.feedback());
                }
            }
        }
    }

    @Test
    void theNameOfAnotherTermIsNeverAccepted() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (Term term : GLOSSARY.terms()) {
                if (!blank.asksFor(term)) {
                    forms(term)
                            .filter(form -> !blank.accepts(form))
                            .forEach(form -> assertThat(blank.part(form).mark())
                                    .as(blank + " " + form)
                                    .isEqualTo(Mark.WRONG));
                }
            }
        }
    }

    @Test
    void everyNameOfTheTermAskedForIsRightUnlessTheQuestionSaysOtherwise() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (Term term : GLOSSARY.terms()) {
                if (blank.asksFor(term)) {
                    term.names().stream()
                            .filter(name -> !blank.rejects(name))
                            .forEach(name -> assertThat(blank.part(name).mark())
                                    .as(blank + " " + name)
                                    .isEqualTo(Mark.RIGHT));
                }
            }
        }
    }

    @Test
    void aSlipOfTheTermAskedForIsWrong() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (Term term : GLOSSARY.terms()) {
                for (Term.SlipForm slip : term.slipForms()) {
                    Verdict.Part part = blank.part(slip.form());
                    assertThat(part.mark()).as(blank + " " + slip.form()).isEqualTo(Mark.WRONG);
                    assertThat(part.why()).as(blank + " " + slip.form()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aSwappedPairOfLettersInALongWordIsNeverRightAndMostlyClose() {
        int close = 0;
        int all = 0;
        for (RealBlank blank : RealBanks.blanks()) {
            String answer = blank.answers.get(0);
            if (answer.matches("[a-z]{9,}")) {
                String typed = answer.substring(0, 4) + answer.charAt(5) + answer.charAt(4) + answer.substring(6);
                Mark mark = blank.part(typed).mark();
                assertThat(mark == Mark.RIGHT && !Folding.same(typed, answer))
                        .as(typed)
                        .isFalse();
                close += mark == Mark.CLOSE ? 1 : 0;
                all++;
            }
        }
        assumeThat(all).isPositive();
        assertThat(close).isGreaterThan(all * 8 / 10);
    }

    @Test
    void junkIsNeverRight() {
        SplittableRandom random = new SplittableRandom(11);
        for (RealBlank blank : RealBanks.blanks()) {
            for (int i = 0; i < 50; i++) {
                String junk = RandomAnswer.junk(random);
                assertThat(blank.part(junk).mark() != Mark.RIGHT || blank.accepts(junk))
                        .as(blank + " " + junk)
                        .isTrue();
            }
        }
    }

    @Test
    void anotherNumberIsNeverClose() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (String answer : blank.answers) {
                for (int i = 0; i < answer.length(); i++) {
                    if (Character.isDigit(answer.charAt(i))) {
                        char other = answer.charAt(i) == '9' ? '0' : (char) (answer.charAt(i) + 1);
                        assertOther(blank, answer.substring(0, i) + other + answer.substring(i + 1));
                        assertOther(blank, answer + other);
                    }
                }
            }
        }
    }

    @Test
    void anAnswerTurnedIntoItsOppositeIsNeverClose() {
        for (RealBlank blank : RealBanks.blanks()) {
            for (String answer : blank.answers) {
                int last = answer.lastIndexOf(' ') + 1;
                if (answer.substring(last).matches("[a-z]{5,}")) {
                    for (String turn :
                            List.of("non", "un", "in", "im", "anti", "a", "an", "de", "dis", "es", "no ", "hypo")) {
                        assertOther(blank, answer.substring(0, last) + turn + answer.substring(last));
                    }
                }
            }
        }
    }

    private static void assertOther(RealBlank blank, String typed) {
        boolean known = blank.accepts(typed) || GLOSSARY.find(typed).isPresent();
        assertThat(known || blank.part(typed).mark() == Mark.WRONG)
                .as(blank + " " + typed)
                .isTrue();
    }

    private static Stream<String> forms(Term term) {
        return Stream.of(
                        term.names(),
                        term.searchForms(),
                        term.slipForms().stream().map(Term.SlipForm::form).toList())
                .flatMap(List::stream);
    }
}
