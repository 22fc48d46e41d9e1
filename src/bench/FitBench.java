import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Fsrs6Weights;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.fit.Fitted;
import io.github.quizraft.memory.fit.Fitter;
import io.github.quizraft.memory.fit.Gathering;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Progress;
import io.github.quizraft.review.Grade;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes logs of simulated learners and fits models to them, for fit.sh.
 *
 * <p>{@code FitBench make FILE CARDS} or {@code FitBench fit FILE MODEL THREADS} or
 * {@code FitBench replay FILE}.
 */
final class FitBench {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long BEGIN = 1_767_225_600_000L;
    private static final int DAYS = 365;

    private static final int NEW = 0;
    private static final int REVIEW = 2;
    private static final int RELEARNING = 3;

    /** A learner whose memory is FSRS-6 with these weights, while the scheduler believes in the published ones. */
    private static final Fsrs6 LEARNER = new Fsrs6(Fsrs6Weights.of(List.of(
            0.15, 2.4, 5.2, 20.0, 5.2, 0.95, 3.6, 0.005, 1.4, 0.08, 1.2, 1.05, 0.11, 0.4, 1.3, 0.38, 2.6, 0.8, 0.3,
            0.15, 0.13)));

    private FitBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(file, Integer.parseInt(arguments[2]));
        } else if (arguments[0].equals("replay")) {
            replay(file);
        } else {
            long begun = System.nanoTime();
            Histories log = read(file);
            long read = System.nanoTime();
            ModelVersion model = ModelVersion.valueOf(arguments[2]);
            Fitted fitted = new Fitter(model, Integer.parseInt(arguments[3])).fit(log, model.standard(), Progress.NONE);
            System.out.printf(
                    "%d items, %s, log loss %.5f to %.5f; reading %.3f s, fitting %.3f s%n",
                    log.items(),
                    fitted.verdict(),
                    fitted.all().orElseThrow().before().logLoss(),
                    fitted.all().orElseThrow().after().logLoss(),
                    (read - begun) / 1e9,
                    (System.nanoTime() - read) / 1e9);
        }
    }

    private static void make(Path file, int cards) throws IOException {
        Random random = new Random(1);
        Fsrs6 scheduler = Fsrs6.standard();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("card_id,review_time,review_rating,review_state,review_duration\n");
            for (int card = 1; card <= cards; card++) {
                long day = random.nextInt(DAYS * 2 / 3);
                Grade grade = first(random);
                Memory believed = scheduler.first(grade);
                Memory real = LEARNER.first(grade);
                write(out, card, day, NEW, random, grade);
                while (true) {
                    long wait = Math.max(1, Math.round(scheduler.interval(believed, 0.9)));
                    wait += random.nextInt(4) == 0 ? random.nextInt((int) Math.max(2, wait / 4 + 1)) : 0;
                    day += wait;
                    if (day >= DAYS) {
                        break;
                    }
                    Elapsed elapsed = Elapsed.ofDays(wait);
                    boolean recalled = random.nextDouble() < LEARNER.retrievability(real, elapsed);
                    grade = recalled ? passed(random) : Grade.AGAIN;
                    believed = scheduler.next(believed, elapsed, grade);
                    real = LEARNER.next(real, elapsed, grade);
                    write(out, card, day, REVIEW, random, grade);
                    if (!recalled) {
                        believed = scheduler.next(believed, Elapsed.ofDays(0), Grade.GOOD);
                        real = LEARNER.next(real, Elapsed.ofDays(0), Grade.GOOD);
                        write(out, card, day, RELEARNING, random, Grade.GOOD);
                    }
                }
            }
        }
    }

    /** The model over each card's reviews, one thread, least CPU time of some rounds. */
    private static void replay(Path file) throws IOException {
        Map<String, List<Answer>> cards = new HashMap<>();
        int count = 0;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (count++ > 0) {
                List<Answer> answers = cards.computeIfAbsent(cells[0], card -> new ArrayList<>());
                long day = Math.floorDiv(Long.parseLong(cells[1]), DAY);
                long gap = answers.isEmpty() ? 0 : day - answers.get(answers.size() - 1).day;
                answers.add(new Answer(day, Elapsed.ofDays(gap), Grade.of(Integer.parseInt(cells[2]))));
            }
        }
        Fsrs6 model = Fsrs6.standard();
        long least = Long.MAX_VALUE;
        double sum = 0;
        for (int round = 0; round < 30; round++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (List<Answer> answers : cards.values()) {
                Memory memory = model.first(answers.get(0).grade);
                for (int i = 1; i < answers.size(); i++) {
                    memory = model.next(memory, answers.get(i).elapsed, answers.get(i).grade);
                }
                sum += memory.stability();
            }
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        }
        System.out.printf("%d reviews, %.0f a second of CPU%s%n", count - 1, (count - 1) * 1e9 / least, sum < 0 ? "!" : "");
    }

    private record Answer(long day, Elapsed elapsed, Grade grade) {}

    private static Grade first(Random random) {
        double draw = random.nextDouble();
        return draw < 0.24 ? Grade.AGAIN : draw < 0.33 ? Grade.HARD : draw < 0.83 ? Grade.GOOD : Grade.EASY;
    }

    private static Grade passed(Random random) {
        double draw = random.nextDouble();
        return draw < 0.22 ? Grade.HARD : draw < 0.85 ? Grade.GOOD : Grade.EASY;
    }

    /** At noon or some hours later, so that no review crosses into another day. */
    private static void write(BufferedWriter out, int card, long day, int state, Random random, Grade grade)
            throws IOException {
        long time = BEGIN + day * DAY + DAY / 2 + (state == RELEARNING ? DAY / 8 : 0) + random.nextInt((int) (DAY / 10));
        out.write(card + "," + time + "," + grade.value() + "," + state + ",6000\n");
    }

    private static Histories read(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        Gathering gathering = new Gathering();
        Map<Long, Integer> cards = new HashMap<>();
        long[] cells = new long[5];
        int cell = 0;
        int i = 0;
        while (text[i++] != '\n') {
            // The names of the columns.
        }
        for (; i < text.length; i++) {
            byte c = text[i];
            if (c == ',') {
                cell++;
            } else if (c == '\n') {
                gathering.add(
                        cards.computeIfAbsent(cells[0], id -> gathering.card()),
                        cells[1],
                        Math.floorDiv(cells[1], DAY),
                        (int) cells[2]);
                Arrays.fill(cells, 0);
                cell = 0;
            } else {
                cells[cell] = cells[cell] * 10 + c - '0';
            }
        }
        return gathering.histories();
    }
}
