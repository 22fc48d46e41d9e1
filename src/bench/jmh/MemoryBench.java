package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Load;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The arithmetic of memory, each operation once, and a fit's pass over a log for each review of it; jmh.sh runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MemoryBench {
    private static final int CARDS = 2_000;
    private static final int REVIEWS = 8 * CARDS;
    private static final int RUNS = 40;
    private static final long ENOUGH_NANOS = 10_000_000;
    private static final CardId CARD = new CardId("bank/card");
    private static final Moment MORNING = Moment.utc(Instant.parse("2026-01-01T08:00:00Z"));

    @Param({"FSRS_6", "FSRS_7"})
    ModelVersion version;

    MemoryModel model;
    Memory memory;
    Elapsed elapsed;
    Scheduler scheduler;
    CardState state;
    Moment now;
    Kernel kernel;
    float[] gaps;
    byte[] grades;
    float[] shares;
    double[] gradient;
    double x;

    @Setup
    public void setUp() {
        model = version.model(version.standard());
        memory = model.next(model.first(Grade.GOOD), Elapsed.ofDays(4), Grade.GOOD);
        elapsed = Elapsed.ofDays(9);
        scheduler = new Scheduler(model, SchedulerSettings.DEFAULT, StudyDay.DEFAULT);
        state = scheduler.next(CARD, Optional.empty(), MORNING, Grade.EASY);
        now = Moment.utc(Instant.parse("2026-01-12T08:00:00Z"));
        kernel = version.kernel();
        kernel.use(version.standard().stream().mapToDouble(Double::doubleValue).toArray());
        Random random = new Random(1);
        gaps = new float[REVIEWS];
        grades = new byte[REVIEWS];
        shares = new float[REVIEWS];
        gradient = new double[version.standard().size()];
        for (int i = 0; i < REVIEWS; i++) {
            grades[i] = (byte) (random.nextInt(10) == 0 ? 1 : 2 + random.nextInt(3));
            gaps[i] = i % 8 == 0 ? 0 : 1 + random.nextInt(60);
            shares[i] = i % 8 == 0 ? 0 : 1;
        }
        x = 1.2345;
    }

    @Benchmark
    public Memory update() {
        return model.next(memory, elapsed, Grade.GOOD);
    }

    @Benchmark
    public double interval() {
        return model.interval(memory, 0.9);
    }

    @Benchmark
    public Map<Grade, CardState> preview() {
        return scheduler.preview(CARD, Optional.of(state), List.of(), Optional.empty(), now, Load.NONE);
    }

    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double replay() {
        double sum = 0;
        for (int card = 0; card < CARDS; card++) {
            kernel.walk(gaps, grades, 8 * card, 8 * card + 8);
            sum += kernel.expected(7);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double epoch() {
        double loss = 0;
        for (int card = 0; card < CARDS; card++) {
            loss += kernel.gradient(gaps, grades, shares, 8 * card, 8 * card + 8, gradient);
        }
        return loss;
    }

    /** What there is to compare with: the three functions that all of the above is made of. */
    @Benchmark
    public double exp() {
        return Math.exp(x);
    }

    @Benchmark
    public double log() {
        return Math.log(x);
    }

    @Benchmark
    public double pow() {
        return Math.pow(x, x);
    }

    /** The least CPU time of this thread instead of the mean wall time, for a machine that has other things to do. */
    public static void main(String[] arguments) {
        for (ModelVersion version : ModelVersion.values()) {
            MemoryBench bench = new MemoryBench();
            bench.version = version;
            bench.setUp();
            least(version + " update", 1, bench::update);
            least(version + " interval", 1, bench::interval);
            least(version + " preview", 1, bench::preview);
            least(version + " replay", REVIEWS, bench::replay);
            least(version + " epoch", REVIEWS, bench::epoch);
            least("exp", 1, bench::exp);
            least("log", 1, bench::log);
            least("pow", 1, bench::pow);
        }
    }

    private static void least(String name, int operations, Supplier<Object> work) {
        long sum = 0;
        int times = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; ) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                sum += work.get().hashCode();
            }
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            if (taken < ENOUGH_NANOS) {
                times *= 2;
            } else {
                least = Math.min(least, (double) taken / times / operations);
                run++;
            }
        }
        System.out.printf("%-16s %8.1f ns%s%n", name, least, sum == 1 ? " " : "");
    }
}
