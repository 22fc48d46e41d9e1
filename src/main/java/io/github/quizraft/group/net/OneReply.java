package io.github.quizraft.group.net;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Whoever sent one request: the first thing told is the reply, and nothing comes after it. */
final class OneReply implements Guest {
    private final String address;
    private final Consumer<Reply> reply;
    private final AtomicBoolean told = new AtomicBoolean();

    OneReply(String address, Consumer<Reply> reply) {
        this.address = address;
        this.reply = reply;
    }

    @Override
    public void tell(Reply what) {
        if (told.compareAndSet(false, true)) {
            reply.accept(what);
        }
    }

    @Override
    public void dismiss() {
        // It is over with the reply.
    }

    @Override
    public boolean stays() {
        return false;
    }

    @Override
    public String address() {
        return address;
    }
}
