package io.github.quizraft.group.net;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** A WebSocket. It is public because Jetty calls it by reflection, which needs that. Jetty calls it by one thread at a time; the room's thread tells it things meanwhile. */
public final class SocketGuest implements Session.Listener.AutoDemanding, Guest {
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int NORMAL = 1000;
    private static final int NONSENSE = 1008;
    private static final int FLOOD = 50;

    private final LiveRoom room;
    private final Limits limits;
    private final String address;
    private final LongSupplier nanos;
    private final Bucket messages;
    private final AtomicInteger frames = new AtomicInteger();
    private final AtomicInteger bytes = new AtomicInteger();
    private volatile @Nullable Session session;
    private volatile long heard;
    private volatile long pinged;
    private volatile Duration roundTrip = Duration.ZERO;
    private int nonsense;
    private int refused;

    SocketGuest(LiveRoom room, Limits limits, String address, LongSupplier nanos) {
        this.room = room;
        this.limits = limits;
        this.address = address;
        this.nanos = nanos;
        this.heard = nanos.getAsLong();
        this.messages = new Bucket(limits.messages().atOnce(), limits.messages().perSecond(), heard);
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        if (!room.put(new Mail.Came(this))) {
            opened.disconnect();
            return;
        }
        ping();
    }

    @Override
    public void onWebSocketText(String text) {
        long now = nanos.getAsLong();
        heard = now;
        if (!messages.take(now)) {
            refused++;
            tell(new Reply.Refused("slow_down"));
            if (refused > FLOOD) {
                end(NONSENSE, "slow down");
            }
            return;
        }
        Optional<Message> message = Message.read(text);
        if (message.isEmpty()) {
            nonsense++;
            if (nonsense >= Limits.NONSENSE) {
                end(NONSENSE, "not understood");
            }
            return;
        }
        if (!room.put(new Mail.Heard(this, message.get()))) {
            tell(new Reply.Refused("slow_down"));
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        end(NONSENSE, "text only");
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        long now = nanos.getAsLong();
        heard = now;
        // Only the answer to the last ping measures anything.
        boolean isLast =
                payload.remaining() == Long.BYTES && payload.duplicate().getLong() == pinged;
        if (isLast) {
            roundTrip = Duration.ofNanos(Math.max(0, now - pinged));
        }
    }

    @Override
    public void onWebSocketClose(int status, @Nullable String reason, Callback callback) {
        room.put(new Mail.Gone(this));
        callback.succeed();
    }

    @Override
    public void tell(Reply reply) {
        Session to = session;
        if (to == null || !to.isOpen()) {
            return;
        }
        String json = reply.json();
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        // Who does not read is let go: coming back costs one snapshot, and memory is everybody's.
        if (frames.incrementAndGet() > limits.frames() || bytes.addAndGet(size) > limits.bytes()) {
            to.disconnect();
            return;
        }
        to.sendText(json, Callback.from(() -> sent(size), failure -> sent(size)));
    }

    private void sent(int size) {
        frames.decrementAndGet();
        bytes.addAndGet(-size);
    }

    @Override
    public void ping() {
        Session to = session;
        if (to == null) {
            return;
        }
        long now = nanos.getAsLong();
        if (now - heard > SILENCE.toNanos()) {
            to.disconnect();
            return;
        }
        pinged = now;
        to.sendPing(ByteBuffer.allocate(Long.BYTES).putLong(now).flip(), Callback.NOOP);
    }

    @Override
    public Duration roundTrip() {
        return roundTrip;
    }

    @Override
    public void dismiss() {
        end(NORMAL, "");
    }

    private void end(int status, String why) {
        Session to = session;
        if (to != null) {
            to.close(status, why, Callback.NOOP);
        }
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public String address() {
        return address;
    }
}
