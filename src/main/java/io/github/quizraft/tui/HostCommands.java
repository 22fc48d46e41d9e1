package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.StageName;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What whoever hosts may do besides going on and answering, under the keys that they have chosen for it.
 *
 * @param host the screen as it is
 */
record HostCommands(HostScreen host) {
    private static final Duration MORE = Duration.ofSeconds(15);

    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        StageName at = room().at();
        boolean isOver = at == StageName.REPORT;
        if (isLive(room()) && !isOver) {
            live(bindings);
        }
        if (room().plan().rules().mode() != Mode.HANDS && !isOver) {
            bindings.add(players());
        }
        if (room().round().isPresent()) {
            onTheQuestion(bindings);
        }
        if (at != StageName.PODIUM && !isOver) {
            bindings.add(help(Command.BOARD, "board: scores, teams or hidden", (key, context) -> host.board()));
            bindings.add(help(Command.END, "end the quiz", (key, context) -> host.host(new RoomEvent.Finish())));
        }
        if (!isLive(room())) {
            bindings.add(footer(Command.UNDO, "undo", (key, context) -> host.undo()));
        }
        bindings.add(Binding.footer(
                "q",
                isOver ? "leave" : "leave, all is saved",
                Binding.chars("q"),
                (key, context) -> host.leave(context)));
        bindings.add(host.helpKey());
        return bindings;
    }

    private void onTheQuestion(List<Binding> bindings) {
        if (room().at() == StageName.OPEN && host.player().isPresent()) {
            bindings.add(footer(Command.PASS_ON, "pass", (key, context) -> host.pass()));
        }
        if (room().isTimed() && room().plan().rules().time().isPresent()) {
            bindings.add(footer(Command.PAUSE, "pause", (key, context) -> host.host(new RoomEvent.Pause())));
            bindings.add(footer(Command.EXTEND, "15 s more", (key, context) -> host.host(new RoomEvent.Extend(MORE))));
        }
        bindings.add(footer(Command.SKIP, "skip", (key, context) -> host.host(new RoomEvent.Skip())));
        boolean isFlagged = view().isFlagged();
        bindings.add(help(
                Command.FLAG_ASKED,
                isFlagged ? "take the flag off" : "flag for its author",
                (key, context) -> host.flag(!isFlagged)));
    }

    /** What there is to do where players come over the network. */
    private void live(List<Binding> bindings) {
        HostView view = view();
        if (isLobby()) {
            bindings.add(footer(
                    Command.ADDRESS,
                    "other address",
                    (key, context) -> Turn.to(host.with(host.look().nextAddress()))));
        }
        bindings.add(inLobby(
                Command.LOCK,
                view.isLocked() ? "let others in" : "lock",
                (key, context) -> host.host(new RoomEvent.Lock(!view.isLocked()))));
        bindings.add(help(
                Command.DISTRIBUTION,
                view.showsDistribution() ? "hide the distribution" : "show the distribution before the answer",
                (key, context) -> host.host(new RoomEvent.ShowDistribution(!view.showsDistribution()))));
        boolean isNoted = host.look().isNoted();
        bindings.add(help(
                Command.NOTES,
                isNoted ? "hide the notes" : "notes with the answer, for your eyes only",
                (key, context) -> Turn.to(noted(!isNoted))));
    }

    private Screen noted(boolean on) {
        HostScreen screen = host.with(host.look().noted(on));
        String key = host.setup().keys().name(Command.NOTES);
        return screen.told(on ? "This screen has the answers now; " + key + " hides them." : "The notes are hidden.");
    }

    private Binding players() {
        return inLobby(
                Command.PLAYERS,
                "players: remove, rename, more time",
                (key, context) -> Turn.to(host.with(host.look().listing(Optional.of(PlayerList.FIRST)))));
    }

    /** Before the quiz begins there is room in the footer, and time to look at it. */
    private Binding inLobby(Command command, String label, BiFunction<Key, Context, Turn> run) {
        return isLobby() ? footer(command, label, run) : help(command, label, run);
    }

    private Binding footer(Command command, String label, BiFunction<Key, Context, Turn> run) {
        return host.setup().keys().footer(command, label, run);
    }

    private Binding help(Command command, String label, BiFunction<Key, Context, Turn> run) {
        return host.setup().keys().help(command, label, run);
    }

    private boolean isLobby() {
        return room().at() == StageName.LOBBY;
    }

    private HostView view() {
        return room().show(host.now()).host();
    }

    private Room room() {
        return host.room();
    }

    static boolean isLive(Room room) {
        return !room.plan().rules().mode().isHotSeat();
    }
}
