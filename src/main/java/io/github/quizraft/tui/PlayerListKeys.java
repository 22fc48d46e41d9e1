package io.github.quizraft.tui;

import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keys do while the list of players is open.
 *
 * @param host the screen as it is
 * @param list of players
 */
record PlayerListKeys(HostScreen host, PlayerList list) {
    List<Binding> bindings() {
        return list.name().isPresent() ? naming(list.name().get()) : choosing();
    }

    private List<Binding> choosing() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "x",
                "remove",
                Binding.chars("x"),
                (key, context) -> chosen().map(player -> host.host(new RoomEvent.Kick(player.id())))
                        .orElse(Turn.to(host))));
        bindings.add(Binding.footer(
                "r", "rename", Binding.chars("r"), (key, context) -> to(list.renaming(LineEditor.EMPTY))));
        bindings.add(Binding.footer(
                "e",
                "extra time",
                Binding.chars("e"),
                (key, context) -> chosen().map(this::extra).orElse(Turn.to(host))));
        bindings.add(Binding.help(
                "down",
                "next",
                Binding.kinds(Key.Kind.DOWN).or(Binding.chars("j")),
                (key, context) -> to(list.moved(1, players().size()))));
        bindings.add(Binding.help(
                "up",
                "before",
                Binding.kinds(Key.Kind.UP).or(Binding.chars("k")),
                (key, context) -> to(list.moved(-1, players().size()))));
        bindings.add(Binding.footer(
                "esc",
                "back",
                Binding.kinds(Key.Kind.ESCAPE).or(Binding.chars("q")),
                (key, context) -> Turn.to(host.with(host.look().listing(Optional.empty())))));
        bindings.add(host.helpKey());
        return bindings;
    }

    private List<Binding> naming(LineEditor typed) {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(
                Binding.footer("enter", "rename", Binding.kinds(Key.Kind.ENTER), (key, context) -> renamed(typed)));
        bindings.add(Binding.footer(
                "esc",
                "leave as it is",
                Binding.kinds(Key.Kind.ESCAPE),
                (key, context) -> to(new PlayerList(list.at(), Optional.empty()))));
        bindings.add(Binding.help(
                "letters",
                "the new name",
                key -> Binding.isTyped(key) || key.kind() == Key.Kind.BACKSPACE,
                (key, context) -> to(list.renaming(typed.press(key)))));
        return bindings;
    }

    private Turn renamed(LineEditor typed) {
        Optional<PlayerName> name = PlayerName.of(typed.text());
        if (name.isEmpty() || chosen().isEmpty()) {
            return Turn.to(host.told("That is no name that can be shown."));
        }
        HostScreen after = host.with(host.look().listing(Optional.of(new PlayerList(list.at(), Optional.empty()))));
        return after.host(new RoomEvent.Rename(chosen().get().id(), name.get()));
    }

    private Turn extra(Player player) {
        List<ExtraTime> all = List.of(ExtraTime.values());
        ExtraTime next = all.get((all.indexOf(player.extra()) + 1) % all.size());
        return host.host(new RoomEvent.GiveTime(player.id(), next));
    }

    private Optional<Player> chosen() {
        return list.player(players());
    }

    private List<Player> players() {
        return host.room().playing();
    }

    private Turn to(PlayerList next) {
        return Turn.to(host.with(host.look().listing(Optional.of(next))));
    }
}
