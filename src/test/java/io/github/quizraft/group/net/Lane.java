package io.github.quizraft.group.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** One direction of a connection, with whatever a network may do to it. */
final class Lane {
    private static final int BLOCK = 8_192;

    private final InputStream from;
    private final OutputStream to;
    private final Runnable cut;
    private final UnaryOperator<String> head;
    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
    private boolean isHead = true;
    private boolean isStalled;
    private boolean isOver;
    private boolean dribbles;
    private Duration delay = Duration.ZERO;
    private int left = Integer.MAX_VALUE;

    /**
     * A lane on which nothing moves yet.
     *
     * @param cut ends the whole connection
     * @param head changes the first lines, up to the empty one
     */
    Lane(InputStream from, OutputStream to, Runnable cut, UnaryOperator<String> head) {
        this.from = from;
        this.to = to;
        this.cut = cut;
        this.head = head;
    }

    void start(String name) {
        Thread thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Nothing comes through and nobody is told: half of a half-open connection. */
    synchronized void stall() {
        isStalled = true;
    }

    /** All faults are gone. What was held back goes on its way. */
    synchronized void heal() {
        isStalled = false;
        dribbles = false;
        delay = Duration.ZERO;
        left = Integer.MAX_VALUE;
        notifyAll();
    }

    /** An octet at a time. */
    synchronized void dribble() {
        dribbles = true;
    }

    synchronized void delay(Duration time) {
        delay = time;
    }

    /** After so many more octets the connection ends, wherever that is in a message. */
    synchronized void cutAfter(int octets) {
        left = octets;
    }

    synchronized void end() {
        isOver = true;
        notifyAll();
    }

    /** What came through up to now. */
    synchronized byte[] passed() {
        return passed.toByteArray();
    }

    private void run() {
        try {
            byte[] block = isHead ? changedHead() : new byte[0];
            pass(block, block.length);
            byte[] buffer = new byte[BLOCK];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                pass(buffer, read);
            }
        } catch (IOException | InterruptedException e) {
            // One end is gone, and so is the other.
        }
        cut.run();
    }

    private byte[] changedHead() throws IOException {
        isHead = false;
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int octet = from.read();
            if (octet < 0) {
                break;
            }
            text.append((char) octet);
        }
        return head.apply(text.toString()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void pass(byte[] octets, int length) throws IOException, InterruptedException {
        LockSupport.parkNanos(waiting().toNanos());
        int most = Math.min(length, granted(length));
        if (isDribbling()) {
            for (int i = 0; i < most; i++) {
                to.write(octets[i]);
                to.flush();
            }
        } else {
            to.write(octets, 0, most);
            to.flush();
        }
        note(octets, most);
        if (most < length) {
            throw new IOException("cut");
        }
    }

    private synchronized Duration waiting() throws InterruptedException {
        while (isStalled && !isOver) {
            wait();
        }
        return delay;
    }

    private synchronized int granted(int length) {
        int most = Math.min(left, length);
        left -= left == Integer.MAX_VALUE ? 0 : most;
        return most;
    }

    private synchronized boolean isDribbling() {
        return dribbles;
    }

    private synchronized void note(byte[] octets, int length) {
        passed.write(octets, 0, length);
    }
}
