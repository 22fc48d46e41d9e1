package io.github.quizraft.tui;

import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.TimeLeft;
import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what a player sees of a group quiz. */
final class JoinPicture {
    private static final int ROOMY_ROWS = 30;

    private final JoinScreen join;
    private final SceneLines draw;
    private final int width;

    private JoinPicture(JoinScreen join, Size size) {
        this.join = join;
        this.width = Chrome.textWidth(size);
        this.draw = new SceneLines(width, size.rows() >= ROOMY_ROWS);
    }

    static Frame of(JoinScreen join, Size size) {
        return Chrome.frame(
                header(join, size),
                new JoinPicture(join, size).body(),
                Chrome.keys(join.bindings(), size),
                notice(join),
                size);
    }

    /** How far down it would be scrolled by so many lines more. */
    static int scrolled(JoinScreen join, int lines, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(join.bindings(), size).size(), notice(join), size);
        JoinScreen moved = join.with(join.look().scrolled(join.look().scroll() + lines));
        return new JoinPicture(moved, size).body().scrollWithin(rows);
    }

    /** That the connection is lost is said for as long as it is so. */
    private static String notice(JoinScreen join) {
        Game game = join.game();
        if (game.contact() != Game.Contact.LOST) {
            return join.look().notice();
        }
        return (game.seen().isEmpty() ? "No connection yet: " : "Connection lost: ") + game.why()
                + ". Trying again \u2026";
    }

    private static Line header(JoinScreen join, Size size) {
        Optional<Snapshot> seen = join.game().seen();
        String place = seen.filter(each -> !join.isOver())
                .flatMap(Snapshot::asked)
                .map(asked -> "Question " + asked.number() + " of " + asked.of()
                        + (size.columns() < 60
                                ? ""
                                : join.form().map(form -> "   " + form.kind()).orElse("")))
                .orElseGet(() -> seen.map(Snapshot::title)
                        .filter(title -> !title.isBlank())
                        .orElse("Group quiz at " + join.host()));
        String you = seen.flatMap(Snapshot::you)
                .map(each -> each.name() + ", " + SceneLines.points(each.score()))
                .orElse("");
        boolean isAsked =
                !join.isOver() && seen.filter(each -> each.revealed().isEmpty()).isPresent();
        String left = clock(join)
                .flatMap(Scene.Clock::left)
                .filter(each -> isAsked)
                .map(time -> new TimeLeft(time).inWords())
                .orElse("");
        // Where both do not fit, the time matters more than the score.
        String right = left.isEmpty() ? you : size.columns() < 60 || you.isEmpty() ? left : you + "   " + left;
        return Chrome.header(place, right, size);
    }

    /** What is left goes down here as it does at the server. */
    private static Optional<Scene.Clock> clock(JoinScreen join) {
        return join.game().seen().flatMap(Snapshot::clock).map(clock -> {
            Duration past = clock.isRunning() ? join.time().since() : Duration.ZERO;
            return new Scene.Clock(
                    clock.left().map(left -> left.compareTo(past) > 0 ? left.minus(past) : Duration.ZERO),
                    clock.of(),
                    clock.isRunning());
        });
    }

    private Body body() {
        Optional<Snapshot> seen = join.game().seen();
        if (join.entry().isPresent()) {
            return entry(join.entry().get());
        }
        if (seen.isEmpty()) {
            return lines(waiting());
        }
        boolean isAsked = join.form().isPresent() || seen.get().stage() == StageName.READ;
        if (join.isOver()) {
            return lines(new JoinedEnd(join, draw, width).lines(seen.get()));
        }
        return isAsked ? new JoinAsked(join, draw, width).body(seen.get(), clock(join)) : lines(scene(seen.get()));
    }

    private Body lines(List<Line> lines) {
        return Body.of(lines).scrolled(join.look().scroll());
    }

    private List<Line> waiting() {
        Game game = join.game();
        String text = game.contact() == Game.Contact.HERE
                ? "Joining \u2026"
                : "Looking for the quiz at " + join.host() + " \u2026";
        return Wrap.hanging(" ", text, width, Role.PLAIN);
    }

    private Body entry(JoinEntry entry) {
        Game game = join.game();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(" Join the quiz", Role.TITLE));
        if (game.contact() == Game.Contact.NAME_REFUSED) {
            lines.addAll(Wrap.hanging(" ", JoinWords.refusal(game.why()) + " Another name?", width, Role.WRONG));
        } else if (game.contact() == Game.Contact.CALLING) {
            lines.add(Line.of(" Looking for it \u2026", Role.DIM));
        }
        lines.add(Line.EMPTY);
        int top = lines.size();
        Drawing drawing = entry.drawing(game.teams(), width);
        lines.addAll(drawing.lines());
        return drawing.inView(Body.of(lines).withCursor(drawing.cursor().map(at -> at.down(top))), top);
    }

    private List<Line> scene(Snapshot seen) {
        List<Line> lines = new ArrayList<>();
        if (seen.revealed().isPresent()) {
            return new JoinRevealed(draw, width).lines(seen, seen.revealed().get());
        }
        switch (seen.stage()) {
            case LOBBY -> {
                lines.addAll(Wrap.hanging(" ", seen.title(), width, Role.TITLE));
                lines.add(Line.EMPTY);
                seen.you()
                        .ifPresent(you -> lines.addAll(Wrap.hanging(
                                " ",
                                "You are in as " + you.name()
                                        + you.team()
                                                .map(team -> ", team " + team)
                                                .orElse("") + ".",
                                width,
                                Role.PLAIN)));
                lines.addAll(Wrap.hanging(" ", "Wait for the host to begin.", width, Role.PLAIN));
            }
            case UNDERWAY -> lines.addAll(Wrap.hanging(" ", JoinWords.underway(seen), width, Role.PLAIN));
            case PODIUM -> {
                lines.addAll(draw.ranks().podium(seen.standings()));
                lines.addAll(own(seen));
            }
            default -> {
                lines.add(Line.of(seen.standings().isEmpty() ? " Wait for the host." : " Standings", Role.TITLE));
                lines.add(Line.EMPTY);
                lines.addAll(draw.ranks().board(seen.standings()));
                lines.addAll(own(seen));
            }
        }
        onward(seen, lines);
        return lines;
    }

    /** Where each goes alone. */
    private void onward(Snapshot seen, List<Line> lines) {
        JoinWords.onward(seen).ifPresent(text -> {
            lines.add(Line.EMPTY);
            lines.addAll(Wrap.hanging(" ", text, width, Role.TITLE));
        });
    }

    /** Also for who is not among the first. */
    private List<Line> own(Snapshot seen) {
        return seen.you()
                .map(you -> List.of(
                        Line.EMPTY,
                        Line.of(
                                " You: "
                                        + you.rank()
                                                .map(rank -> SceneLines.ordinal(rank) + ", ")
                                                .orElse("")
                                        + SceneLines.points(you.score()),
                                Role.TITLE)))
                .orElse(List.of());
    }
}
