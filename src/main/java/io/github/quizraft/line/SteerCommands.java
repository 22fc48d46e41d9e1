package io.github.quizraft.line;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.StageName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How whoever hosts in lines steers a quiz besides going on.
 *
 * @param io where to say what came of it
 * @param kept the room
 * @param take tells the room, and says whether that could be saved
 */
record SteerCommands(LineIo io, OpenRoom kept, Predicate<RoomEvent> take) {
    private static final Duration MORE = Duration.ofSeconds(15);
    private static final Duration MUCH_MORE = Duration.ofMinutes(15);

    List<LineCommand> commands() {
        Mode mode = room().plan().rules().mode();
        if (mode == Mode.SELF_PACED) {
            return selfPaced();
        }
        List<LineCommand> commands = new ArrayList<>();
        commands.add(LineCommand.of("s", "skip the question: it counts for nobody", this::skip));
        if (room().plan().rules().time().isPresent()) {
            commands.add(LineCommand.of("p", "stop the clock; Enter goes on", this::pause));
            commands.add(LineCommand.of("+", "15 seconds more", this::extend));
        }
        commands.add(LineCommand.of("f", "flag the question for its author, or take the flag off", this::flag));
        commands.add(LineCommand.of("t", "leave the scores out, or show them again", this::board));
        if (mode != Mode.HANDS) {
            commands.addAll(new SeatCommands(io, room(), kept.now(), take).commands());
        }
        if (mode == Mode.LIVE) {
            commands.add(lock());
            commands.add(LineCommand.of(
                    "n",
                    "notes with the answer, for you alone",
                    () -> SceneText.notes(view()).forEach(io::say)));
        }
        commands.add(LineCommand.of("e", "end the quiz", this::end));
        return commands;
    }

    private List<LineCommand> selfPaced() {
        List<LineCommand> commands = new ArrayList<>();
        commands.add(LineCommand.of("+", "15 minutes more", this::extendAll));
        commands.addAll(new SeatCommands(io, room(), kept.now(), take).commands());
        commands.add(lock());
        commands.add(LineCommand.of(
                "n",
                "points so far, for you alone",
                () -> SceneText.points(room().show(kept.now())).forEach(io::say)));
        commands.add(LineCommand.of("e", "close the quiz for everybody", this::end));
        return commands;
    }

    private LineCommand lock() {
        return LineCommand.of("l", "lock the room for new players, or open it again", this::lockOrOpen);
    }

    private void extendAll() {
        if (room().at() != StageName.UNDERWAY) {
            io.say("The quiz is over.");
        } else if (take.test(new RoomEvent.Extend(MUCH_MORE))) {
            io.say("15 minutes more.");
        }
    }

    private void pause() {
        say(room().isTimed(), new RoomEvent.Pause(), "The clock stands.");
    }

    private void extend() {
        say(room().isTimed(), new RoomEvent.Extend(MORE), "15 seconds more.");
    }

    private void say(boolean isClockThere, RoomEvent event, String news) {
        if (!isClockThere) {
            io.say("No clock runs.");
        } else if (take.test(event)) {
            io.say(news);
        }
    }

    private void flag() {
        if (room().round().isEmpty()) {
            io.say("No question is on.");
            return;
        }
        boolean isFlagged = view().isFlagged();
        if (take.test(new RoomEvent.Flag(!isFlagged))) {
            io.say(isFlagged ? "The flag is off." : "The question is flagged; the report says so.");
        }
    }

    private void board() {
        boolean isHidden = view().board() == BoardView.HIDDEN;
        if (take.test(new RoomEvent.ShowBoard(isHidden ? BoardView.PLAYERS : BoardView.HIDDEN))) {
            io.say(isHidden ? "Scores are shown." : "Scores are left out.");
        }
    }

    private void lockOrOpen() {
        boolean isLocked = view().isLocked();
        if (take.test(new RoomEvent.Lock(!isLocked))) {
            io.say(isLocked ? "The room is open." : "The room is locked: nobody else may join.");
        }
    }

    private void skip() {
        if (room().round().isEmpty()) {
            io.say("No question is on.");
        } else if (take.test(new RoomEvent.Skip())) {
            io.say("The question is skipped.");
        }
    }

    private void end() {
        if (take.test(new RoomEvent.Finish())) {
            io.say("The quiz is ended.");
        }
    }

    private HostView view() {
        return room().show(kept.now()).host();
    }

    private Room room() {
        return kept.room();
    }
}
