package io.github.quizraft.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real dictd on a port of its own, serving one database, and a real dict that asks it. */
final class Dictd implements AutoCloseable {
    private static final String DATABASE = "glossary";

    private final Process process;
    private final int port;

    private Dictd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves the database whose files are in a folder below a temporary one. */
    static Dictd serve(Path temporary, String below) throws IOException {
        Tools.require("dictd", "dict");
        Path folder = temporary.resolve(below);
        // Started by root it serves as a user of its own.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        int port = freePort();
        Path settings = folder.resolve("dictd.conf");
        Files.writeString(settings, """
                global {
                  listen_to 127.0.0.1
                  port %d
                  pid_file "%s"
                }
                database %s {
                  data "%s"
                  index "%s"
                }
                """.formatted(
                        port,
                        folder.resolve("dictd.pid"),
                        DATABASE,
                        folder.resolve(DATABASE + ".dict"),
                        folder.resolve(DATABASE + ".index")));
        Path log = folder.resolve("dictd.log");
        Process process = new ProcessBuilder(
                        "dictd", "--config", settings.toString(), "--locale", "C.UTF-8", "--debug", "nodetach")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Dictd dictd = new Dictd(process, port);
        Patience.until(
                "dictd answers", () -> !process.isAlive() || dictd.ask("--dbs").status() == 0, () -> text(log));
        if (!process.isAlive()) {
            throw new AssertionError("dictd ended: " + text(log));
        }
        return dictd;
    }

    /** Asks with the options of dict. */
    Piped ask(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("dict", "--host", "127.0.0.1", "--port", String.valueOf(port), "--pager", "-"));
        command.addAll(List.of(arguments));
        ProcessBuilder dict = new ProcessBuilder(command);
        dict.environment().put("LC_ALL", "C.UTF-8");
        return Piped.run(dict, "");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
