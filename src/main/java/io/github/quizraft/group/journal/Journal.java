package io.github.quizraft.group.journal;

import io.github.quizraft.files.NewFile;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.review.UnsavedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open journal that lines are added to. While it is open, no other program can open it. */
final class Journal implements AutoCloseable {
    /** More than what one write can have left behind. */
    private static final long LONGEST_TAIL = 1 << 24;

    private final Path file;
    private final FileChannel channel;
    private long end;
    private boolean isTorn;

    private Journal(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /** Begins a new one, whose head is on the disk when this returns. */
    static Journal begin(Path file, JournalHead head) {
        byte[] line = bytes(List.of(JsonText.line(head.written())));
        try {
            NewFile.make(file, draft -> Files.write(draft, line));
        } catch (IOException e) {
            throw unsaved(file, e);
        }
        return open(file, line.length);
    }

    /**
     * Goes on with one.
     *
     * @param end where its last whole line ends; what stands behind is a line that was being written, and goes
     */
    static Journal open(Path file, long end) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            try {
                if (lock(channel) == null) {
                    channel.close();
                    throw new JournalException(file + " is being played in another window");
                }
                Journal journal = new Journal(file, channel, end);
                journal.mend(end);
                return journal;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw unsaved(file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Takes away the line that was being written, and nothing that another program has added since it was read. */
    private void mend(long read) throws IOException {
        long behind = channel.size() - read;
        if (behind <= 0) {
            return;
        }
        try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(behind, LONGEST_TAIL));
            while (tail.hasRemaining() && reading.read(tail, read + tail.position()) >= 0) {}
            for (int i = 0; i < tail.position(); i++) {
                if (tail.get(i) == '\n') {
                    throw new JournalException(file + " was played on in another window; try again");
                }
            }
        }
        channel.truncate(read);
    }

    /**
     * Adds lines, all in one write.
     *
     * @throws UnsavedException if they could not be written; the next ones will take their place
     */
    void append(List<String> lines) {
        byte[] bytes = bytes(lines);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            if (isTorn) {
                untear();
            }
            isTorn = true;
            for (long at = end; rest.hasRemaining(); ) {
                at += channel.write(rest, at);
            }
            isTorn = false;
        } catch (IOException e) {
            // A part of it may be there, even whole lines; nobody was told of them, so nobody may find them later.
            try {
                untear();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw unsaved(file, e);
        }
        end += bytes.length;
    }

    private void untear() throws IOException {
        if (channel.size() > end) {
            channel.truncate(end);
        }
        isTorn = false;
    }

    /** Waits until all of it is on the disk. */
    void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw unsaved(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unsaved(file, e);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the system says, without the name of the file: it fits where hardly any room is. */
    static String reason(UnsavedException e) {
        return e.getCause() instanceof IOException cause ? Refusal.reason(cause) : String.valueOf(e.getMessage());
    }

    private static UnsavedException unsaved(Path file, IOException e) {
        return new UnsavedException(file + " cannot be written: " + Refusal.reason(e), e);
    }
}
