package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for every question of the banks that come with the program. */
class RealBanksTest {
    private static final Library LIBRARY = RealBanks.library();
    private static final List<Question> QUESTIONS = RealBanks.questions();

    @Test
    void thereAreQuestionsOfEveryKind() {
        assertThat(QUESTIONS.stream().map(Question::kind).collect(Collectors.toSet()))
                .hasSize(8);
    }

    @Test
    void theKeyIsRightHoweverTheQuestionIsShuffled() {
        for (Question question : QUESTIONS) {
            Question shuffled = question.shuffled(random(question));
            assertThat(shuffled.grade(shuffled.key(), LIBRARY.glossary()).score())
                    .as(id(question))
                    .isEqualTo(1);
            assertThat(question.grade(shuffled.key(), LIBRARY.glossary()).outcome())
                    .as(id(question))
                    .isEqualTo(Mark.RIGHT);
        }
    }

    @Test
    void noAnswerIsWrongAndItsPartsShowTheKey() {
        for (Question question : QUESTIONS) {
            Verdict verdict = question.grade(new Answer.Pass(), LIBRARY.glossary());
            assertThat(verdict.outcome()).as(id(question)).isEqualTo(Mark.WRONG);
            assertThat(verdict.parts()).as(id(question)).isNotEmpty().noneMatch(Verdict.Part::chosen);
            assertThat(verdict.parts())
                    .as(id(question))
                    .anyMatch(part -> part.mark() == Mark.RIGHT || !part.key().isEmpty());
        }
    }

    @Test
    void anAnswerOfAnotherFormIsWrongAndNoError() {
        List<Answer> answers = QUESTIONS.stream().map(Question::key).toList();
        for (Question question : QUESTIONS) {
            for (Answer answer : answers) {
                Mark mark = question.grade(answer, LIBRARY.glossary()).outcome();
                assertThat(answer.getClass().equals(question.key().getClass()) || mark == Mark.WRONG)
                        .as(id(question) + " " + answer)
                        .isTrue();
            }
        }
    }

    @Test
    void gradingTwiceGivesTheSame() {
        for (Question question : QUESTIONS) {
            for (int i = 0; i < 5; i++) {
                Answer answer = RandomAnswer.to(question, random(question));
                assertThat(question.grade(answer, LIBRARY.glossary()))
                        .isEqualTo(question.grade(answer, LIBRARY.glossary()));
            }
        }
    }

    @Test
    void everyAnswerCanBeReadBackFromTheLog() {
        for (Question question : QUESTIONS) {
            RandomGenerator random = random(question);
            assertThat(question.read(question.key().written())).contains(question.key());
            for (int i = 0; i < 20; i++) {
                Answer answer = RandomAnswer.to(question, random);
                assertThat(question.read(answer.written())).as(answer.written()).contains(answer);
            }
        }
    }

    @Test
    void everyNumberNearlyRightIsWrongWithItsOwnFeedback() {
        for (Question question : QUESTIONS) {
            if (question instanceof Numeric numeric) {
                for (Numeric.NumericMiss miss : numeric.nearMisses()) {
                    Verdict verdict = numeric.grade(Answer.Typed.of(String.valueOf(miss.value())), LIBRARY.glossary());
                    assertThat(verdict.outcome()).isEqualTo(Mark.WRONG);
                    assertThat(verdict.parts().get(0).why()).isEqualTo(miss.feedback());
                }
            }
        }
    }

    private static String id(Question question) {
        return question.item().id();
    }

    private static RandomGenerator random(Question question) {
        return new SplittableRandom(id(question).hashCode());
    }
}
