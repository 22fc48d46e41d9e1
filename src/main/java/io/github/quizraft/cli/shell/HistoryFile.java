package io.github.quizraft.cli.shell;

import io.github.quizraft.files.NewFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed, a line each, the oldest first. Several shells may share the file: whoever uses it has it locked.
 *
 * @param path the file, which only its owner can read
 * @param most how many lines are kept; there may be twice as many for a while
 */
public record HistoryFile(Path path, int most) {
    /** Whoever pastes so much does not want to see it again. */
    private static final int LONGEST = 10_000;
    /** Nothing that was written here is as large. */
    private static final int LARGEST = 64_000_000;

    /**
     * The last lines.
     *
     * @throws IOException if the system refuses, or something else is in the place of the file
     */
    public List<String> read() throws IOException {
        try (FileChannel file = open();
                FileLock lock = file.lock()) {
            List<String> lines = lines(file, lock);
            if (lines.size() > 2 * most) {
                replace(file, last(lines));
            }
            return last(lines).stream().map(HistoryFile::decoded).toList();
        }
    }

    /**
     * Adds what was typed, unless it begins with a space.
     *
     * @throws IOException if the system refuses, or something else is in the place of the file
     */
    public void add(String typed) throws IOException {
        if (typed.isBlank() || typed.startsWith(" ") || typed.length() > LONGEST) {
            return;
        }
        try (FileChannel file = open();
                FileLock lock = file.lock()) {
            // A shell may have been killed in the middle of a line.
            boolean isCut = lock.isValid() && file.size() > 0 && byteAt(file, file.size() - 1) != '\n';
            write(file, file.size(), (isCut ? "\n" : "") + encoded(typed) + "\n");
        }
    }

    private FileChannel open() throws IOException {
        if (Files.notExists(path)) {
            try {
                NewFile.make(path, draft -> {});
            } catch (FileAlreadyExistsException e) {
                // Another shell was faster.
            }
        }
        // Opening a pipe would wait for someone at its other end.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException("it is no ordinary file");
        }
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static List<String> lines(FileChannel file, FileLock lock) throws IOException {
        if (!lock.isValid() || file.size() > LARGEST) {
            throw new IOException("it is too large");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().lines().toList();
    }

    private List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    private static void replace(FileChannel file, List<String> lines) throws IOException {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        file.truncate(write(file, 0, text));
    }

    private static long write(FileChannel file, long at, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        long end = at;
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        return end;
    }

    private static byte byteAt(FileChannel file, long at) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        return file.read(one, at) == 1 ? one.get(0) : (byte) '\n';
    }

    private static String encoded(String typed) {
        return typed.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String decoded(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                out.append(c);
            } else {
                char meant = line.charAt(++i);
                out.append(meant == 'n' ? '\n' : meant == 'r' ? '\r' : meant);
            }
        }
        return out.toString();
    }
}
