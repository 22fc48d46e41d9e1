package io.github.quizraft.question;

import static io.github.quizraft.question.Asked.marks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Matching MATCHING = new Matching(
            Asked.item("Match."),
            Asked.labels("l1", "l2", "l3", "l4"),
            Asked.labels("r1", "r2", "r3", "r4", "r5"),
            Map.of("l1", "r1", "l2", "r2", "l3", "r3", "l4", "r4"),
            Map.of("l1", "Why one.", "l2", "Why two.", "r5", "That fits nothing."));

    @Test
    void theShareOfThePairsThatIsRight() {
        assertThat(grade(Map.of("l1", "r1", "l2", "r2", "l3", "r3", "l4", "r4")).outcome())
                .isEqualTo(Mark.RIGHT);
        Verdict half = grade(Map.of("l1", "r2", "l2", "r1", "l3", "r3", "l4", "r4"));
        assertThat(half.score()).isEqualTo(0.5);
        assertThat(half.outcome()).isEqualTo(Mark.CLOSE);
        assertThat(marks(half)).containsExactly("wrong", "wrong", "right", "right");
        assertThat(grade(Map.of("l1", "r1")).score()).isEqualTo(0.25);
        assertThat(grade(Map.of("l1", "r5", "x", "r1")).score()).isZero();
    }

    @Test
    void eachPairShowsWhatWasGivenWhatIsRightAndWhy() {
        assertThat(grade(Map.of("l1", "r2")).parts().get(0))
                .isEqualTo(new Part("text l1", Mark.WRONG, true, "text r2", "text r1", "Why one."));
        assertThat(grade(Map.of("l1", "r5")).parts().get(0).why()).isEqualTo("That fits nothing. Why one.");
        assertThat(grade(Map.of("l4", "r5")).parts().get(3).why()).isEqualTo("That fits nothing.");
        assertThat(grade(Map.of("l3", "r4")).parts().get(2).why()).isEmpty();
    }

    @Test
    void leftAndRightMayUseTheSameIds() {
        Matching numbered = new Matching(
                Asked.item("Match."),
                Asked.labels("1", "2"),
                Asked.labels("1", "2"),
                Map.of("1", "2", "2", "1"),
                Map.of("1", "Why one.", "2", "Why two."));
        Verdict verdict = numbered.grade(new Answer.Paired(Map.of("1", "1", "2", "2")), Glossary.empty());
        assertThat(verdict.parts()).extracting(Part::why).containsExactly("Why one.", "Why two.");
        assertThat(numbered.grade(numbered.key(), Glossary.empty()).score()).isEqualTo(1);
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        Verdict verdict = MATCHING.grade(new Answer.Pass(), Glossary.empty());
        assertThat(verdict.outcome()).isEqualTo(Mark.WRONG);
        assertThat(verdict.parts()).extracting(Part::key).containsExactly("text r1", "text r2", "text r3", "text r4");
        assertThat(verdict.parts()).noneMatch(Part::chosen);
    }

    private static Verdict grade(Map<String, String> pairs) {
        return MATCHING.grade(new Answer.Paired(pairs), Glossary.empty());
    }
}
