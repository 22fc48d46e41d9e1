package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.report.GroupSections;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Hosts a quiz without a terminal: keys go in, pictures come out. */
final class HostPlayer implements AutoCloseable {
    private static final Afterwards AFTERWARDS = new Afterwards() {
        @Override
        public List<Section> report(RoomResult result) {
            return GroupSections.worstFirst(
                    GroupReport.of(List.of(Played.of(result, ZoneOffset.UTC)), Fixtures.eightKinds()));
        }

        @Override
        public String save(RoomResult result, Form form) {
            return "The report is in " + result.id() + " as " + form + ".";
        }
    };

    final HandClock clock = new HandClock();
    private final OpenRoom kept;
    private final Runnable closing;
    private final Hosting hosting;
    private Optional<Screen> screen;
    private Size size = new Size(80, 24);

    HostPlayer(Path folder, Rules rules, List<String> questions, String... names) {
        this(folder, rules, questions, Optional.empty(), Codes.BLOCKS, names);
    }

    HostPlayer(
            Path folder,
            Rules rules,
            List<String> questions,
            Optional<Invitation> invitation,
            Codes codes,
            String... names) {
        this(folder, rules, questions, invitation, codes, Settings.STANDARD, names);
    }

    HostPlayer(
            Path folder,
            Rules rules,
            List<String> questions,
            Optional<Invitation> invitation,
            Codes codes,
            Settings settings,
            String... names) {
        KeptRoom room = KeptRoom.open(folder.resolve("r.jsonl"), plan(rules, questions), Optional.empty(), clock);
        kept = room;
        closing = room::close;
        join(names);
        hosting =
                new Hosting(kept, invitation, new HostFace(settings, codes, false), AFTERWARDS, Fixtures.stamps(clock));
        screen = Optional.of(hosting.first());
    }

    /** Without a file, for pictures alone. */
    private HostPlayer(
            Rules rules, List<String> questions, Optional<Invitation> invitation, Codes codes, String... names) {
        kept = new HeldRoom(plan(rules, questions), clock);
        closing = () -> {};
        join(names);
        hosting = new Hosting(
                kept, invitation, new HostFace(Settings.STANDARD, codes, false), AFTERWARDS, Fixtures.stamps(clock));
        screen = Optional.of(hosting.first());
    }

    static HostPlayer held(
            Rules rules, List<String> questions, Optional<Invitation> invitation, Codes codes, String... names) {
        return new HostPlayer(rules, questions, invitation, codes, names);
    }

    private static RoomPlan plan(Rules rules, List<String> questions) {
        Library library = Fixtures.eightKinds();
        Quiz quiz = Quiz.of(library.banks().get(0), library, questions, 7);
        return new RoomPlan("2027-03-01-482913", new RoomCode("482913"), 7, Fixtures.START, quiz, rules);
    }

    private void join(String... names) {
        for (String name : names) {
            kept.take(List.of(new RoomEvent.Join(
                    new ResumeToken(name).hash(), PlayerName.of(name).orElseThrow(), Optional.empty())));
        }
    }

    /** One of those on devices of their own chooses. */
    HostPlayer given(int player, String... options) {
        room().round()
                .ifPresent(round -> kept.take(List.of(new RoomEvent.Respond(
                        new PlayerId(player), round, new Answer.Picked(List.of(options)), Duration.ofMillis(20)))));
        return event(new Tick());
    }

    /** One of those who go alone goes on, and chooses. */
    HostPlayer alone(int player, String... options) {
        PlayerId id = new PlayerId(player);
        room().show(clock.instant())
                .of(id)
                .flatMap(PlayerView::next)
                .ifPresent(round -> kept.take(List.of(new RoomEvent.Begin(id, round))));
        room().show(clock.instant()).of(id).map(PlayerView::scene).ifPresent(scene -> {
            if (scene instanceof io.github.quizraft.group.Scene.Asked asked) {
                kept.take(List.of(new RoomEvent.Respond(
                        id, asked.heading().round(), new Answer.Picked(List.of(options)), Duration.ofMillis(20))));
            }
        });
        return event(new Tick());
    }

    Hosting hosting() {
        return hosting;
    }

    /** Nothing can be saved any more, or all can be again. Only where nothing is. */
    HostPlayer inTrouble(Optional<String> why) {
        ((HeldRoom) kept).inTrouble(why);
        return event(new Tick());
    }

    HostPlayer sized(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    /** Presses keys at once: characters one by one, or names in angle brackets. */
    HostPlayer press(String keys) {
        Player.keys(keys).forEach(this::event);
        return this;
    }

    /** Time goes by as it does for a screen that is told of it. */
    HostPlayer wait(Duration time) {
        for (Duration past = Duration.ZERO; past.compareTo(time) < 0; past = past.plusMillis(100)) {
            clock.advance(Duration.ofMillis(100));
            event(new Tick());
        }
        return this;
    }

    HostPlayer event(Event event) {
        screen = hosting.after(event, screen.orElseThrow(), size);
        return this;
    }

    String picture() {
        return screen().view(size).block().plain();
    }

    Screen screen() {
        return screen.orElseThrow();
    }

    boolean hasLeft() {
        return screen.isEmpty();
    }

    Room room() {
        return kept.room();
    }

    /** From now on nothing can be written. */
    void full() {
        closing.run();
    }

    @Override
    public void close() {
        closing.run();
    }
}
