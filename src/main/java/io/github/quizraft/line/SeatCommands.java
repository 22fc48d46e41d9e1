package io.github.quizraft.line;

import io.github.quizraft.group.Player;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Seating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What whoever hosts in lines may do about those who play. A player is named by the number that the list gives, which
 * stays the same, or by name.
 *
 * @param io where to say what came of it
 * @param room as it is
 * @param now at what time
 * @param take tells the room, and says whether that could be saved
 */
record SeatCommands(LineIo io, Room room, Instant now, Predicate<RoomEvent> take) {
    List<LineCommand> commands() {
        List<LineCommand> commands = new ArrayList<>();
        commands.add(LineCommand.of("w", "who plays, with numbers", this::list));
        commands.add(new LineCommand("remove", "2  remove the player of that number, or name", this::remove));
        commands.add(
                new LineCommand("rename", "2 Ana  give the player another name", rest -> change(rest, this::renamed)));
        if (room.plan().rules().teams().size() > 1) {
            commands.add(new LineCommand(
                    "team", "2 Red  put the player into that team", rest -> change(rest, this::inTeam)));
        }
        commands.add(new LineCommand("time", "2  more time for the player; once more for the next step", this::time));
        return commands;
    }

    private void list() {
        if (room.playing().isEmpty()) {
            io.say("Nobody has joined yet.");
        }
        room.playing().forEach(player -> io.say(SceneText.seat(player)));
        if (room.show(now).all() instanceof Scene.Asked asked) {
            io.say(asked.count().answered() + " of " + asked.count().of() + " have answered.");
        }
    }

    private void remove(String rest) {
        change(rest, (player, none) -> new Seating(room).removed(player));
    }

    private void time(String rest) {
        change(
                rest,
                (player, none) -> new Seating(room).timed(player, player.extra().next()));
    }

    private Seating.Change renamed(Player player, String name) {
        return new Seating(room).renamed(player, name);
    }

    private Seating.Change inTeam(Player player, String team) {
        return new Seating(room).toTeam(player, team);
    }

    private void change(String rest, BiFunction<Player, String, Seating.Change> change) {
        Optional<Player> named = named(rest.strip());
        if (named.isEmpty()) {
            io.say("Nobody has that number or name; w lists who plays.");
            return;
        }
        Seating.Change wish = change.apply(named.get(), behind(rest.strip(), named.get()));
        if (wish.event().map(take::test).orElse(true)) {
            io.say(wish.news());
        }
    }

    private Optional<Player> named(String typed) {
        String first = typed.split("\\s+", 2)[0];
        return room.playing().stream()
                .filter(player -> String.valueOf(player.id().number()).equals(first))
                .findFirst()
                .or(() -> room.playing().stream()
                        .filter(player -> begins(typed, player))
                        .max(Comparator.comparingInt(
                                player -> player.name().text().length())));
    }

    /** What stands behind the number, or the name, which may be of several words. */
    private static String behind(String typed, Player player) {
        String number = String.valueOf(player.id().number());
        boolean isNumber = typed.equals(number) || typed.startsWith(number + " ");
        return typed.substring(isNumber ? number.length() : player.name().text().length())
                .strip();
    }

    private static boolean begins(String typed, Player player) {
        String name = player.name().text().toLowerCase(Locale.ROOT);
        return (typed.toLowerCase(Locale.ROOT) + " ").startsWith(name + " ");
    }
}
