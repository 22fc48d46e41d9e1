package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.memory.fit.Evaluation.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void compares_all_contenders_on_the_same_items() throws InterruptedException {
        Histories log = Learner.log("b");
        List<Double> shares = new ArrayList<>();

        Evaluation evaluation = Evaluation.of(log, 2, shares::add);

        assertThat(evaluation.results()).extracting(Result::contender).containsExactly(Contender.values());
        assertThat(evaluation.results()).allSatisfy(result -> {
            assertThat(result.score().items()).isEqualTo(17_381 - 17_381 / 6);
            assertThat(result.calibrated().stream().mapToInt(Calibrated::items).sum())
                    .isEqualTo(result.score().items());
        });
        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    /** The learner is FSRS-6 with other weights than the published ones, so this is the order that must come out. */
    @Test
    void finds_that_fits_are_better_than_published_weights_and_any_model_than_none() throws InterruptedException {
        Evaluation evaluation = Evaluation.of(Learner.log("b"), 2, Progress.NONE);

        assertThat(loss(evaluation, Contender.FSRS_6_FITTED))
                .isLessThan(loss(evaluation, Contender.FSRS_6_PUBLISHED))
                .isLessThan(0.30885);
        assertThat(loss(evaluation, Contender.FSRS_7_FITTED))
                .isLessThan(loss(evaluation, Contender.FSRS_7_PUBLISHED))
                .isLessThan(loss(evaluation, Contender.CONSTANT));
        assertThat(evaluation.best().contender()).isEqualTo(Contender.FSRS_6_FITTED);
    }

    @Test
    void refuses_a_log_too_short_for_it() {
        Histories log = new Gathering().histories();

        assertThatThrownBy(() -> Evaluation.of(log, 1, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double loss(Evaluation evaluation, Contender contender) {
        return evaluation.results().stream()
                .filter(result -> result.contender() == contender)
                .findFirst()
                .orElseThrow()
                .score()
                .logLoss();
    }
}
