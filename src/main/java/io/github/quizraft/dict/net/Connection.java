package io.github.quizraft.dict.net;

import io.github.quizraft.dict.Reply;
import io.github.quizraft.dict.Request;
import io.github.quizraft.dict.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/**
 * A client and where it stands. Nothing here waits: what cannot be written yet is kept, and nothing more is read or
 * answered until it is gone, so that a client that does not read costs one reply of memory.
 */
final class Connection {
    /** After its last reply a client has this long to hang up. Closed at once, the reply could be lost on its way. */
    private static final long PARTING_NANOS = 1_000_000_000L;

    private final SelectionKey key;
    private final SocketChannel channel;
    private final LineBuffer lines = new LineBuffer();
    private final long idleNanos;
    private Session session;
    private ByteBuffer out = ByteBuffer.allocate(0);
    private long since;
    private boolean ended;
    private Stage stage = Stage.SERVED;

    private enum Stage {
        SERVED,
        /** The last reply is being written. */
        LEAVING,
        /** It is written; the client should hang up, and what it still says is not heard. */
        PARTED
    }

    Connection(SelectionKey key, SocketChannel channel, Session session, long idleNanos, long now) {
        this.key = key;
        this.channel = channel;
        this.session = session;
        this.idleNanos = idleNanos;
        this.since = now;
    }

    /** Says something unasked, and goes on listening. */
    void say(Reply reply, long now) throws IOException {
        send(reply.encoded(session.mime()), now);
    }

    /** Says something as the last thing; but a client that left a reply lying is past hearing another. */
    void dismiss(Reply reply, long now) throws IOException {
        if (out.hasRemaining()) {
            close();
            return;
        }
        stage = Stage.LEAVING;
        say(reply, now);
    }

    /** Whether it takes one of the places there are for clients. */
    boolean isServed() {
        return stage == Stage.SERVED;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** For how long it has not been answered. */
    long silence(long now) {
        return now - since;
    }

    /** How long until something has to be done about it, unless something happens. */
    long remaining(long now) {
        return (isServed() ? idleNanos : PARTING_NANOS) - silence(now);
    }

    /** Whether it has a line that can be answered at once. */
    boolean isReady() {
        return isServed() && !out.hasRemaining() && lines.hasNext();
    }

    /** Reads or writes what can be read or written. */
    void onReady(ByteBuffer scratch, long now) throws IOException {
        if (key.isReadable()) {
            read(scratch.clear());
        }
        if (key.isValid() && key.isWritable()) {
            write(now);
        }
    }

    /** Answers one line if it may, so that all clients get their turns, and ends what is due to end. */
    void turn(long now) throws IOException {
        if (remaining(now) <= 0) {
            expire(now);
        } else if (isReady()) {
            answer(now);
        }
        if (ended && !out.hasRemaining() && !isReady()) {
            close();
        }
        if (isOpen()) {
            listen();
        }
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }

    private void read(ByteBuffer scratch) throws IOException {
        if (channel.read(scratch) < 0) {
            ended = true;
        } else if (isServed()) {
            lines.take(scratch.flip());
        }
    }

    private void answer(long now) throws IOException {
        Optional<Request> request = lines.next();
        if (request.isPresent()) {
            Session.Step step = session.after(request.get());
            session = step.next();
            if (session.closed()) {
                stage = Stage.LEAVING;
            }
            send(step.encoded(), now);
        }
    }

    private void expire(long now) throws IOException {
        if (isServed()) {
            dismiss(Reply.unavailable("nothing was asked for too long"), now);
        } else {
            close();
        }
    }

    private void send(byte[] bytes, long now) throws IOException {
        since = now;
        out = ByteBuffer.wrap(bytes);
        write(now);
    }

    private void write(long now) throws IOException {
        channel.write(out);
        if (stage == Stage.LEAVING && !out.hasRemaining()) {
            stage = Stage.PARTED;
            since = now;
            channel.shutdownOutput();
        }
    }

    private void listen() {
        int reading = ended || isReady() ? 0 : SelectionKey.OP_READ;
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE : reading);
    }
}
