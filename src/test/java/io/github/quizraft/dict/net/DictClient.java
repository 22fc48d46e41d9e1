package io.github.quizraft.dict.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client that sends what a test wants, which no well-behaved one would. */
final class DictClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();
    private final BufferedReader in;

    DictClient(InetSocketAddress server) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(server);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that nothing more comes, and goes on listening. */
    void end() throws IOException {
        socket.shutdownOutput();
    }

    /** The next line; fails if none comes. */
    String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("the server hung up");
        }
        return line;
    }

    /** All lines until the server hangs up. */
    List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
