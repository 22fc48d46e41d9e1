package io.github.quizraft.tui;

import io.github.quizraft.group.Floor;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays a group quiz out for a room to read. */
final class HostPicture {
    private static final int ROOMY_ROWS = 30;

    private final HostScreen host;
    private final Room room;
    private final SceneLines draw;
    private final int width;

    private HostPicture(HostScreen host, Size size) {
        this.host = host;
        this.room = host.room();
        this.width = Chrome.textWidth(size);
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
        if (!(host.scene() instanceof Scene.Asked asked) || asked.clock().left().isEmpty()) {
            return state;
        }
        String who = host.player().map(player -> name(host.room(), player)).orElse(state);
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
        Optional<Cursor> cursor = Optional.empty();
        if (scene instanceof Scene.Lobby lobby) {
            lobby(lines, lobby);
        } else if (scene instanceof Scene.Asked asked) {
            lines.addAll(draw.stem(asked.heading()));
            cursor = asked(lines, asked);
        } else if (scene instanceof Scene.Revealed revealed) {
            lines.addAll(draw.stem(revealed.heading()));
            revealed(lines, revealed);
        } else if (scene instanceof Scene.Board board) {
            lines.add(Line.of(" Scores after question " + board.heading().number(), Role.TITLE));
            lines.add(Line.EMPTY);
            lines.addAll(draw.board(board.standings(), board.view()));
        } else if (scene instanceof Scene.Podium podium) {
            lines.addAll(draw.podium(podium));
        } else if (scene instanceof Scene.Ended ended) {
            report(lines, ended);
        }
        return Body.of(lines)
                .withCursor(cursor)
                .showing(0, cursor.map(Cursor::row).orElse(0))
                .scrolled(host.look().scroll());
    }

    private void lobby(List<Line> lines, Scene.Lobby lobby) {
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
            case LIVE -> "Each player answers on a device.";
            case TURNS -> "You take turns. What one passes or misses, the next may steal for half the points.";
            case BUZZER -> "The first to press their key answers. Who is wrong is out for that question.";
            case HANDS -> "Raise a hand for your answer, and the hands are counted.";
        };
    }

    private Optional<Cursor> asked(List<Line> lines, Scene.Asked asked) {
        Optional<Cursor> cursor = Optional.empty();
        int top = lines.size();
        if (asked.prompt().isEmpty()) {
            lines.add(Line.of("   Get ready \u2026", Role.DIM));
        } else if (asked.tally().isPresent()) {
            lines.addAll(draw.tally(asked.tally().get(), true));
        } else {
            cursor = answering(lines, asked.prompt().get(), top);
        }
        lines.add(Line.EMPTY);
        status(asked).forEach(lines::add);
        lines.addAll(draw.countdown(asked.clock()));
        if (host.isCountingHands()) {
            Line typed = Line.of(" Hands: ", Role.KEY);
            cursor = Optional.of(
                    new Cursor(typed.width() + host.hands().beforeCursor().length(), lines.size()));
            lines.add(typed.plus(host.hands().text(), Role.TITLE));
        }
        return cursor;
    }

    /** The options as the room calls them; other kinds as they are answered in study. */
    private Optional<Cursor> answering(List<Line> lines, Prompt prompt, int top) {
        boolean isOpen = room.at() == StageName.OPEN;
        Optional<Form> form = host.form().filter(each -> isOpen && host.player().isPresent());
        if (prompt instanceof Prompt.Choice choice) {
            lines.addAll(
                    draw.options(choice.options(), form.map(HostPicture::picked).orElse(Set.of())));
            return Optional.empty();
        }
        if (form.isEmpty()) {
            lines.addAll(draw.prompt(prompt));
            return Optional.empty();
        }
        Drawing drawing = form.get().asking(width);
        lines.addAll(drawing.lines());
        return host.look().isCommanding()
                ? Optional.empty()
                : drawing.cursor().map(at -> new Cursor(at.column(), at.row() + top));
    }

    private static Set<String> picked(Form form) {
        if (!(form instanceof ChoiceForm choice)) {
            return Set.of();
        }
        return choice.several()
                ? choice.picked().stream()
                        .map(i -> choice.options().get(i))
                        .map(Option::id)
                        .collect(Collectors.toSet())
                : Set.of(choice.options().get(choice.at()).id());
    }

    /** Whose turn it is, and what has happened to the question. */
    private List<Line> status(Scene.Asked asked) {
        List<Line> lines = new ArrayList<>();
        asked.floor().ifPresent(floor -> {
            if (floor instanceof Floor.Turn turn) {
                lines.add(Line.of(
                        " " + name(room, turn.player())
                                + (turn.isSteal() ? " may steal it, for half the points" : " answers"),
                        Role.ACCENT));
            } else if (floor instanceof Floor.Buzzed buzzed) {
                lines.add(Line.of(" " + name(room, buzzed.player()) + " was first and answers", Role.ACCENT));
            } else if (floor instanceof Floor.Buzzers buzzers) {
                lines.add(buzzers(buzzers));
            }
        });
        lines.addAll(attempts());
        return lines;
    }

    /** What came of it for those who have tried, by sign and word. */
    private List<Line> attempts() {
        return room.attempts().stream()
                .map(attempt -> {
                    Mark mark = attempt.given()
                            .map(given -> given.verdict().outcome())
                            .orElse(Mark.NONE);
                    String points = attempt.given()
                            .filter(given -> given.points() != 0)
                            .map(given -> ", " + SceneLines.points(given.points()))
                            .orElse("");
                    String what = mark == Mark.NONE ? "passed" : mark.word() + points;
                    String said =
                            attempt.given().map(given -> said(given.answer())).orElse("");
                    return Line.of(
                            " " + mark.sign() + " " + attempt.player().name() + ": " + said + what,
                            ItemLines.role(mark));
                })
                .toList();
    }

    /** What was answered, as it was called out. */
    private String said(Answer answer) {
        if (answer instanceof Answer.Typed typed) {
            return String.join(", ", typed.texts()) + ", ";
        }
        Optional<Prompt> prompt = room.question().map(Prompt::of);
        if (!(answer instanceof Answer.Picked picked)
                || !(prompt.isPresent() && prompt.get() instanceof Prompt.Choice choice)) {
            return "";
        }
        return IntStream.range(0, choice.options().size())
                        .filter(i -> picked.options()
                                .contains(choice.options().get(i).id()))
                        .mapToObj(i -> Signs.of(i).letter())
                        .collect(Collectors.joining(" "))
                + ", ";
    }

    private Line buzzers(Floor.Buzzers buzzers) {
        Line line = Line.EMPTY;
        List<Player> players = room.playing();
        for (int i = 0; i < players.size(); i++) {
            boolean isOut = buzzers.out().contains(players.get(i).id());
            String name = players.get(i).name().text();
            line = line.plus(isOut ? "   - " : "   " + HostKeys.buzzer(i) + " ", Role.KEY)
                    .plus(isOut ? name + " (out)" : name, isOut ? Role.DIM : Role.TITLE);
        }
        return line;
    }

    private static String name(Room room, PlayerId id) {
        return room.playing().stream()
                .filter(player -> player.id().equals(id))
                .map(player -> player.name().text())
                .findFirst()
                .orElse("");
    }

    private void revealed(List<Line> lines, Scene.Revealed revealed) {
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
        lines.addAll(attempts());
        if (!room.attempts().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(draw.background(revealed));
    }

    private void report(List<Line> lines, Scene.Ended ended) {
        RoomResult result = room.result();
        lines.add(Line.of(" Report", Role.TITLE));
        lines.add(Line.EMPTY);
        if (room.plan().rules().mode() != Mode.HANDS) {
            ended.standings()
                    .players()
                    .forEach(player -> lines.add(Line.of(
                                    " " + player.rank() + ". "
                                            + player.player().name().text(),
                                    Role.PLAIN)
                            .clipped(width / 2)
                            .padded(Math.min(30, width / 2 + 1))
                            .plus(SceneLines.points(player.score()) + ", " + player.right() + " right", Role.TITLE)));
            lines.add(Line.EMPTY);
        }
        int number = 0;
        for (RoomResult.Played played : result.rounds()) {
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
        lines.addAll(Wrap.hanging(" ", "Saved as " + result.id() + ".", width, Role.DIM));
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
        return right + " of " + all + " right";
    }
}
