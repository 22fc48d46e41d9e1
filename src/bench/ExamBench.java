import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.plan.Course;
import io.github.quizraft.plan.ExamContest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** For exam.sh: ordinary study at a fixed retention against the plan towards an exam, means over some seeds. */
final class ExamBench {
    private static final int SEEDS = 20;
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    private ExamBench() {}

    public static void main(String[] args) {
        for (double retention : new double[] {0.85, 0.90, 0.93, 0.95, 0.97}) {
            print(String.format("fixed %.2f", retention), contest -> contest.fixed(retention));
        }
        for (double retention : new double[] {0.80, 0.85, 0.90}) {
            for (int minutes : new int[] {9, 10, 11, 12, 14, 20}) {
                print(
                        String.format("plan at %.2f, %d min a day", retention, minutes),
                        contest -> contest.planned(retention, minutes));
            }
        }
    }

    private static void print(String name, Function<ExamContest, Course> study) {
        List<Course> courses = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            courses.add(study.apply(new ExamContest(SCHEDULER, seed)));
        }
        double score = courses.stream().mapToDouble(Course::score).average().orElse(0);
        double hours = courses.stream().mapToDouble(Course::hours).average().orElse(0);
        double peak = courses.stream()
                .mapToDouble(course -> course.days().stream()
                        .mapToDouble(Course.Day::minutes)
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        System.out.printf("%-28s %.3f  %5.1f h  longest day %3.0f min%n", name, score, hours, peak);
    }
}
