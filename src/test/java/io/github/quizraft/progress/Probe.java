package io.github.quizraft.progress;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.UnsavedException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/**
 * A program of its own that opens a store and adds answers: for what one process cannot try, such as a disk that is full
 * or the rights of another user. It says what came of it, a line each.
 */
final class Probe {
    /** Instead of a number of answers: to look alone. */
    static final String LOOK = "look";

    private Probe() {}

    /** Arguments: the file, a seed, how many answers or {@link #LOOK}, and optionally a file to delete once the disk is full. */
    public static void main(String[] args) throws IOException {
        Scheduler scheduler = new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);
        Entries entries = new Entries(Long.parseLong(args[1]));
        if (args[2].equals(LOOK)) {
            look(Path.of(args[0]), scheduler);
            return;
        }
        int saved = 0;
        try (ProgressStore store = ProgressStore.open(Path.of(args[0]), scheduler, Clock.systemUTC())) {
            store.states(LearnerId.ME);
            try {
                for (; saved < Integer.parseInt(args[2]); saved++) {
                    store.append(entries.review("bank/card" + saved % 50));
                }
            } catch (UnsavedException e) {
                System.out.println("unsaved " + e.getMessage());
                if (args.length > 3) {
                    Files.delete(Path.of(args[3]));
                    store.append(entries.review("bank/late"));
                    saved++;
                }
            }
            System.out.println("saved " + saved);
            System.out.println("there " + store.entries(LearnerId.ME).size());
            System.out.println("wrong " + store.check());
        } catch (StoreException e) {
            System.out.println("refused " + e.getMessage());
        }
    }

    private static void look(Path file, Scheduler scheduler) {
        try (ProgressStore store = ProgressStore.openToLook(file, scheduler, Clock.systemUTC())) {
            System.out.println("there " + store.entries(LearnerId.ME).size());
            System.out.println("cards " + store.states(LearnerId.ME).size());
        } catch (StoreException e) {
            System.out.println("refused " + e.getMessage());
        }
    }

    /** A copy of what the program needs, in a folder that every user can read, and how to start it from there. */
    static List<String> installed(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        for (Class<?> each : List.of(Probe.class, ProgressStore.class, org.sqlite.JDBC.class)) {
            Path from = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().getPath());
            Path to = folder.resolve("part" + path.size());
            copy(from, to);
            path.add(to.toString());
        }
        // Unpacked here once: where files must stay small, the driver could not unpack it itself.
        String library = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/libsqlitejdbc.so";
        try (var in = Probe.class.getResourceAsStream(library)) {
            Files.copy(Objects.requireNonNull(in, library), folder.resolve("libsqlitejdbc.so"));
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // As the manifest of the program says.
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=libsqlitejdbc.so",
                "-cp",
                String.join(File.pathSeparator, path),
                Probe.class.getName());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    /** Runs a command and gives its lines, those of standard error included. */
    static List<String> run(List<String> command, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
