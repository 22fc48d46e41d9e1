package io.github.quizraft.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** 600 new cards, 60 days to the exam, and a learner whose memory is FSRS-6: the plan against a fixed retention. */
class ExamSimulationTest {
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    private static final long[] SEEDS = {1, 2, 3, 4};

    @Test
    void inTheSameHoursThePlanLeavesLessThanHalfAsMuchForgotten() {
        assertThat(hours(planned(10))).isLessThanOrEqualTo(hours(fixed(0.9)));
        assertThat(1 - score(planned(10))).isLessThan((1 - score(fixed(0.9))) / 2);
    }

    @Test
    void aHighRetentionTakesFarMoreHoursForTheSameScore() {
        assertThat(score(planned(14))).isGreaterThanOrEqualTo(score(fixed(0.97)) - 0.002);
        assertThat(hours(fixed(0.97))).isGreaterThan(hours(planned(14)) * 1.4);
    }

    @Test
    void noDayTakesLongerThanWasSetButForItsLastCard() {
        Course plan = new ExamContest(SCHEDULER, 1).planned(0.9, 12);

        assertThat(plan.days()).allSatisfy(day -> assertThat(day.minutes()).isLessThan(13));
    }

    @Test
    void theSameSeedGivesTheSameCourse() {
        assertThat(new ExamContest(SCHEDULER, 5).planned(0.9, 12))
                .isEqualTo(new ExamContest(SCHEDULER, 5).planned(0.9, 12))
                .isNotEqualTo(new ExamContest(SCHEDULER, 6).planned(0.9, 12));
    }

    private static List<Course> fixed(double retention) {
        return LongStream.of(SEEDS)
                .mapToObj(seed -> new ExamContest(SCHEDULER, seed).fixed(retention))
                .toList();
    }

    private static List<Course> planned(int minutes) {
        return LongStream.of(SEEDS)
                .mapToObj(seed -> new ExamContest(SCHEDULER, seed).planned(0.85, minutes))
                .toList();
    }

    private static double hours(List<Course> courses) {
        return courses.stream().mapToDouble(Course::hours).average().orElseThrow();
    }

    private static double score(List<Course> courses) {
        return courses.stream().mapToDouble(Course::score).average().orElseThrow();
    }
}
