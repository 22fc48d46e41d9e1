package io.github.quizraft.line;

import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Showing;
import io.github.quizraft.group.Standings;
import io.github.quizraft.group.Tally;
import io.github.quizraft.group.TimeLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What everybody may see of a group quiz, in lines to be read out. */
final class SceneText {
    private SceneText() {}

    static List<String> revealed(Scene.Revealed revealed) {
        List<String> lines = new ArrayList<>();
        lines.add("Right: " + String.join("; ", revealed.keyText()) + ".");
        if (revealed.tally().counted() > 0) {
            lines.addAll(tally(revealed.tally()));
        }
        if (!revealed.explanation().isBlank()) {
            lines.add("Why: " + revealed.explanation());
        }
        revealed.check().ifPresent(check -> lines.add("Check: " + check));
        revealed.sources().forEach(source -> lines.add("Source: " + source));
        return lines;
    }

    static List<String> tally(Tally tally) {
        int all = Math.max(1, tally.counted());
        List<String> lines = tally.rows().stream()
                .map(row -> (row.isKey() ? "= " : "  ") + row.count() + " (" + Math.round(100.0 * row.count() / all)
                        + " %) " + row.text())
                .collect(Collectors.toCollection(ArrayList::new));
        if (tally.unanswered() > 0) {
            lines.add("  " + tally.unanswered() + " no answer");
        }
        return lines;
    }

    static List<String> scores(Standings standings) {
        return standings.players().stream()
                .map(player -> player.rank() + ". " + player.player().name() + ", " + points(player.score()) + ", "
                        + player.right() + " right"
                        + (player.streak() > 1 ? ", " + player.streak() + " in a row" : ""))
                .toList();
    }

    /** How far all are who go alone. */
    static List<String> progress(Showing showing) {
        List<String> lines = new ArrayList<>();
        if (showing.all() instanceof Scene.Underway underway) {
            String left = underway.clock()
                    .left()
                    .map(time -> " Closes in " + new TimeLeft(time).inWords() + ".")
                    .orElse("");
            lines.add(underway.count().answered() + " of " + underway.count().of() + " are through." + left);
            showing.progress()
                    .forEach(each -> lines.add("  " + each.player().id().number() + " "
                            + each.player().name() + ", " + each.answered() + " of " + underway.questions()
                            + (each.player().isHere() ? "" : ", away")));
        }
        return lines;
    }

    /** The points of those who go alone, before anybody is told. */
    static List<String> points(Showing showing) {
        return showing.progress().stream()
                .map(each -> each.player().name() + ", " + points(each.score()) + ", " + each.right() + " right")
                .toList();
    }

    static String place(Standings.Place place) {
        String names = place.names().stream().map(name -> name.text()).collect(Collectors.joining(", "));
        return "Place " + place.rank() + ": " + names + ", " + points(place.score());
    }

    static String points(long score) {
        return score == 1 ? "1 point" : score + " points";
    }

    /** A player with the number that stays the same. */
    static String seat(Player player) {
        return player.id().number() + " " + player.name()
                + player.team().map(team -> " (" + team.name() + ")").orElse("")
                + (player.isHere() ? "" : ", away")
                + (player.extra() == ExtraTime.NONE ? "" : ", " + player.extra().inWords());
    }

    /** How the answers are spread before the right one is known. */
    static List<String> spread(Tally tally) {
        List<String> lines = new ArrayList<>(List.of("How the answers are spread:"));
        lines.addAll(tally(tally));
        return lines;
    }

    /** What nobody but the host may know before the reveal. */
    static List<String> notes(HostView view) {
        List<String> lines = new ArrayList<>(List.of("For the host alone:"));
        view.key().forEach(key -> lines.add("Right: " + key));
        view.tally().ifPresent(tally -> lines.addAll(tally(tally)));
        view.next().ifPresent(next -> lines.add("Next: " + next));
        if (lines.size() == 1) {
            lines.add("No question is on.");
        }
        return lines;
    }

    static String players(List<Player> players) {
        return players.isEmpty()
                ? "Nobody has joined yet."
                : "Players: "
                        + players.stream().map(player -> player.name().text()).collect(Collectors.joining(", "));
    }
}
