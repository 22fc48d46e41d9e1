package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.fit.Fitted.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitterTest {
    private static final List<Double> PUBLISHED = ModelVersion.FSRS_6.standard();

    /** The figures of fsrs-rs 6.5.0 at 8 epochs, and what the published weights reach. */
    @ParameterizedTest
    @CsvSource({"a, 0.35576, 0.0312, 0.577, 0.35314", "b, 0.31115, 0.0294, 0.616, 0.30606"})
    void foretells_a_log_as_well_as_the_reference(String learner, double loss, double rmse, double auc, double fitted)
            throws InterruptedException {
        Histories log = Learner.log(learner);

        Score before = new Foretold(log)
                .by(ModelVersion.FSRS_6, PUBLISHED, 0, log.items())
                .score();
        assertThat(before.logLoss()).isCloseTo(loss, within(5e-6));
        assertThat(before.rmseBins()).isCloseTo(rmse, within(5e-5));
        assertThat(before.auc().orElseThrow()).isCloseTo(auc, within(5e-4));

        assertThat(fittedLoss(ModelVersion.FSRS_6, learner)).isLessThan(fitted + 0.0005);
    }

    /** On logs of learners who are FSRS-6 themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void fits_fsrs_7_at_least_as_well_as_fsrs_6(String learner) throws InterruptedException {
        assertThat(fittedLoss(ModelVersion.FSRS_7, learner)).isLessThan(fittedLoss(ModelVersion.FSRS_6, learner));
    }

    @Test
    void refuses_a_fit_that_does_not_foretell_the_newest_reviews_better() throws InterruptedException {
        Fitted fitted = fit(Learner.log("a"), 2);

        assertThat(fitted.verdict()).isEqualTo(Verdict.NO_BETTER);
        assertThat(fitted.weights()).isEqualTo(fitted.before());
        assertThat(fitted.newest().orElseThrow().before().logLoss()).isCloseTo(0.34582, within(5e-6));
    }

    @Test
    void accepts_a_fit_that_does() throws InterruptedException {
        Fitted fitted = fit(Learner.log("b"), 2);

        assertThat(fitted.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(fitted.newest().orElseThrow().before().logLoss()).isCloseTo(0.28337, within(5e-6));
        assertThat(fitted.newest().orElseThrow().after().logLoss()).isLessThan(0.2785);
        ModelVersion.FSRS_6.check(fitted.weights());
    }

    @ParameterizedTest
    @EnumSource
    void comes_to_the_same_weights_on_any_number_of_threads(ModelVersion version) throws InterruptedException {
        Histories log = Learner.log("a");

        List<Double> alone =
                new Fitter(version, 1).train(log, 2_000, Progress.NONE).weights();

        assertThat(new Fitter(version, 3).train(log, 2_000, Progress.NONE).weights())
                .isEqualTo(alone);
    }

    @Test
    void tells_how_far_it_is() throws InterruptedException {
        List<Double> shares = new ArrayList<>();

        new Fitter(ModelVersion.FSRS_6, 1).fit(Learner.log("b"), ModelVersion.FSRS_6.standard(), shares::add);

        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void can_be_called_off() {
        Histories log = Learner.log("a");
        Fitter fitter = new Fitter(ModelVersion.FSRS_6, 2);

        assertThatThrownBy(() -> fitter.fit(
                        log,
                        ModelVersion.FSRS_6.standard(),
                        share -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_weights_alone_where_there_are_too_few_reviews(ModelVersion version) throws InterruptedException {
        Gathering one = new Gathering();
        one.add(one.card(), 1, 0, 3);

        for (Histories log : List.of(new Gathering().histories(), one.histories())) {
            Fitted fitted = new Fitter(version, 1).fit(log, version.standard(), Progress.NONE);
            assertThat(fitted.verdict()).isEqualTo(Verdict.TOO_FEW);
            assertThat(fitted.weights()).isEqualTo(version.standard());
        }
    }

    private static double fittedLoss(ModelVersion version, String learner) throws InterruptedException {
        Histories log = Learner.log(learner);
        List<Double> weights =
                new Fitter(version, 2).train(log, log.items(), Progress.NONE).weights();
        return new Foretold(log).by(version, weights, 0, log.items()).score().logLoss();
    }

    private static Fitted fit(Histories log, int threads) throws InterruptedException {
        return new Fitter(ModelVersion.FSRS_6, threads).fit(log, ModelVersion.FSRS_6.standard(), Progress.NONE);
    }
}
