package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Team;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who is connected, and in which seat. It turns messages into events for the room, and carries effects out. The room's
 * thread alone may use it.
 */
final class Reception {
    private static final double CROWDED = 0.75;
    private static final long IDLE_NANOS = 30_000_000_000L;

    private final RoomPlan plan;
    private final Gate gate;
    private final int most;
    private final Supplier<ResumeToken> tokens;

    /** All connections. */
    private final Map<Guest, Visit> guests = new LinkedHashMap<>();

    /** Since when, and with which token. */
    private record Visit(long since, Optional<ResumeToken.Hash> token) {}

    private final Map<PlayerId, Guest> seats = new LinkedHashMap<>();
    private final Map<Guest, PlayerId> seated = new HashMap<>();
    private final Set<Guest> watchers = new LinkedHashSet<>();

    /** Those who wait for a seat, and for a receipt. */
    private final Map<ResumeToken.Hash, Deque<Guest>> atDoor = new HashMap<>();

    private final Map<PlayerId, Deque<Guest>> answering = new HashMap<>();

    private final Outgoing outgoing = new Outgoing();

    Reception(RoomPlan plan, Limits limits, Supplier<ResumeToken> tokens, long now) {
        this.plan = plan;
        this.gate = new Gate(plan.code(), limits, now);
        this.most = limits.connections();
        this.tokens = tokens;
    }

    Outgoing outgoing() {
        return outgoing;
    }

    Map<PlayerId, Guest> seats() {
        return seats;
    }

    Set<Guest> watchers() {
        return watchers;
    }

    Set<Guest> guests() {
        return guests.keySet();
    }

    void came(Guest guest, long now) {
        guests.put(guest, new Visit(now, Optional.empty()));
        guest.tell(hello());
    }

    Reply hello() {
        return new Reply.Hello(
                tokens.get(),
                plan.rules().teams().stream().map(team -> team.name().text()).toList());
    }

    /** A connection is gone, and with it perhaps a player. */
    Optional<RoomEvent> gone(Guest guest) {
        guests.remove(guest);
        watchers.remove(guest);
        Optional<PlayerId> player = Optional.ofNullable(seated.remove(guest)).filter(id -> seats.get(id) == guest);
        player.ifPresent(seats::remove);
        return player.map(RoomEvent.Drop::new);
    }

    /** What a message on a connection means for the room, if anything. */
    Optional<RoomEvent> heard(Guest guest, Message message, long now) {
        if (!guests.containsKey(guest)) {
            return Optional.empty();
        }
        if (message instanceof Message.Join join) {
            return claims(guest, join.token().hash()) ? joining(guest, join, now) : Optional.empty();
        }
        if (message instanceof Message.Back back) {
            return claims(guest, back.token().hash())
                    ? Optional.of(returning(guest, back.token(), true))
                    : Optional.empty();
        }
        if (message instanceof Message.Watch watch) {
            Optional<String> refusal = gate.refusal(guest.address(), watch.code(), now);
            refusal.ifPresentOrElse(why -> guest.tell(new Reply.Refused(why)), () -> watch(guest));
            return Optional.empty();
        }
        Optional<PlayerId> player = Optional.ofNullable(seated.get(guest));
        if (player.isEmpty()) {
            guest.tell(new Reply.Refused("unknown"));
            return Optional.empty();
        }
        if (message instanceof Message.Respond answer) {
            return Optional.of(answering(guest, player.get(), answer));
        }
        if (message instanceof Message.Next next) {
            return Optional.of(beginning(player.get(), next));
        }
        outgoing.one(player.get());
        return Optional.empty();
    }

    private void watch(Guest guest) {
        watchers.add(guest);
        outgoing.watching(guest);
    }

    /** A connection is for one player, or anybody could make any number of them with it. */
    private boolean claims(Guest guest, ResumeToken.Hash token) {
        Optional<Visit> visit = Optional.ofNullable(guests.get(guest));
        Optional<ResumeToken.Hash> before = visit.flatMap(Visit::token);
        if (before.filter(each -> !each.equals(token)).isPresent() && seated.containsKey(guest)) {
            guest.tell(new Reply.Refused("unknown"));
            return false;
        }
        visit.ifPresent(each -> guests.put(guest, new Visit(each.since(), Optional.of(token))));
        return true;
    }

    /** A wish for a seat; also of someone who is not connected. */
    Optional<RoomEvent> joining(Guest guest, Message.Join join, long now) {
        Optional<String> refusal = gate.refusal(guest.address(), join.code(), now);
        if (refusal.isPresent()) {
            guest.tell(new Reply.Refused(refusal.get()));
            return Optional.empty();
        }
        Optional<PlayerName> name = PlayerName.of(join.name());
        Optional<Team> team = join.team().flatMap(this::team);
        if (name.isEmpty() || (join.team().isPresent() && team.isEmpty())) {
            guest.tell(new Reply.Refused(name.isEmpty() ? "name" : "no_team"));
            return Optional.empty();
        }
        atDoor.computeIfAbsent(join.token().hash(), each -> new ArrayDeque<>()).add(guest);
        return Optional.of(new RoomEvent.Join(join.token().hash(), name.get(), team));
    }

    /** Whether someone has asked for a seat and has not got one yet. */
    boolean isAtDoor(Guest guest) {
        return Optional.ofNullable(guests.get(guest))
                .flatMap(Visit::token)
                .flatMap(token -> Optional.ofNullable(atDoor.get(token)))
                .filter(waiting -> waiting.contains(guest))
                .isPresent();
    }

    private Optional<Team> team(String name) {
        return plan.rules().teams().stream()
                .filter(team -> team.name().text().equals(name))
                .findFirst();
    }

    /**
     * Someone is back.
     *
     * @param isTold whether the seat itself is the reply
     */
    RoomEvent returning(Guest guest, ResumeToken token, boolean isTold) {
        if (isTold) {
            atDoor.computeIfAbsent(token.hash(), each -> new ArrayDeque<>()).add(guest);
        }
        return new RoomEvent.Return(token.hash());
    }

    RoomEvent answering(Guest guest, PlayerId player, Message.Respond answer) {
        answering.computeIfAbsent(player, each -> new ArrayDeque<>()).add(guest);
        return new RoomEvent.Respond(
                player,
                answer.round().in(plan.quiz()),
                answer.round().meant(answer.answer(), plan.quiz()),
                guest.roundTrip());
    }

    RoomEvent beginning(PlayerId player, Message.Next next) {
        return new RoomEvent.Begin(player, next.round().in(plan.quiz()));
    }

    /** What is safe now is told. */
    void carryOut(List<RoomEffect> effects) {
        for (RoomEffect effect : effects) {
            if (effect instanceof RoomEffect.Admit admit) {
                waiting(atDoor, admit.token()).ifPresent(guest -> seat(guest, admit.player()));
            } else if (effect instanceof RoomEffect.TurnAway away) {
                waiting(atDoor, away.token()).ifPresent(guest -> guest.tell(new Reply.Refused(Reply.word(away.why()))));
            } else if (effect instanceof RoomEffect.Acknowledge ack) {
                waiting(answering, ack.player())
                        .ifPresent(guest -> guest.tell(new Reply.Ack(ack.round(), ack.receipt())));
            } else if (effect instanceof RoomEffect.Dismiss gone) {
                Optional.ofNullable(seats.remove(gone.player())).ifPresent(guest -> dismiss(guest, "removed"));
            } else {
                outgoing.add(effect);
            }
        }
        turnAway();
    }

    /** Whoever still waits is to ask again. */
    void turnAway() {
        Stream.concat(atDoor.values().stream(), answering.values().stream())
                .flatMap(Deque::stream)
                .forEach(guest -> guest.tell(new Reply.Refused("slow_down")));
        atDoor.clear();
        answering.clear();
    }

    /** Where there is hardly any place left, it is not for those who only stand there. */
    void letIdleGo(long now) {
        if (guests.size() < most * CROWDED) {
            return;
        }
        Map.copyOf(guests).forEach((guest, visit) -> {
            boolean isIdle = !seated.containsKey(guest) && !watchers.contains(guest);
            if (isIdle && now - visit.since() > IDLE_NANOS) {
                guest.dismiss();
            }
        });
    }

    /** All leave. */
    void close() {
        List.copyOf(guests.keySet()).forEach(guest -> dismiss(guest, "closed"));
    }

    private static <K> Optional<Guest> waiting(Map<K, Deque<Guest>> all, K key) {
        return Optional.ofNullable(all.get(key)).flatMap(queue -> Optional.ofNullable(queue.poll()));
    }

    private void seat(Guest guest, PlayerId player) {
        if (!guest.stays()) {
            outgoing.posted(guest, player);
            return;
        }
        Optional.ofNullable(seats.put(player, guest))
                .filter(before -> before != guest)
                .ifPresent(before -> dismiss(before, "elsewhere"));
        seated.put(guest, player);
    }

    private void dismiss(Guest guest, String why) {
        seated.remove(guest);
        guest.tell(new Reply.Bye(why));
        guest.dismiss();
    }
}
