package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.review.UnsavedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the room's thread does with what has arrived. Nobody is told of anything before it is in the journal. */
final class Desk {
    private static final long SECOND = 1_000_000_000L;
    private static final long BEAT_NANOS = 5 * SECOND;
    private static final long POLLED_NANOS = 20 * SECOND;

    private final KeptRoom kept;
    private final Reception reception;

    /** Lets other threads see how the room is now. */
    private final Runnable published;

    /** When those who have no connection last asked for something. */
    private final Map<PlayerId, Long> polled = new HashMap<>();

    private long beaten;
    private long ticked;

    /** Those who left while that could not be written. */
    private final Set<PlayerId> unwritten = new LinkedHashSet<>();

    Desk(KeptRoom kept, Reception reception, Runnable published, long at) {
        this.kept = kept;
        this.reception = reception;
        this.published = published;
        this.beaten = at;
        this.ticked = at;
    }

    /**
     * Takes all letters in their order, with as few writes as that allows.
     *
     * @return what is to be done once players have been told
     */
    List<Runnable> turn(List<Mail> letters, long at) {
        List<Runnable> afterwards = new ArrayList<>();
        if (kept.room().isTimed() || at - ticked >= SECOND) {
            ticked = at;
            carryOut(kept::tick);
            flush(leftBefore());
        }
        List<RoomEvent> events = new ArrayList<>(silent(at));
        for (Mail letter : letters) {
            if (letter instanceof Mail.Came came) {
                reception.came(came.guest(), at);
            } else if (letter instanceof Mail.Gone gone) {
                if (reception.isAtDoor(gone.guest())) {
                    // The seat first, or nobody would ever leave it.
                    flush(events);
                }
                reception.gone(gone.guest()).ifPresent(events::add);
            } else if (letter instanceof Mail.Heard heard) {
                if (reception.isAtDoor(heard.guest())) {
                    // Whoever comes back sends the answer at once, and needs the seat for it.
                    flush(events);
                }
                reception.heard(heard.guest(), heard.message(), at).ifPresent(events::add);
            } else {
                flush(events);
                apart(letter, at, afterwards);
            }
        }
        flush(events);
        beat(at);
        reception.outgoing().send(() -> kept.room().show(kept.now()), reception.seats(), reception.watchers(), at);
        return afterwards;
    }

    /** What cannot be taken together with others. */
    private void apart(Mail letter, long at, List<Runnable> afterwards) {
        if (letter instanceof Mail.Steered steered) {
            afterwards.add(steered(steered));
        } else if (letter instanceof Mail.Posted posted) {
            post(posted, at);
        }
    }

    private Runnable steered(Mail.Steered steered) {
        CompletableFuture<List<RoomEffect>> done = steered.done();
        try {
            List<RoomEffect> effects = told(kept.take(steered.events()));
            return () -> done.complete(effects);
        } catch (UnsavedException e) {
            published.run();
            return () -> done.completeExceptionally(e);
        }
    }

    /** Whoever is told of something finds it so, be it a player or the host. */
    private List<RoomEffect> told(List<RoomEffect> effects) {
        published.run();
        reception.carryOut(effects);
        return effects;
    }

    /** One who has no connection comes back for each request, and leaves after a while of silence. */
    private void post(Mail.Posted posted, long at) {
        Guest guest = posted.guest();
        Message message = posted.message();
        if (message instanceof Message.Join join) {
            reception.joining(guest, join, at).ifPresent(event -> carryOut(() -> kept.take(event)));
            return;
        }
        Optional<ResumeToken> token = message instanceof Message.Back back ? Optional.of(back.token()) : posted.by();
        if (token.isEmpty()) {
            guest.tell(reception.hello());
            return;
        }
        boolean isAnswer = message instanceof Message.Respond;
        // With an answer, nobody waits at the door: the receipt is the reply, unless there is no seat.
        Optional<RoomEffect> seat =
                carryOut(() -> kept.take(reception.returning(guest, token.get(), !isAnswer))).stream()
                        .flatMap(List::stream)
                        .filter(each -> each instanceof RoomEffect.Admit || each instanceof RoomEffect.TurnAway)
                        .findFirst();
        if (seat.orElse(null) instanceof RoomEffect.Admit admit) {
            polled.put(admit.player(), at);
            if (message instanceof Message.Respond answer) {
                carryOut(() -> kept.take(reception.answering(guest, admit.player(), answer)));
            } else if (message instanceof Message.Next next) {
                carryOut(() -> kept.take(reception.beginning(admit.player(), next)));
            }
        } else if (isAnswer) {
            guest.tell(new Reply.Refused(seat.isPresent() ? "unknown" : "slow_down"));
        }
    }

    private void flush(List<RoomEvent> events) {
        if (!events.isEmpty()) {
            List<RoomEvent> all = List.copyOf(events);
            events.clear();
            Optional<List<RoomEffect>> done = carryOut(() -> kept.take(all));
            all.stream()
                    .filter(each -> done.isEmpty() && each instanceof RoomEvent.Drop)
                    .forEach(each -> unwritten.add(((RoomEvent.Drop) each).player()));
        }
    }

    /** Or the room would wait for them. */
    private List<RoomEvent> leftBefore() {
        unwritten.removeAll(reception.seats().keySet());
        unwritten.removeAll(polled.keySet());
        List<RoomEvent> again =
                unwritten.stream().<RoomEvent>map(RoomEvent.Drop::new).collect(Collectors.toCollection(ArrayList::new));
        unwritten.clear();
        return again;
    }

    /** What cannot be written has not happened: then there are no effects, and whoever waits is told to send it again. */
    private Optional<List<RoomEffect>> carryOut(Supplier<List<RoomEffect>> taken) {
        try {
            return Optional.of(told(taken.get()));
        } catch (UnsavedException e) {
            published.run();
            reception.turnAway();
            return Optional.empty();
        }
    }

    private List<RoomEvent> silent(long at) {
        polled.keySet().removeAll(reception.seats().keySet());
        List<PlayerId> silent = polled.entrySet().stream()
                .filter(each -> at - each.getValue() > POLLED_NANOS)
                .map(Map.Entry::getKey)
                .toList();
        polled.keySet().removeAll(silent);
        return silent.stream().<RoomEvent>map(RoomEvent.Drop::new).toList();
    }

    private void beat(long at) {
        if (at - beaten >= BEAT_NANOS) {
            beaten = at;
            reception.letIdleGo(at);
            reception.guests().forEach(guest -> {
                guest.tell(new Reply.Beat());
                guest.ping();
            });
        }
    }

    void close() {
        reception.close();
    }
}
