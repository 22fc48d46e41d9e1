package io.github.quizraft.question;

import static io.github.quizraft.question.Asked.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.glossary.Terms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTest {
    private static final Cloze CLOZE = new Cloze(
            Asked.item("Complete it."),
            "The {{1}} of {{2}} lies in the {{3}}.",
            List.of(
                    new Cloze.Blank("1", List.of("receptor"), List.of()),
                    new Cloze.Blank(
                            "2", List.of("glutamate"), List.of(new NearMiss(List.of("GABA"), "That one quietens."))),
                    new Cloze.Blank("3", List.of("hippocampus"), List.of())));

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "receptor/glutamate/hippocampus, 1,        RIGHT, right right right",
        "Receptors/glutamate/hippocampus, 1,       RIGHT, right right right",
        "receptor/glutamate/hipocampus,  0.833333, CLOSE, right right close",
        "receptor/GABA/hippocampus,      0.666667, CLOSE, right wrong right",
        "receptor/GABA/hipocampus,       0.5,      CLOSE, right wrong close",
        "receptor//,                     0.333333, WRONG, right wrong wrong",
        "glutamate/receptor/hippocampus, 0.333333, WRONG, wrong wrong right",
        "receptor,                       0.333333, WRONG, right wrong wrong",
        "//,                             0,        WRONG, wrong wrong wrong"
    })
    void theShareOfTheBlanksThatIsRight(String typed, double score, Mark outcome, String marks) {
        Verdict verdict = CLOZE.grade(new Answer.Typed(Arrays.asList(typed.split("/", -1))), Terms.small());
        assertThat(verdict.score()).isEqualTo(score, within(1e-6));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", marks(verdict))).isEqualTo(marks);
    }

    @Test
    void eachBlankShowsWhatWasTypedWhatIsRightAndWhy() {
        Verdict.Part part = CLOZE.grade(new Answer.Typed(List.of("receptor", "gaba", "")), Terms.small())
                .parts()
                .get(1);
        assertThat(part)
                .isEqualTo(new Verdict.Part("Blank 2", Mark.WRONG, true, "gaba", "glutamate", "That one quietens."));
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        assertThat(CLOZE.grade(new Answer.Pass(), Terms.small()).parts())
                .extracting(Verdict.Part::key)
                .containsExactly("receptor", "glutamate", "hippocampus");
    }

    @Test
    void theGapsAreFilledInOnePass() {
        assertThat(CLOZE.filled(List.of("a", "b", "c"))).isEqualTo("The a of b lies in the c.");
        assertThat(CLOZE.filled(List.of("{{2}}", "$1", "\\"))).isEqualTo("The {{2}} of $1 lies in the \\.");
        assertThat(CLOZE.filled(List.of())).isEqualTo("The  of  lies in the .");
    }
}
