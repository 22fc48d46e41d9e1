package io.github.quizraft.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a server, at a port of its own. */
final class Served implements AutoCloseable {
    private static final Pattern ANNOUNCED = Pattern.compile("Serving \\d+ terms? at 127\\.0\\.0\\.1 port (\\d+) .*");

    private final Process process;
    private final String port;

    Served(Program program, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("serve", "--dict", "--port", "0"));
        command.addAll(List.of(options));
        process = program.process(command.toArray(String[]::new))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        port = announced(process.inputReader());
    }

    private static String announced(BufferedReader out) throws IOException {
        String line = String.valueOf(out.readLine());
        Matcher matcher = ANNOUNCED.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("it does not say where it serves: " + line);
        }
        return matcher.group(1);
    }

    int port() {
        return Integer.parseInt(port);
    }

    /** Asks it with the client that everyone has. */
    Piped dict(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Tools.find("dict").toString(), "-P", "-", "-h", "localhost", "-p", port));
        command.addAll(List.of(arguments));
        return Piped.run(command.toArray(String[]::new));
    }

    /** Sends a signal and returns the status that the program ends with. */
    int statusAfter(String signal) {
        Piped.run("kill", "-" + signal, String.valueOf(process.pid()));
        return Piped.statusOf(process, List.of("the server"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
