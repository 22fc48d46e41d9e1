package io.github.quizraft.cli;

import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.group.net.LanAddresses;
import io.github.quizraft.group.net.Limits;
import io.github.quizraft.group.net.Listening;
import io.github.quizraft.group.net.LiveRoom;
import io.github.quizraft.group.net.QuizServer;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A room with whatever lets players into it.
 *
 * @param invitation how they come, if they come over the network
 * @param closing ends it all
 */
record Table(OpenRoom room, Optional<Invitation> invitation, Runnable closing) implements AutoCloseable {
    /** All at this terminal. */
    static Table here(KeptRoom kept) {
        return new Table(kept, Optional.empty(), kept::close);
    }

    /** Players on devices of their own. */
    static Table onTheNetwork(KeptRoom kept, LanOptions options, Listening at, Clock clock) {
        RoomPlan plan = kept.room().plan();
        Limits limits = options.limits(plan.rules().maxPlayers());
        LiveRoom room = LiveRoom.open(kept, limits, clock, System::nanoTime, new SecureRandom());
        try {
            var addresses = options.shown();
            QuizServer server = QuizServer.open(
                    room,
                    limits,
                    at,
                    addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.toSet()),
                    System::nanoTime);
            Invitation invitation =
                    new Invitation(LanAddresses.tried(addresses, server.port()), server.port(), plan.code());
            return new Table(room, Optional.of(invitation), () -> {
                room.close();
                server.close();
            });
        } catch (IOException e) {
            room.close();
            throw LanOptions.taken(at.port());
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
