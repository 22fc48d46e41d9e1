package io.github.quizraft.tui;

import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.group.Standings;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a quiz, as it shows at its end; the report of the command has much more.
 *
 * @param room at its end
 * @param width of the text
 */
record EndLines(Room room, int width) {
    List<Line> lines() {
        List<Line> lines = new ArrayList<>(List.of(Line.of(" Report", Role.TITLE), Line.EMPTY));
        if (room.plan().rules().mode() != Mode.HANDS) {
            room.result().standings().players().forEach(player -> lines.add(player(player)));
            lines.add(Line.EMPTY);
        }
        int number = 0;
        for (RoomResult.Played played : room.result().rounds()) {
            number++;
            String note = played.isSkipped() ? "skipped, does not count" : share(played);
            lines.addAll(Wrap.hanging(
                    " " + number + ". ",
                    played.question().item().id() + "  " + note + (played.isFlagged() ? ", flagged" : ""),
                    width,
                    Role.PLAIN));
            lines.addAll(Wrap.hanging("    ", played.question().item().stem(), width, Role.DIM));
        }
        lines.add(Line.EMPTY);
        String id = room.plan().id();
        lines.addAll(Wrap.hanging(" ", "Saved as " + id + ". Later: quizraft report " + id, width, Role.DIM));
        return lines;
    }

    private Line player(Standings.PlayerRank player) {
        return Line.of(" " + player.rank() + ". " + player.player().name().text(), Role.PLAIN)
                .clipped(width / 2)
                .padded(Math.min(30, width / 2 + 1))
                .plus(SceneLines.points(player.score()) + ", " + player.right() + " right", Role.TITLE);
    }

    /** Counts alone: of so few a share would say more than is known. */
    private static String share(RoomResult.Played played) {
        if (played.hands().isPresent() && played.question() instanceof MultipleChoice) {
            // Each hand went up for one option: who had all of them is not known.
            return "hands " + played.hands().get().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        long right = played.hands().isPresent()
                ? played.tally().rows().stream()
                        .filter(row -> row.isKey())
                        .mapToLong(row -> row.count())
                        .sum()
                : played.given().values().stream()
                        .filter(given -> given.isRight())
                        .count();
        long all = played.hands().isPresent()
                ? played.tally().counted()
                : played.shownTo().size();
        return all == 0 ? "no answers" : right + " of " + all + " right";
    }
}
