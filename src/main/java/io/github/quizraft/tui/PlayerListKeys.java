package io.github.quizraft.tui;

import io.github.quizraft.group.Player;
import io.github.quizraft.group.Seating;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        if (chosen().isPresent()) {
            KeyMap keys = host.setup().keys();
            bindings.add(keys.footer(Command.REMOVE, "remove", (key, context) -> onChosen(this::removed)));
            bindings.add(keys.footer(Command.RENAME, "rename", (key, context) -> to(list.renaming(LineEditor.EMPTY))));
            if (host.room().plan().rules().teams().size() > 1) {
                bindings.add(keys.footer(
                        Command.TEAM,
                        "next team",
                        (key, context) -> onChosen(player -> done(seating().toNextTeam(player), list))));
            }
            bindings.add(keys.footer(
                    Command.EXTRA_TIME,
                    "extra time",
                    (key, context) -> onChosen(player ->
                            done(seating().timed(player, player.extra().next()), list))));
            bindings.add(Binding.help(
                    "down",
                    "next",
                    Lists.down(),
                    (key, context) -> to(list.moved(1, players().size()))));
            bindings.add(Binding.help(
                    "up",
                    "before",
                    Lists.up(),
                    (key, context) -> to(list.moved(-1, players().size()))));
        }
        bindings.add(Binding.footer(
                "esc",
                "back",
                Binding.kinds(Key.Kind.ESCAPE).or(Binding.chars("q")),
                (key, context) -> Turn.to(host.with(host.look().listing(Optional.empty())))));
        bindings.add(
                Binding.help("ctrl-c", "quit, all is saved", Binding.ctrl("c"), (key, context) -> host.leave(context)));
        bindings.add(host.helpKey());
        return bindings;
    }

    private List<Binding> naming(LineEditor typed) {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                "rename",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> onChosen(player -> done(seating().renamed(player, typed.text()), list))));
        bindings.add(Binding.footer(
                "esc",
                "leave as it is",
                Binding.kinds(Key.Kind.ESCAPE),
                (key, context) -> to(PlayerList.at(list.at()))));
        bindings.add(
                Binding.help("ctrl-c", "quit, all is saved", Binding.ctrl("c"), (key, context) -> host.leave(context)));
        for (LineEditor.EditKey key : LineEditor.KEYS) {
            bindings.add(Binding.help(
                    key.keys(),
                    key.label(),
                    key.matches(),
                    (pressed, context) -> to(list.renaming(typed.press(pressed)))));
        }
        return bindings;
    }

    /** Nobody comes back from that, so one key alone does not do it. */
    private Turn removed(Player player) {
        if (list.leaving().equals(Optional.of(player.id()))) {
            return done(seating().removed(player), PlayerList.at(list.at()));
        }
        HostScreen asking = host.with(host.look().listing(Optional.of(list.removing(player.id()))));
        String key = host.setup().keys().name(Command.REMOVE);
        return Turn.to(asking.told("Press " + key + " again to remove " + player.name() + " with all their answers."));
    }

    /** Only a name that was taken is left where it was typed. */
    private Turn done(Seating.Change change, PlayerList after) {
        PlayerList next = change.event().isPresent() ? PlayerList.at(after.at()) : after;
        Screen told = host.with(host.look().listing(Optional.of(next))).told(change.news());
        return new Turn(
                told, change.event().stream().<Effect>map(Effect.Host::new).toList());
    }

    private Turn onChosen(Function<Player, Turn> run) {
        return chosen().map(run).orElse(Turn.to(host));
    }

    private Optional<Player> chosen() {
        return list.player(players());
    }

    private Seating seating() {
        return new Seating(host.room());
    }

    private List<Player> players() {
        return host.room().playing();
    }

    private Turn to(PlayerList next) {
        return Turn.to(host.with(host.look().listing(Optional.of(next))));
    }
}
