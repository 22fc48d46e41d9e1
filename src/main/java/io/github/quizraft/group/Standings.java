package io.github.quizraft.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who has how many points, by the rounds whose answer has been shown. Nothing of it is kept: a round that is taken back
 * takes its points with it.
 *
 * @param players the best first; who has as many has the same rank
 * @param teams likewise; empty where everybody plays alone
 */
public record Standings(List<PlayerRank> players, List<TeamRank> teams) {
    /**
     * A player's place.
     *
     * @param right how many questions were wholly right
     * @param streak how many of the last ones in a row
     */
    public record PlayerRank(int rank, Player player, long score, int right, int streak) {}

    /** A team's place. */
    public record TeamRank(int rank, Team team, long score, int members) {}

    /** One place of the podium, with everybody who has it. */
    public record Place(int rank, List<PlayerName> names, long score) {}

    private static final int PLACES = 3;

    static Standings of(Room room) {
        List<Round> rounds = room.counted();
        List<PlayerRank> unranked = new ArrayList<>();
        for (Player player : room.playing()) {
            unranked.add(unranked(player, rounds, room.plan().rules().mode()));
        }
        unranked.sort(Comparator.comparingLong(PlayerRank::score).reversed());
        List<PlayerRank> players = new ArrayList<>();
        for (PlayerRank each : unranked) {
            int rank = players.isEmpty() || last(players).score() != each.score()
                    ? players.size() + 1
                    : last(players).rank();
            players.add(new PlayerRank(rank, each.player(), each.score(), each.right(), each.streak()));
        }
        return new Standings(List.copyOf(players), teams(room.plan().rules(), players));
    }

    /** One player's points by themselves, without a rank: that takes looking at all. */
    static PlayerRank unranked(Room room, Player player) {
        return unranked(player, room.counted(), room.plan().rules().mode());
    }

    private static PlayerRank unranked(Player player, List<Round> rounds, Mode mode) {
        long score = 0;
        int right = 0;
        int streak = 0;
        for (Round round : rounds) {
            Optional<Given> given = round.given().get(player.id());
            score += given.map(Given::points).orElse(0L);
            boolean isRight = given.filter(Given::isRight).isPresent();
            right += isRight ? 1 : 0;
            streak = isRight ? streak + 1 : isTheirs(round, player.id(), mode) ? 0 : streak;
        }
        return new PlayerRank(0, player, score, right, streak);
    }

    /** Whoever was away missed it all the same; otherwise, what never came round to a player is none of theirs. */
    private static boolean isTheirs(Round round, PlayerId player, Mode mode) {
        return mode == Mode.LIVE ? round.isFor(player) : round.reached().contains(player);
    }

    private static List<TeamRank> teams(Rules rules, List<PlayerRank> players) {
        List<TeamRank> unranked = new ArrayList<>();
        for (Team team : rules.teams()) {
            List<Long> scores = players.stream()
                    .filter(each -> each.player().team().equals(Optional.of(team)))
                    .map(PlayerRank::score)
                    .toList();
            unranked.add(new TeamRank(0, team, rules.teamScore().of(scores), scores.size()));
        }
        unranked.sort(Comparator.comparingLong(TeamRank::score).reversed());
        List<TeamRank> teams = new ArrayList<>();
        for (TeamRank each : unranked) {
            boolean isTie = !teams.isEmpty() && teams.get(teams.size() - 1).score() == each.score();
            int rank = isTie ? teams.get(teams.size() - 1).rank() : teams.size() + 1;
            teams.add(new TeamRank(rank, each.team(), each.score(), each.members()));
        }
        return List.copyOf(teams);
    }

    private static PlayerRank last(List<PlayerRank> players) {
        return players.get(players.size() - 1);
    }

    /** The first three places, of teams where there are teams; the best last, as they are called. */
    public List<Place> podium() {
        List<Place> places = new ArrayList<>();
        for (int rank = PLACES; rank >= 1; rank--) {
            int at = rank;
            List<PlayerName> names = teams.isEmpty()
                    ? players.stream()
                            .filter(each -> each.rank() == at)
                            .map(each -> each.player().name())
                            .toList()
                    : teams.stream()
                            .filter(each -> each.rank() == at)
                            .map(each -> each.team().name())
                            .toList();
            long score = teams.isEmpty()
                    ? players.stream()
                            .filter(each -> each.rank() == at)
                            .mapToLong(PlayerRank::score)
                            .findFirst()
                            .orElse(0)
                    : teams.stream()
                            .filter(each -> each.rank() == at)
                            .mapToLong(TeamRank::score)
                            .findFirst()
                            .orElse(0);
            if (!names.isEmpty()) {
                places.add(new Place(rank, names, score));
            }
        }
        return List.copyOf(places);
    }
}
