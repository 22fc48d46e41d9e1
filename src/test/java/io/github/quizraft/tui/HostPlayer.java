package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.question.Library;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Hosts a quiz without a terminal: keys go in, pictures come out. */
final class HostPlayer implements AutoCloseable {
    final HandClock clock = new HandClock();
    private final KeptRoom kept;
    private final Hosting hosting;
    private Optional<Screen> screen;
    private Size size = new Size(80, 24);

    HostPlayer(Path folder, Rules rules, List<String> questions, String... names) {
        this(folder, rules, questions, Optional.empty(), Strokes.LINES, names);
    }

    HostPlayer(
            Path folder,
            Rules rules,
            List<String> questions,
            Optional<Invitation> invitation,
            Strokes strokes,
            String... names) {
        this(folder, rules, questions, invitation, strokes, Settings.STANDARD, names);
    }

    HostPlayer(
            Path folder,
            Rules rules,
            List<String> questions,
            Optional<Invitation> invitation,
            Strokes strokes,
            Settings settings,
            String... names) {
        Library library = Fixtures.eightKinds();
        Quiz quiz = Quiz.of(library.banks().get(0), library, questions, 7);
        RoomPlan plan = new RoomPlan("2027-03-01-482913", new RoomCode("482913"), 7, Fixtures.START, quiz, rules);
        kept = KeptRoom.open(folder.resolve("r.jsonl"), plan, Optional.empty(), clock);
        for (String name : names) {
            kept.take(new RoomEvent.Join(
                    new ResumeToken(name).hash(), PlayerName.of(name).orElseThrow(), Optional.empty()));
        }
        hosting = new Hosting(kept, invitation, strokes, settings, Fixtures.stamps(clock));
        screen = Optional.of(hosting.first());
    }

    HostPlayer sized(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    /** Presses keys at once: characters one by one, or names in angle brackets. */
    HostPlayer press(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            if (keys.charAt(i) == '<') {
                int end = keys.indexOf('>', i);
                event(Player.named(keys.substring(i + 1, end)));
                i = end;
            } else {
                event(Key.of(keys.charAt(i)));
            }
        }
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
        kept.close();
    }

    @Override
    public void close() {
        kept.close();
    }
}
