package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.review.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final Recall QUESTION = new Recall(
            Asked.item("What does \"meander\" mean?"), "A bend.", List.of("a bend", "of a river", "it moves"));

    @Test
    void theScoreIsTheShareOfTheIdeasThatWereThere() {
        assertThat(grade("1", "2", "3").outcome()).isEqualTo(Mark.RIGHT);
        assertThat(grade("1", "3").outcome()).isEqualTo(Mark.CLOSE);
        assertThat(grade("1", "3").proposedGrade()).isEqualTo(Grade.HARD);
        assertThat(grade("2").outcome()).isEqualTo(Mark.WRONG);
        assertThat(Asked.marks(grade("2"))).containsExactly("wrong", "right", "wrong");
    }

    @Test
    void nothingTickedIsNoAnswer() {
        assertThat(QUESTION.grade(new Answer.Pass(), Glossary.empty()).score()).isZero();
        assertThat(new Answer.Picked(List.of()).written()).isEqualTo(new Answer.Pass().written());
    }

    @Test
    void whatIsNoIdeaOfTheListCountsForNothing() {
        assertThat(grade("4", "x", "1").score()).isEqualTo(grade("1").score());
    }

    @Test
    void theTicksStandInTheLogAsNumbers() {
        assertThat(new Answer.Picked(List.of("3", "1")).written()).isEqualTo("1 3");
        assertThat(QUESTION.read("1 3")).contains(new Answer.Picked(List.of("1", "3")));
        assertThat(QUESTION.read("")).contains(new Answer.Pass());
    }

    private static Verdict grade(String... ticks) {
        return QUESTION.grade(new Answer.Picked(List.of(ticks)), Glossary.empty());
    }
}
