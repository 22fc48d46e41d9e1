package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Place;
import io.github.quizraft.group.join.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming back on another day from the same terminal. */
final class KeptSeatTest {
    private static final Place PLACE =
            Place.of("192.0.2.1:4242", Optional.of("482913")).orElseThrow();
    private static final String ANA = "A".repeat(22);
    private static final String BEN = "B".repeat(22);

    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void start() {
        run = new CommandRun(folder);
        run.with("XDG_DATA_HOME", folder.toString());
    }

    @Test
    void whoPlaysAtTheSameTerminalTakesNobodysSeat() {
        play("Ana", ANA);
        play("Ben", BEN);
        assertThat(before("Ana")).contains(ANA);
        assertThat(before("Ben")).contains(BEN);
        assertThat(before("Cleo")).isEmpty();
        assertThat(seats().before(Optional.empty()).map(KeptSeat.Seat::name)).contains("Ben");
    }

    @Test
    void aNameThatTheRoomHadToShortenIsKnownAgain() {
        play("A very long name tha", ANA);
        assertThat(before(" A very long  name that is cut")).contains(ANA);
    }

    @Test
    void whoWasRemovedLosesTheirOwnSeatAlone() {
        play("Ana", ANA);
        play("Ben", BEN);
        KeptSeat ana = seats();
        assertThat(ana.before(Optional.of("Ana"))).isPresent();
        ana.noting(heard -> {}).accept(new Heard.Refused("removed"));
        assertThat(before("Ana")).isEmpty();
        assertThat(before("Ben")).contains(BEN);
    }

    private Optional<String> before(String name) {
        return seats().before(Optional.of(name)).map(KeptSeat.Seat::token);
    }

    private void play(String name, String token) {
        KeptSeat seats = seats();
        assertThat(seats.before(Optional.of(name))).isEmpty();
        Consumer<Heard> ear = seats.noting(heard -> {});
        ear.accept(new Heard.Seated(token));
        ear.accept(new Heard.Stood(underway(name)));
    }

    private KeptSeat seats() {
        return KeptSeat.of(run.io(), PLACE);
    }

    private static Snapshot underway(String name) {
        Snapshot.You you = new Snapshot.You(
                name,
                Optional.empty(),
                0,
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.of("1"));
        return new Snapshot(
                StageName.UNDERWAY,
                "Cells",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(you));
    }
}
