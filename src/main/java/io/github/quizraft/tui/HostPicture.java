package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Showing;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.TimeLeft;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays a group quiz out for a room to read. */
final class HostPicture {
    private static final int ROOMY_ROWS = 30;

    /** Here what changes comes before what does not. */
    private static final int SMALL_ROWS = 12;

    private final HostScreen host;
    private final Room room;
    private final SceneLines draw;
    private final int width;
    private final int rows;

    private HostPicture(HostScreen host, Size size) {
        this.host = host;
        this.room = host.room();
        this.width = Chrome.textWidth(size);
        this.rows = Chrome.bodyRows(
                Chrome.keys(host.bindings(), size).size(), host.look().notice(), size);
        this.draw = new SceneLines(width, size.rows() >= ROOMY_ROWS);
    }

    static Frame of(HostScreen host, Size size) {
        return Chrome.frame(
                header(host, size),
                new HostPicture(host, size).body(),
                Chrome.keys(host.bindings(), size),
                host.look().notice(),
                size);
    }

    /** How far down it would be scrolled by so many half pages more. */
    static int scrolled(HostScreen host, int pages, Size size) {
        int rows = Chrome.bodyRows(
                Chrome.keys(host.bindings(), size).size(), host.look().notice(), size);
        int to = host.look().scroll() + pages * Math.max(1, rows / 2);
        return new HostPicture(host.with(host.look().scrolled(to)), size).body().scrollWithin(rows);
    }

    private static Line header(HostScreen host, Size size) {
        Room room = host.room();
        int questions = room.plan().quiz().questions().size();
        String place = room.round()
                .map(round -> round.number() + "/" + questions + "   ")
                .orElse("");
        String title = size.columns() < 60 && !place.isEmpty()
                ? ""
                : room.plan().quiz().title() + "   ";
        return Chrome.header(title + place + scoring(room), state(host), size);
    }

    /** Where the question leaves no room for more, the header still says whose turn it is and how long. */
    private static String state(HostScreen host) {
        String state = host.room().at().name().toLowerCase(Locale.ROOT);
        if (host.scene() instanceof Scene.Underway underway) {
            return new TimeLeft(underway.clock().left().orElse(Duration.ZERO)).inWords() + " left";
        }
        if (!(host.scene() instanceof Scene.Asked asked) || asked.clock().left().isEmpty()) {
            return state;
        }
        String who = host.player()
                .map(player -> FloorLines.name(host.room(), player))
                .orElse(state);
        return who + ", " + SceneLines.seconds(asked.clock().left().get());
    }

    private static String scoring(Room room) {
        return room.plan().rules().mode() == Mode.HANDS
                ? "show of hands"
                : room.plan().rules().scoring().name().toLowerCase(Locale.ROOT);
    }

    private Body body() {
        Scene scene = host.scene();
        List<Line> lines = new ArrayList<>();
        if (host.look().list().isPresent()) {
            PlayerList list = host.look().list().get();
            return Body.of(list.lines(room.playing(), width)).showing(0, list.at() + 2);
        }
        if (scene instanceof Scene.Lobby lobby) {
            lobby(lines, lobby);
        } else if (scene instanceof Scene.Underway underway) {
            underway(lines, underway);
        } else if (scene instanceof Scene.Asked asked) {
            return new AskedLines(host, draw, width).body(asked);
        } else if (scene instanceof Scene.Revealed revealed) {
            return revealed(revealed);
        } else if (scene instanceof Scene.Board board) {
            lines.add(Line.of(" Scores after question " + board.heading().number(), Role.TITLE));
            lines.add(Line.EMPTY);
            lines.addAll(draw.ranks().board(board.standings(), board.view()));
        } else if (scene instanceof Scene.Podium podium) {
            lines.addAll(draw.ranks().podium(podium));
        } else if (scene instanceof Scene.Ended) {
            lines.addAll(new EndLines(room, width).lines());
        }
        notes(lines);
        return Body.of(lines).scrolled(host.look().scroll());
    }

    private void notes(List<Line> lines) {
        if (host.look().isNoted() && hasNext()) {
            lines.addAll(new HostNotes(host, width).lines());
        }
    }

    private boolean hasNext() {
        return room.at() != StageName.UNDERWAY && room.at() != StageName.PODIUM && room.at() != StageName.REPORT;
    }

    private void underway(List<Line> lines, Scene.Underway underway) {
        Showing showing = room.show(host.now());
        PaceLines pace = new PaceLines(
                underway, showing.host(), showing.progress(), host.look().isNoted());
        boolean isSmall = rows < SMALL_ROWS;
        if (isSmall || host.invitation().isEmpty()) {
            lines.addAll(pace.lines(width));
            lines.add(Line.EMPTY);
        }
        host.invitation()
                .ifPresent(invitation -> lines.addAll(new LobbyLines(width, rows, host.setup())
                        .of(underway.title(), invitation, host.look(), isSmall ? any -> List.of() : pace::lines)));
    }

    private void lobby(List<Line> lines, Scene.Lobby lobby) {
        if (host.invitation().isPresent()) {
            HostView view = room.show(host.now()).host();
            lines.addAll(new LobbyLines(width, rows, host.setup())
                    .of(lobby, host.invitation().get(), host.look(), view));
            return;
        }
        lines.addAll(Wrap.hanging(" ", lobby.title(), width, Role.TITLE));
        String questions = lobby.questions() == 1 ? "1 question" : lobby.questions() + " questions";
        String time = room.plan()
                .rules()
                .time()
                .map(each -> ", " + each.toSeconds() + " s each")
                .orElse("");
        lines.add(Line.of(" " + questions + time, Role.DIM));
        lines.add(Line.EMPTY);
        lines.addAll(Wrap.hanging(" ", way(), width, Role.PLAIN));
        lines.add(Line.EMPTY);
        List<Player> players = room.playing();
        for (int i = 0; i < players.size(); i++) {
            Line line = Line.of("   " + players.get(i).name().text(), Role.TITLE);
            lines.add(
                    room.plan().rules().mode() == Mode.BUZZER
                            ? Line.of(" " + HostKeys.buzzer(i) + " ", Role.KEY).plus(line)
                            : line);
        }
    }

    private String way() {
        return switch (room.plan().rules().mode()) {
            case LIVE, SELF_PACED -> "Each player answers on a device.";
            case TURNS -> "You take turns. What one passes or misses, the next may steal for half the points.";
            case BUZZER -> "The first to press their key answers. Who is wrong is out for that question.";
            case HANDS -> "Raise a hand for your answer, and the hands are counted.";
        };
    }

    /** The answer is in view, and where hands are counted, so are they; on small terminals the question goes. */
    private Body revealed(Scene.Revealed revealed) {
        List<Line> lines = new ArrayList<>(draw.stem(revealed.heading()));
        answered(lines, revealed);
        List<Integer> right = IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).plain().startsWith(SceneLines.RIGHT))
                .boxed()
                .toList();
        int from = right.isEmpty() ? 0 : right.get(0);
        int to = right.isEmpty() ? 0 : right.get(right.size() - 1);
        Optional<HandLine> hands = HandLine.of(host);
        Optional<Cursor> cursor = hands.map(each -> each.cursor(lines.size()));
        hands.ifPresent(each -> lines.addAll(List.of(each.line(), Line.EMPTY)));
        lines.addAll(draw.background(revealed));
        notes(lines);
        return Body.of(lines)
                .withCursor(cursor)
                .showing(
                        cursor.map(Cursor::row).orElse(from),
                        cursor.map(Cursor::row).orElse(to))
                .scrolled(host.look().scroll());
    }

    private void answered(List<Line> lines, Scene.Revealed revealed) {
        boolean isChoice = revealed.prompt() instanceof Prompt.Choice;
        boolean hasOptions = isChoice || revealed.prompt() instanceof Prompt.Judge;
        if (!isChoice) {
            lines.addAll(draw.answer(revealed));
        }
        boolean isCounted =
                room.plan().rules().mode() == Mode.LIVE || room.plan().rules().mode() == Mode.HANDS;
        if (isCounted && revealed.tally().counted() > 0) {
            lines.addAll(draw.tally(revealed.tally(), hasOptions));
            lines.add(Line.EMPTY);
        } else if (isChoice) {
            lines.addAll(draw.key(revealed.tally()));
            lines.add(Line.EMPTY);
        }
        List<Line> attempts = new FloorLines(room).attempts();
        lines.addAll(attempts);
        if (!attempts.isEmpty()) {
            lines.add(Line.EMPTY);
        }
    }
}
