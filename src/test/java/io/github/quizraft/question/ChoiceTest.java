package io.github.quizraft.question;

import static io.github.quizraft.question.Asked.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.TrueFalse.Reason;
import io.github.quizraft.review.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds that are answered by picking. */
class ChoiceTest {
    private static final SingleChoice SINGLE =
            new SingleChoice(Asked.item("Which?"), Asked.options("pore", "*channel", "raft"));
    private static final MultipleChoice MULTIPLE =
            new MultipleChoice(Asked.item("Which?"), Asked.options("*a", "*b", "*c", "*d", "e", "f", "g"));
    private static final TrueFalse TRUE_FALSE = new TrueFalse(
            Asked.item("True?"),
            false,
            Stream.of(0, 1, 2)
                    .map(i -> new Reason(
                            Asked.options("*It is too short", "It is too long", "It is right")
                                    .get(i),
                            i == 2))
                    .toList());

    @Test
    void oneOfMany() {
        assertThat(grade(SINGLE, "b").outcome()).isEqualTo(Mark.RIGHT);
        assertThat(grade(SINGLE, "a").score()).isZero();
        assertThat(grade(SINGLE, "a b").score()).isZero();
        assertThat(grade(SINGLE, "z").score()).isZero();
    }

    @Test
    void whatWasPickedIsMarkedAndTheKeyInAnyCase() {
        Verdict verdict = grade(SINGLE, "a");
        assertThat(marks(verdict)).containsExactly("wrong", "right", "");
        assertThat(verdict.parts()).extracting(Verdict.Part::chosen).containsExactly(true, false, false);
        assertThat(verdict.parts().get(0).why()).isEqualTo("About pore.");
    }

    @ParameterizedTest(name = "picked {0}: {1}, {2}")
    @CsvSource({
        "a b c d,       1,    RIGHT, GOOD",
        "d c b a,       1,    RIGHT, GOOD",
        "a b c,         0.75, CLOSE, HARD",
        "a b c d e,     0.75, CLOSE, HARD",
        "a b c d e f,   0.5,  CLOSE, HARD",
        "a b,           0.5,  CLOSE, HARD",
        "a b c e,       0.5,  CLOSE, HARD",
        "a b c d e f g, 0.25, WRONG, AGAIN",
        "a,             0.25, WRONG, AGAIN",
        "a e,           0,    WRONG, AGAIN",
        "e f g,         0,    WRONG, AGAIN",
        "a a a a,       0.25, WRONG, AGAIN"
    })
    void someOfMany(String picked, double score, Mark outcome, Grade grade) {
        Verdict verdict = grade(MULTIPLE, picked);
        assertThat(verdict.score()).isEqualTo(score, within(1e-12));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.proposedGrade()).isEqualTo(grade);
    }

    @Test
    void optionsMissedAndOptionsTakenInErrorAreTold() {
        Verdict verdict = grade(MULTIPLE, "a b c e");
        assertThat(marks(verdict)).containsExactly("right", "right", "right", "right", "wrong", "", "");
        assertThat(verdict.parts().get(3).chosen()).isFalse();
    }

    @ParameterizedTest(name = "{0} because {1}: {2}")
    @CsvSource({"false, a, RIGHT", "false, b, WRONG", "true, a, WRONG", "true, c, WRONG", "false, z, WRONG"})
    void aVerdictScoresWithItsReasonAlone(boolean verdict, String reason, Mark outcome) {
        Verdict graded = TRUE_FALSE.grade(new Answer.Judged(verdict, reason), Glossary.empty());
        assertThat(graded.outcome()).isEqualTo(outcome);
        assertThat(graded.parts().get(0).mark()).isEqualTo(verdict ? Mark.WRONG : Mark.RIGHT);
        assertThat(graded.parts().get(0).key()).isEqualTo("False");
        assertThat(graded.parts()).hasSize(4);
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        assertThat(marks(SINGLE.grade(new Answer.Pass(), Glossary.empty()))).containsExactly("", "right", "");
        assertThat(MULTIPLE.grade(new Answer.Pass(), Glossary.empty()).outcome())
                .isEqualTo(Mark.WRONG);
        assertThat(marks(TRUE_FALSE.grade(new Answer.Pass(), Glossary.empty())))
                .containsExactly("wrong", "right", "", "");
    }

    private static Verdict grade(Question question, String picked) {
        return question.grade(new Answer.Picked(Arrays.asList(picked.split(" ", -1))), Glossary.empty());
    }

    @Test
    void theKeysAreRight() {
        for (Question question : List.of(SINGLE, MULTIPLE, TRUE_FALSE)) {
            assertThat(question.grade(question.key(), Glossary.empty()).score()).isEqualTo(1);
        }
    }
}
