package io.github.quizraft.tui;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.Floor;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A group quiz at one terminal, for a whole room to look at: it shows what everybody may see and nothing else.
 *
 * @param room as it is
 * @param now at what time
 * @param form the answer being given by whoever has the floor
 * @param hands the counts being typed in a show of hands
 * @param look what else is shown
 * @param setup what stays the same
 */
record HostScreen(Room room, Instant now, Optional<Form> form, LineEditor hands, HostLook look, HostSetup setup)
        implements Screen {
    private static final Duration FRAME = Duration.ofMillis(100);

    private static final String TROUBLE = "Cannot save: ";

    private static final Duration GLANCE = Duration.ofMillis(250);

    /** Quick enough for two who press at the same time. */
    private static final Duration TIE_FRAME = Duration.ofMillis(10);

    static HostScreen of(Room room, Instant now, HostSetup setup) {
        return new HostScreen(room, now, Optional.empty(), LineEditor.EMPTY, HostLook.PLAIN, setup).shown(room, now);
    }

    /** The screen after something happened. What was being typed stays while it is about the same thing. */
    HostScreen shown(Room next, Instant at) {
        boolean isSame =
                next.round().equals(room.round()) && player(next).equals(player(room)) && next.at() == room.at();
        Optional<Form> answering = isSame && form.isPresent() ? form : fresh(next);
        boolean isCounting = next.round().equals(room.round());
        return new HostScreen(
                next, at, answering, isCounting ? hands : LineEditor.EMPTY, isSame ? look : look.fresh(), setup);
    }

    private static Optional<Form> fresh(Room room) {
        return player(room).flatMap(player -> room.question()).map(Form::of);
    }

    /** Who has the floor, where only one has. */
    private static Optional<PlayerId> player(Room room) {
        return floor(room).flatMap(Floor::holder);
    }

    private static Optional<Floor> floor(Room room) {
        return room.floor();
    }

    Optional<Invitation> invitation() {
        return setup.invitation();
    }

    Optional<PlayerId> player() {
        return player(room);
    }

    Optional<Floor> floor() {
        return floor(room);
    }

    Scene scene() {
        return room.show(now).all();
    }

    boolean isCountingHands() {
        return room.handCount().isPresent();
    }

    @Override
    public Optional<Duration> tick() {
        boolean isTie = floor().filter(floor -> floor instanceof Floor.Buzzers buzzers
                        && buzzers.until().isPresent())
                .isPresent();
        // Players come, answer and go without the host.
        if (invitation().isPresent() && room.at() != StageName.REPORT && !room.isTimed()) {
            return Optional.of(GLANCE);
        }
        return room.isTimed() ? Optional.of(isTie ? TIE_FRAME : FRAME) : Optional.empty();
    }

    @Override
    public List<Binding> bindings() {
        return new HostKeys(this).bindings();
    }

    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof Paste paste) {
            return Turn.to(new HostScreen(room, now, form.map(each -> each.paste(paste.text())), hands, look, setup));
        }
        return Screen.super.update(event, context);
    }

    @Override
    public Frame view(Size size) {
        return HostPicture.of(this, size);
    }

    @Override
    public Screen told(String notice) {
        return with(look.told(notice));
    }

    @Override
    public Screen unsaved(String why) {
        return told("Not saved: " + why + " The same key tries again.");
    }

    /** With the trouble of saving that there is, or with the news that it is over. */
    HostScreen in(Optional<String> trouble) {
        boolean wasIn = look.notice().startsWith(TROUBLE);
        return trouble.map(why -> with(look.told(
                        TROUBLE + why + (invitation().isPresent() ? ". Players try again by themselves." : ""))))
                .orElseGet(() -> wasIn ? with(look.told("Saving works again.")) : this);
    }

    HostScreen with(HostLook next) {
        return new HostScreen(room, now, form, hands, next, setup);
    }

    HostScreen with(Form next) {
        return new HostScreen(room, now, Optional.of(next), hands, look, setup);
    }

    HostScreen with(LineEditor counts) {
        return new HostScreen(room, now, form, counts, look, setup);
    }

    /** Something for the room. */
    Turn host(RoomEvent event) {
        return Turn.to(this, new Effect.Host(event));
    }

    Turn next() {
        return host(new RoomEvent.Next(room.at()));
    }

    Turn answer() {
        if (form.isEmpty() || player().isEmpty() || room.round().isEmpty()) {
            return Turn.to(this);
        }
        Optional<Form> more = form.get().next();
        if (more.isPresent()) {
            return Turn.to(with(more.get()));
        }
        Optional<Answer> answer = form.get().answer();
        return answer.isEmpty()
                ? Turn.to(told("Give an answer first, or press " + setup.keys().name(Command.PASS_ON) + " to pass."))
                : host(new RoomEvent.Respond(player().get(), room.round().get(), answer.get(), Duration.ZERO));
    }

    Turn count() {
        if (hands.text().isBlank()) {
            return room.at() == StageName.OPEN
                    ? Turn.to(told("Type how many hands there were for each answer."))
                    : next();
        }
        int rows = room.handCount().map(count -> count.answers().size()).orElse(0);
        List<String> words =
                Arrays.stream(hands.text().strip().split("[\\s,;]+", -1)).toList();
        boolean isFit = words.size() == rows && words.stream().allMatch(word -> word.matches("[0-9]{1,4}"));
        if (!isFit) {
            return Turn.to(told("Type " + rows + " numbers with spaces between, for example "
                    + String.join(" ", List.of("7", "2", "0", "14", "3", "1").subList(0, Math.min(6, rows))) + "."));
        }
        return Turn.to(
                with(LineEditor.EMPTY),
                new Effect.Host(new RoomEvent.CountHands(
                        words.stream().map(Integer::valueOf).toList())));
    }

    Turn pass() {
        return player().isPresent() && room.round().isPresent()
                ? host(new RoomEvent.PassOn(player().get(), room.round().get()))
                : Turn.to(this);
    }

    Turn undo() {
        return room.before().isPresent()
                ? new Turn(told("The last step is taken back."), List.of(new Effect.Host(new RoomEvent.Undo())))
                : Turn.to(told("There is nothing to take back."));
    }

    Turn flag(boolean on) {
        return new Turn(
                told(on ? "The question is flagged; the report says so." : "The flag is off."),
                List.of(new Effect.Host(new RoomEvent.Flag(on))));
    }

    /** The next of the views that there are. */
    Turn board() {
        boolean hasTeams = !room.plan().rules().teams().isEmpty();
        BoardView next = switch (room.show(now).host().board()) {
            case PLAYERS -> hasTeams ? BoardView.TEAMS : BoardView.HIDDEN;
            case TEAMS -> BoardView.HIDDEN;
            case HIDDEN -> BoardView.PLAYERS;
        };
        return new Turn(told(word(next)), List.of(new Effect.Host(new RoomEvent.ShowBoard(next))));
    }

    private static String word(BoardView view) {
        return switch (view) {
            case PLAYERS -> "The board shows the scores.";
            case TEAMS -> "The board shows the teams.";
            case HIDDEN -> "The board is hidden.";
        };
    }

    /** Whether scores come after the answer. */
    boolean scoresNext() {
        return room.show(now).host().board() != BoardView.HIDDEN;
    }

    /** Whether there is no other question. */
    boolean isLast() {
        return room.show(now).host().next().isEmpty();
    }

    boolean isPodiumFull() {
        return scene() instanceof Scene.Podium podium && podium.places().size() == podium.of();
    }
}
