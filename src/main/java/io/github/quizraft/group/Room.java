package io.github.quizraft.group;

import io.github.quizraft.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A group quiz as a value: {@code (room, event, now) -> (room, effects)}. It knows no clock, network or file, so the same
 * events at the same times always make the same room; that is how a journal brings one back.
 *
 * @param plan what never changes
 * @param laps how far each is, where each goes alone
 * @param played the rounds that are over; where each goes alone, all of them
 * @param asked how often a question was put, skipped ones included
 * @param before how it was before the last thing done at this terminal, to take that back
 */
public record Room(
        RoomPlan plan,
        Players players,
        Stage stage,
        Controls controls,
        Laps laps,
        List<Round> played,
        int asked,
        Optional<Before> before) {
    /** A room as it was, and when it ceased to be. */
    record Before(Room room, Instant until) {}

    public Room {
        played = List.copyOf(played);
    }

    /** An empty room: in its lobby, or underway where nobody waits for others. */
    public static Room open(RoomPlan plan) {
        Room lobby = new Room(
                plan,
                Players.NOBODY,
                new Stage.Lobby(),
                Controls.of(plan.rules()),
                Laps.NONE,
                List.of(),
                0,
                Optional.empty());
        return plan.rules().pace().map(pace -> SelfPaced.opened(lobby, pace)).orElse(lobby);
    }

    /** The room after an event. What was due by then comes first, so nothing depends on how often time is told. */
    public RoomStep after(RoomEvent event, Instant now) {
        // A stall is lost time: what it would have made due is not.
        if (event instanceof RoomEvent.FromClock clock) {
            RoomStep told = Bell.told(this, clock, now);
            return Bell.due(told.room(), now).after(told.effects());
        }
        RoomStep due = Bell.due(this, now);
        return due.room().acted(event, now).after(due.effects());
    }

    private RoomStep acted(RoomEvent event, Instant now) {
        if (event instanceof RoomEvent.Undo) {
            return Steering.undone(this, now);
        }
        RoomStep step = event instanceof RoomEvent.FromHost control
                ? Steering.after(this, control, now)
                : event instanceof RoomEvent.FromPlayer act ? act(act, now) : RoomStep.to(this);
        boolean isMove =
                event instanceof RoomEvent.Join || event instanceof RoomEvent.Return || event instanceof RoomEvent.Drop;
        boolean isKept = !isMove && plan.rules().mode().isHotSeat() && step.changes(this);
        return isKept ? new RoomStep(step.room().rememberingThat(this, now), step.effects()) : step;
    }

    private RoomStep act(RoomEvent.FromPlayer event, Instant now) {
        if (event instanceof RoomEvent.Respond answer) {
            return stage instanceof Stage.Underway
                    ? SelfPaced.answered(this, answer, now)
                    : Answering.after(this, answer, now);
        }
        if (event instanceof RoomEvent.Begin begin) {
            return SelfPaced.begun(this, begin, now);
        }
        if (event instanceof RoomEvent.Buzz buzz) {
            return Answering.after(this, buzz, now);
        }
        if (event instanceof RoomEvent.PassOn pass) {
            return Answering.after(this, pass, now);
        }
        return Doors.after(this, event, now);
    }

    private Room rememberingThat(Room earlier, Instant until) {
        return new Room(plan, players, stage, controls, laps, played, asked, Optional.of(new Before(earlier, until)));
    }

    /** Where the quiz is. */
    public StageName at() {
        return stage.name();
    }

    /** The round that is on; what answers must name. */
    public Optional<RoundId> round() {
        return stage.round().map(Round::id);
    }

    /** The question that is on, with its key: for the host's own screen, and no player's. */
    public Optional<Question> question() {
        return stage.round().map(Round::question);
    }

    /** What hands may be counted for now, in a show of hands. */
    public Optional<HandCount> handCount() {
        return HandCount.of(this);
    }

    /** Who may answer, while a question is open. */
    public Optional<Floor> floor() {
        return stage instanceof Stage.Open open ? Optional.of(open.floor()) : Optional.empty();
    }

    /**
     * Someone who had the floor and has it no more.
     *
     * @param given the answer; empty for who passed, or let the time go by
     */
    public record Attempt(Player player, Optional<Given> given) {}

    /** Who has tried the question that is on, where one tries after the other. */
    public List<Attempt> attempts() {
        Mode mode = plan.rules().mode();
        if (mode != Mode.TURNS && mode != Mode.BUZZER) {
            return List.of();
        }
        return stage.round().stream()
                .flatMap(round -> round.reached().keys().stream()
                        .filter(id -> holding().filter(floor -> floor.isOf(id)).isEmpty())
                        .flatMap(id -> players.get(id).stream())
                        .map(player -> new Attempt(player, round.given().get(player.id()))))
                .toList();
    }

    /** A pause takes the floor from nobody. */
    private Optional<Floor> holding() {
        return stage instanceof Stage.Paused paused && paused.stopped() instanceof Stage.Open open
                ? Optional.of(open.floor())
                : floor();
    }

    /** Who plays, in the order of joining. */
    public List<Player> playing() {
        return players.playing();
    }

    /** Whether somebody else has this name, or one that would be taken for it. */
    boolean isTaken(PlayerName name, PlayerId by) {
        return players.isTaken(name, by);
    }

    /** How things stand at a moment: what everybody may see, and what only one may. */
    public Showing show(Instant now) {
        return new Showing(this, now);
    }

    /** What came of the quiz up to now: the rounds whose answer has been shown. */
    public RoomResult result() {
        return RoomResult.of(this);
    }

    /** Whether time must be told, since something will be due. */
    public boolean isTimed() {
        boolean hasClocks =
                stage instanceof Stage.Underway && plan.rules().time().isPresent();
        return hasClocks || (!(stage instanceof Stage.Paused) && stage.timing().isPresent());
    }

    Room at(Stage next) {
        return new Room(plan, players, next, controls, laps, played, asked, before);
    }

    Room with(Players changed) {
        return new Room(plan, changed, stage, controls, laps, played, asked, before);
    }

    Room with(Controls changed) {
        return new Room(plan, players, stage, changed, laps, played, asked, before);
    }

    Room with(Laps changed) {
        return new Room(plan, players, stage, controls, changed, played, asked, before);
    }

    Room round(UnaryOperator<Round> change) {
        return at(stage.round(change));
    }

    /** The room with its round among those that are over. */
    Room filed() {
        List<Round> more = new ArrayList<>(played);
        stage.round().ifPresent(more::add);
        return new Room(plan, players, stage, controls, laps, more, asked, before);
    }

    /** The room with a round in place of what it was before, by its number. */
    Room filed(Round changed) {
        List<Round> rounds = new ArrayList<>(played);
        rounds.set(changed.id().number() - 1, changed);
        return new Room(plan, players, stage, controls, laps, rounds, asked, before);
    }

    Room asking(Stage next) {
        return new Room(plan, players, next, controls, laps, played, asked + 1, before);
    }

    /** The rounds that are over, and the one whose answer is being shown; where each goes alone, those anybody has had. */
    List<Round> shown() {
        if (plan.rules().pace().isPresent()) {
            return played.stream().filter(round -> round.reached().size() > 0).toList();
        }
        List<Round> rounds = new ArrayList<>(played);
        if (stage.name() == StageName.REVEAL || stage.name() == StageName.BOARD) {
            stage.round().ifPresent(rounds::add);
        }
        return rounds;
    }

    /** Those of them that count. */
    List<Round> counted() {
        return shown().stream().filter(round -> !round.isSkipped()).toList();
    }
}
