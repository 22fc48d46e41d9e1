package io.github.quizraft.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The program as it is started, with nothing of the developer's: its own home, progress and environment.
 *
 * @param launcher the script that starts it
 * @param folder where it is started, and where its home and progress are
 * @param environment every variable it sees
 */
public record Program(Path launcher, Path folder, Map<String, String> environment) {
    /** What a program needs from outside to run at all. */
    private static final List<String> KEPT = List.of("PATH", "JAVA_HOME", "TMPDIR");

    public Program {
        environment = Map.copyOf(environment);
    }

    /** The program of this checkout, which the build has just packaged. */
    public static Program in(Path folder) {
        return new Program(Path.of("quizraft").toAbsolutePath(), folder, surroundings(folder));
    }

    private static Map<String, String> surroundings(Path folder) {
        Map<String, String> variables = new TreeMap<>(System.getenv());
        variables.keySet().retainAll(KEPT);
        variables.put("HOME", folder.toString());
        variables.put("LANG", "C.UTF-8");
        variables.put("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString());
        variables.put("QUIZRAFT_JAVA_OPTS", "-Duser.home=" + folder);
        return variables;
    }

    /** The same with one variable set to something else. */
    public Program with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(name, value);
        return new Program(launcher, folder, changed);
    }

    /** The same without a variable. */
    public Program without(String name) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.remove(name);
        return new Program(launcher, folder, changed);
    }

    /** The same started through another path. */
    public Program from(Path otherLauncher) {
        return new Program(otherLauncher, folder, environment);
    }

    /** The same started in another folder. */
    public Program startedIn(Path otherFolder) {
        return new Program(launcher, otherFolder, environment);
    }

    /** The file its answers are kept in. */
    public Path progress() {
        return Path.of(environment.getOrDefault("QUIZRAFT_PROGRESS", ""));
    }

    /** Runs it to its end with lines on standard input. */
    public Piped run(String input, String... arguments) {
        return Piped.run(process(arguments), input);
    }

    /** Ready to start, for tests that watch it run. */
    public ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process;
    }
}
