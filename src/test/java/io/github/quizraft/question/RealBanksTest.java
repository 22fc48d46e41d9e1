package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for every question of the banks that come with the program. */
class RealBanksTest {
    private static List<Question> questions = List.of();
    private static Glossary glossary = Glossary.empty();

    @BeforeAll
    static void read() {
        Content content = ContentFolder.read(Path.of(""));
        assertThat(content.problems()).isEmpty();
        glossary = content.library().glossary();
        questions = content.library().banks().stream()
                .flatMap(bank -> bank.questions().stream())
                .toList();
        assertThat(questions.stream().map(Question::kind).collect(Collectors.toSet()))
                .hasSize(8);
    }

    @Test
    void theKeyIsRightHoweverTheQuestionIsShuffled() {
        for (Question question : questions) {
            Question shuffled = question.shuffled(random(question));
            assertThat(shuffled.grade(shuffled.key(), glossary).score())
                    .as(id(question))
                    .isEqualTo(1);
            assertThat(question.grade(shuffled.key(), glossary).outcome())
                    .as(id(question))
                    .isEqualTo(Mark.RIGHT);
        }
    }

    @Test
    void noAnswerIsWrongAndItsPartsShowTheKey() {
        for (Question question : questions) {
            Verdict verdict = question.grade(new Answer.Pass(), glossary);
            assertThat(verdict.outcome()).as(id(question)).isEqualTo(Mark.WRONG);
            assertThat(verdict.parts()).as(id(question)).isNotEmpty().noneMatch(Verdict.Part::chosen);
            assertThat(verdict.parts())
                    .as(id(question))
                    .anyMatch(part -> part.mark() == Mark.RIGHT || !part.key().isEmpty());
        }
    }

    @Test
    void anAnswerOfAnotherFormIsWrongAndNoError() {
        List<Answer> answers = questions.stream().map(Question::key).toList();
        for (Question question : questions) {
            for (Answer answer : answers) {
                Mark mark = question.grade(answer, glossary).outcome();
                assertThat(answer.getClass().equals(question.key().getClass()) || mark == Mark.WRONG)
                        .as(id(question) + " " + answer)
                        .isTrue();
            }
        }
    }

    @Test
    void gradingTwiceGivesTheSame() {
        for (Question question : questions) {
            for (int i = 0; i < 5; i++) {
                Answer answer = RandomAnswer.to(question, random(question));
                assertThat(question.grade(answer, glossary)).isEqualTo(question.grade(answer, glossary));
            }
        }
    }

    @Test
    void everyAnswerCanBeReadBackFromTheLog() {
        for (Question question : questions) {
            RandomGenerator random = random(question);
            assertThat(question.read(question.key().written())).contains(question.key());
            for (int i = 0; i < 20; i++) {
                Answer answer = RandomAnswer.to(question, random);
                assertThat(question.read(answer.written())).as(answer.written()).contains(answer);
            }
        }
    }

    @Test
    void everyAcceptedAnswerIsRight() {
        for (Blank blank : blanks()) {
            for (String answer : blank.answers) {
                assertThat(blank.part(answer).mark()).as(blank + " " + answer).isEqualTo(Mark.RIGHT);
            }
        }
    }

    @Test
    void everyNearMissIsWrongWithItsOwnFeedback() {
        for (Blank blank : blanks()) {
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
    void everyNumberNearlyRightIsWrongWithItsOwnFeedback() {
        for (Question question : questions) {
            if (question instanceof Numeric numeric) {
                for (Numeric.NumericMiss miss : numeric.nearMisses()) {
                    Verdict verdict = numeric.grade(Answer.Typed.of(String.valueOf(miss.value())), glossary);
                    assertThat(verdict.outcome()).isEqualTo(Mark.WRONG);
                    assertThat(verdict.parts().get(0).why()).isEqualTo(miss.feedback());
                }
            }
        }
    }

    @Test
    void theNameOfAnotherTermIsNeverAccepted() {
        for (Blank blank : blanks()) {
            for (Term term : glossary.terms()) {
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
        for (Blank blank : blanks()) {
            for (Term term : glossary.terms()) {
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
        for (Blank blank : blanks()) {
            for (Term term : glossary.terms()) {
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
        for (Blank blank : blanks()) {
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
        for (Blank blank : blanks()) {
            for (int i = 0; i < 50; i++) {
                String junk = RandomAnswer.junk(random);
                assertThat(blank.part(junk).mark() != Mark.RIGHT || blank.accepts(junk))
                        .as(blank + " " + junk)
                        .isTrue();
            }
        }
    }

    private static Stream<String> forms(Term term) {
        return Stream.of(
                        term.names(),
                        term.searchForms(),
                        term.slipForms().stream().map(Term.SlipForm::form).toList())
                .flatMap(List::stream);
    }

    /** One place to type words into. */
    private static final class Blank {
        private final Question question;
        private final int index;
        private final List<String> answers;
        private final List<NearMiss> nearMisses;

        Blank(Question question, int index, List<String> answers, List<NearMiss> nearMisses) {
            this.question = question;
            this.index = index;
            this.answers = answers;
            this.nearMisses = nearMisses;
        }

        Verdict.Part part(String typed) {
            List<String> texts = new ArrayList<>(((Answer.Typed) question.key()).texts());
            texts.set(index, typed);
            return question.grade(new Answer.Typed(texts), glossary).parts().get(index);
        }

        boolean accepts(String typed) {
            return answers.stream().anyMatch(answer -> Folding.same(answer, typed));
        }

        boolean rejects(String typed) {
            return nearMisses.stream()
                            .flatMap(miss -> miss.match().stream())
                            .anyMatch(word -> Folding.same(word, typed))
                    || (question instanceof ShortAnswer typedAnswer && typedAnswer.strictForm())
                    || Folding.spaced(question.item().stem()).contains(Folding.spaced(typed))
                    || (question instanceof Cloze cloze
                            && Folding.spaced(cloze.text()).contains(Folding.spaced(typed)));
        }

        boolean asksFor(Term term) {
            return answers.stream()
                    .flatMap(answer -> glossary.findAll(answer).stream())
                    .anyMatch(hit -> hit.match() == Match.NAME && hit.term().equals(term));
        }

        @Override
        public String toString() {
            return id(question) + " " + (index + 1);
        }
    }

    private static List<Blank> blanks() {
        List<Blank> blanks = new ArrayList<>();
        for (Question question : questions) {
            if (question instanceof ShortAnswer typed) {
                blanks.add(new Blank(typed, 0, typed.answers(), typed.nearMisses()));
            } else if (question instanceof Cloze cloze) {
                for (int i = 0; i < cloze.blanks().size(); i++) {
                    Cloze.Blank blank = cloze.blanks().get(i);
                    blanks.add(new Blank(cloze, i, blank.answers(), blank.nearMisses()));
                }
            }
        }
        return blanks;
    }

    private static String id(Question question) {
        return question.item().id();
    }

    private static RandomGenerator random(Question question) {
        return new SplittableRandom(id(question).hashCode());
    }
}
