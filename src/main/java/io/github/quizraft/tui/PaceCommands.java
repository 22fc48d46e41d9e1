package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What whoever hosts may do while everybody goes alone.
 *
 * @param host the screen as it is
 */
record PaceCommands(HostScreen host) {
    private static final Duration MORE = Duration.ofMinutes(15);

    List<Binding> bindings() {
        return host.look().isEnding() ? ending() : steering();
    }

    private List<Binding> steering() {
        KeyMap keys = host.setup().keys();
        HostView view = host.room().show(host.now()).host();
        boolean isNoted = host.look().isNoted();
        List<Binding> bindings = new ArrayList<>();
        bindings.add(
                keys.footer(Command.EXTEND, "15 min more", (key, context) -> host.host(new RoomEvent.Extend(MORE))));
        bindings.add(keys.footer(
                Command.PLAYERS,
                "players",
                (key, context) -> Turn.to(host.with(host.look().listing(Optional.of(PlayerList.FIRST))))));
        bindings.add(keys.footer(
                Command.NOTES,
                isNoted ? "hide points" : "points, for you alone",
                (key, context) -> Turn.to(host.with(host.look().noted(!isNoted)))));
        bindings.add(keys.footer(Command.END, "close", (key, context) -> Turn.to(asking())));
        bindings.add(keys.help(
                Command.LOCK,
                view.isLocked() ? "let others in" : "lock",
                (key, context) -> host.host(new RoomEvent.Lock(!view.isLocked()))));
        bindings.add(keys.help(
                Command.ADDRESS,
                "other address",
                (key, context) -> Turn.to(host.with(host.look().nextAddress()))));
        bindings.add(
                Binding.footer("q", "leave, all is saved", Binding.chars("q"), (key, context) -> host.leave(context)));
        bindings.add(host.helpKey());
        return bindings;
    }

    /** Nobody can answer after that, so one key alone does not do it. */
    private Screen asking() {
        return host.with(host.look().ending(true))
                .told("Close the quiz for everybody? Who is not through keeps the answers given so far.");
    }

    private List<Binding> ending() {
        HostScreen open = host.with(host.look().ending(false));
        return List.of(
                host.setup()
                        .keys()
                        .footer(Command.END, "close it now", (key, context) -> open.host(new RoomEvent.Finish())),
                Binding.footer(
                        "esc",
                        "let it go on",
                        Binding.kinds(Key.Kind.ESCAPE).or(Binding.chars("q")),
                        (key, context) -> Turn.to(open)));
    }
}
