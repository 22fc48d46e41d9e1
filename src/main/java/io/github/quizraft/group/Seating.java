package io.github.quizraft.group;

import java.util.List;
import java.util.Optional;

/**
 * What the host may do about those who play, and what to say of it: the same on the screen and in lines.
 *
 * @param room as it is
 */
public record Seating(Room room) {
    /**
     * What comes of a wish.
     *
     * @param event that the room is to be told of; none if it cannot be
     * @param news for the host
     */
    public record Change(Optional<RoomEvent> event, String news) {
        private static Change to(RoomEvent event, String news) {
            return new Change(Optional.of(event), news);
        }

        private static Change refused(String why) {
            return new Change(Optional.empty(), why);
        }
    }

    /** A player is sent away, with all that they answered. */
    public Change removed(Player player) {
        boolean isLastSeat =
                room.plan().rules().mode().isHotSeat() && room.playing().size() == 1;
        return isLastSeat
                ? Change.refused("The last seat stays: without it nobody plays.")
                : Change.to(new RoomEvent.Kick(player.id()), player.name() + " is removed.");
    }

    /** A player is called otherwise. */
    public Change renamed(Player player, String typed) {
        Optional<PlayerName> name = PlayerName.of(typed);
        if (name.isEmpty()) {
            return Change.refused("That is no name that can be shown.");
        }
        return room.isTaken(name.get(), player.id())
                ? Change.refused("Somebody else is called " + name.get() + ", or nearly so.")
                : Change.to(
                        new RoomEvent.Rename(player.id(), name.get()), player.name() + " is now " + name.get() + ".");
    }

    /** A player goes to the team after theirs. */
    public Change toNextTeam(Player player) {
        List<Team> teams = room.plan().rules().teams();
        if (teams.size() < 2) {
            return Change.refused("There is no other team; --teams names them at the start.");
        }
        int at = player.team().map(teams::indexOf).orElse(-1);
        return to(player, teams.get((at + 1) % teams.size()));
    }

    /** A player goes to the team of this name. */
    public Change toTeam(Player player, String name) {
        return room.plan().rules().teams().stream()
                .filter(team -> team.name().text().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(team -> to(player, team))
                .orElseGet(() -> Change.refused("There is no team of that name."));
    }

    private static Change to(Player player, Team team) {
        return Change.to(
                new RoomEvent.Move(player.id(), Optional.of(team)), player.name() + " is in team " + team.name() + ".");
    }

    /** A player gets more time, or the usual again. */
    public Change timed(Player player, ExtraTime extra) {
        return room.plan().rules().time().isEmpty() && extra != ExtraTime.NONE
                ? Change.refused("There is no time limit that anybody could have more of.")
                : Change.to(new RoomEvent.GiveTime(player.id(), extra), player.name() + ": " + extra.inWords() + ".");
    }
}
