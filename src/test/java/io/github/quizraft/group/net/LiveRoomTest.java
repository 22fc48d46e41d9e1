package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other threads see of a room, and when. */
class LiveRoomTest {
    @TempDir
    private Path folder;

    private Served served;
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @BeforeEach
    void serve() throws IOException {
        served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void whoIsToldOfSomethingFindsTheRoomSo() throws InterruptedException {
        Guest guest = guest(reply -> {
            if (reply instanceof Reply.State) {
                seen.add(served.now().at() + ", players: "
                        + served.now().playing().size());
            }
        });
        served.room.put(new Mail.Came(guest));
        served.room.put(
                new Mail.Heard(guest, new Message.Join(Served.CODE, "Ana", served.room.token(), Optional.empty())));
        assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("LOBBY, players: 1");
        served.room.take(List.of(new RoomEvent.Next(StageName.LOBBY)));
        assertThat(served.now().at()).isEqualTo(StageName.OPEN);
        assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("OPEN, players: 1");
    }

    /** As a terminal does that comes back with an answer for which it has no receipt. */
    @Test
    void whoAsksForASeatAndSendsMoreAtOnceHasTheSeat() throws InterruptedException {
        List<Guest> self = new ArrayList<>();
        Guest guest = guest(reply -> {
            if (reply instanceof Reply.Hello hello) {
                // Both are there before the room's thread looks again.
                served.room.put(new Mail.Heard(
                        self.get(0), new Message.Join(Served.CODE, "Ana", hello.token(), Optional.empty())));
                served.room.put(new Mail.Heard(
                        self.get(0), new Message.Respond(RoundNumber.read("1").orElseThrow(), new Answer.Pass())));
            } else if (reply instanceof Reply.Ack ack) {
                seen.add(ack.receipt().name());
            } else if (reply instanceof Reply.Refused refused) {
                seen.add(refused.why());
            }
        });
        self.add(guest);
        served.room.put(new Mail.Came(guest));
        assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("NOT_NOW");
    }

    @Test
    void whoIsGoneBeforeTheSeatIsGivenDoesNotKeepTheRoomWaiting() {
        List<Guest> self = new ArrayList<>();
        Guest guest = guest(reply -> {
            if (reply instanceof Reply.Hello hello) {
                // Both are there before the room's thread looks again.
                served.room.put(new Mail.Heard(
                        self.get(0), new Message.Join(Served.CODE, "Ana", hello.token(), Optional.empty())));
                served.room.put(new Mail.Gone(self.get(0)));
            }
        });
        self.add(guest);
        served.room.put(new Mail.Came(guest));
        Served.until(() -> served.now().playing().size() == 1, "a seat");
        Served.until(() -> served.now().playing().stream().noneMatch(Player::isHere), "nobody to be there");
    }

    private static Guest guest(Consumer<Reply> told) {
        return new Guest() {
            @Override
            public void tell(Reply reply) {
                told.accept(reply);
            }

            @Override
            public void dismiss() {
                // Nobody is there.
            }

            @Override
            public boolean stays() {
                return true;
            }

            @Override
            public String address() {
                return "192.0.2.7";
            }
        };
    }
}
