package io.github.quizraft.line;

import io.github.quizraft.group.Floor;
import io.github.quizraft.group.HandCount;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.UnsavedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A group quiz at one terminal, a line at a time: the same room as in the full screen. */
public final class LineHost {
    private final LineIo io;
    private final OpenRoom kept;
    private final boolean isPresenter;
    private boolean left;
    private StageName said = StageName.REPORT;
    private Optional<RoundId> asked = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    /**
     * A host.
     *
     * @param isPresenter whether nobody else sees these lines, so that the notes come with each question
     */
    public LineHost(LineIo io, OpenRoom kept, boolean isPresenter) {
        this.isPresenter = isPresenter;
        this.io = io;
        this.kept = kept;
    }

    /** Runs until the quiz is over, the host leaves, or the input ends. All is saved at any moment. */
    public void run() {
        while (!left && !io.isClosed()) {
            tell();
            trouble();
            if (room().at() == StageName.REPORT) {
                report();
                return;
            }
            if (room().at() == StageName.UNDERWAY) {
                look();
            } else if (room().at() == StageName.OPEN) {
                open();
            } else if (awaited().isPresent()) {
                count(awaited().get());
            } else {
                goOn();
            }
        }
        io.say("Saved as " + room().plan().id() + ". To go on: quizraft host --resume "
                + room().plan().id());
    }

    /** What has changed since something was last said. */
    private void tell() {
        boolean isNew = room().at() != said || !room().round().equals(asked);
        said = room().at();
        asked = room().round();
        if (isNew) {
            new SceneSpeech(io).say(room().show(kept.now()).all(), room().playing());
            if (isPresenter && room().at() == StageName.OPEN) {
                SceneText.notes(room().show(kept.now()).host()).forEach(io::say);
            }
        }
    }

    /** Told once, and once more when it is over. */
    private void trouble() {
        Optional<String> now = kept.trouble();
        if (!now.equals(trouble)) {
            String players = mode().isHotSeat() ? "" : " Players try again by themselves.";
            io.say(now.map(why -> "Cannot save: " + why + "." + players).orElse("Saving works again."));
        }
        trouble = now;
    }

    /** Where each goes alone there is nothing to lead on to. */
    private void look() {
        SceneText.progress(room().show(kept.now())).forEach(io::say);
        String typed = io.ask("Enter looks again:").orElse(":q");
        if (!typed.isEmpty()) {
            command(typed);
        }
    }

    private void open() {
        Floor floor = room().floor().orElseThrow();
        if (floor instanceof Floor.Turn turn) {
            answer(turn.player(), turn.isSteal() ? " may steal it, for half the points." : " answers.");
        } else if (floor instanceof Floor.Buzzed buzzed) {
            answer(buzzed.player(), " was first and answers.");
        } else if (floor instanceof Floor.Buzzers buzzers) {
            buzz(buzzers);
        } else {
            prompt();
            awaited().ifPresentOrElse(this::count, this::goOn);
        }
    }

    /** The hands that are still to be counted. */
    private Optional<HandCount> awaited() {
        return room().handCount().filter(count -> !count.isDone());
    }

    private void prompt() {
        Prompt prompt = Prompt.of(question());
        if (!(prompt instanceof Prompt.Words)) {
            AnswerPrompt.of(question()).prompts().get(0).lines().forEach(io::say);
        }
    }

    private void answer(PlayerId player, String what) {
        io.say(name(player) + what + " An empty line passes.");
        AnswerPrompt prompt = AnswerPrompt.of(question());
        AnswerPrompt.Reply reply = prompt.ask(io);
        RoundId round = room().round().orElseThrow();
        if (reply.command().isPresent()) {
            command(reply.command().get());
            return;
        }
        if (reply.isPass()) {
            take(new RoomEvent.PassOn(player, round));
            return;
        }
        AnswerPrompt.Read read = prompt.reading().read(reply.typed());
        read.answer().ifPresentOrElse(answer -> respond(player, round, answer), () -> io.say(read.problem()));
    }

    private void respond(PlayerId player, RoundId round, Answer answer) {
        take(new RoomEvent.Respond(player, round, answer, Duration.ZERO));
        room().attempts().stream()
                .filter(attempt -> attempt.player().id().equals(player))
                .forEach(attempt -> io.say(name(player) + ": "
                        + attempt.given()
                                .map(given -> given.verdict().outcome().word()
                                        + (given.points() == 0 ? "" : ", " + SceneText.points(given.points())))
                                .orElse("too late")
                        + "."));
    }

    private void buzz(Floor.Buzzers buzzers) {
        List<Player> players = room().playing().stream()
                .filter(player -> !buzzers.out().contains(player.id()))
                .toList();
        String names = players.stream()
                .map(player -> player.id().number() + " " + player.name())
                .collect(Collectors.joining(", "));
        String typed = io.ask("Who is first? " + names + ". Enter if nobody:").orElse(":q");
        if (typed.isEmpty()) {
            next();
            return;
        }
        players.stream()
                .filter(player -> String.valueOf(player.id().number()).equals(typed))
                .findFirst()
                .ifPresentOrElse(player -> take(new RoomEvent.GiveFloor(player.id())), () -> command(typed));
    }

    private void count(HandCount count) {
        int numbers = count.answers().size();
        String nobody = count.isByOption() ? "" : "; Enter counts none";
        String typed = io.ask("Hands for: " + String.join(" / ", count.answers()) + " (" + numbers + " numbers" + nobody
                        + "):")
                .orElse(":q");
        if (typed.isEmpty() && !count.isByOption()) {
            next();
            return;
        }
        List<String> words = Arrays.stream(typed.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.stream().allMatch(word -> word.matches("[0-9]{1,4}"))) {
            if (words.size() == numbers) {
                take(new RoomEvent.CountHands(
                        words.stream().map(Integer::valueOf).toList()));
            } else {
                io.say("Please type " + numbers + " numbers with spaces between.");
            }
        } else {
            command(typed);
        }
    }

    private void goOn() {
        if (room().at() == StageName.PODIUM && room().show(kept.now()).all() instanceof Scene.Podium podium) {
            podium.places().stream()
                    .reduce((first, second) -> second)
                    .ifPresent(place -> io.say(SceneText.place(place)));
        }
        String typed = io.ask("Enter goes on:").orElse(":q");
        if (!typed.isEmpty()) {
            command(typed);
        } else if (room().at() == StageName.PAUSED) {
            take(new RoomEvent.Continue());
        } else {
            next();
        }
    }

    private void report() {
        io.say("");
        io.say("The quiz is over. Saved as " + room().plan().id() + ".");
        if (mode() != Mode.HANDS) {
            SceneText.scores(room().result().standings()).forEach(io::say);
        }
        io.say("What came of each question: quizraft report " + room().plan().id());
    }

    /** With or without the colon that tells it from an answer. */
    private void command(String typed) {
        String named = typed.startsWith(":") ? typed.substring(1) : typed;
        LineCommand.find(named, commands())
                .ifPresentOrElse(Runnable::run, () -> io.say("\"" + named + "\" is no command. Type ? for help."));
    }

    private List<LineCommand> commands() {
        List<LineCommand> commands = new ArrayList<>(new SteerCommands(io, kept, this::take).commands());
        if (mode().isHotSeat()) {
            commands.add(LineCommand.of("u", "take the last step back", this::undo));
        }
        commands.add(LineCommand.of("q", "leave; all is saved", () -> left = true));
        commands.add(LineCommand.of("?", "this help", () -> io.say(help())));
        return commands;
    }

    private String help() {
        return "While an answer is expected, a colon stands before a command.\n" + LineCommand.list(commands(), "");
    }

    private void undo() {
        if (room().before().isEmpty()) {
            io.say("There is nothing to take back.");
            return;
        }
        if (!take(new RoomEvent.Undo())) {
            return;
        }
        io.say("The last step is taken back; now: " + room().at().name().toLowerCase(Locale.ROOT) + ".");
        said = StageName.REPORT;
    }

    private void next() {
        // What the host was told of last: on the network a question may have closed by itself meanwhile.
        take(new RoomEvent.Next(said));
        if (room().at() == StageName.LOBBY) {
            io.say(SceneText.players(room().playing()));
        }
    }

    /** What cannot be saved has not happened; the same line can be typed again. */
    private boolean take(RoomEvent event) {
        try {
            kept.take(List.of(event));
            return true;
        } catch (UnsavedException e) {
            io.say("Not saved: " + e.getMessage());
            return false;
        }
    }

    private Mode mode() {
        return room().plan().rules().mode();
    }

    private Question question() {
        return room().question().orElseThrow();
    }

    private String name(PlayerId id) {
        return room().playing().stream()
                .filter(player -> player.id().equals(id))
                .map(player -> player.name().text())
                .findFirst()
                .orElse("");
    }

    private Room room() {
        return kept.room();
    }
}
