package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.CardStates;
import io.github.quizraft.study.Editing;
import io.github.quizraft.study.Limits;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.News;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays the full-screen program without a terminal: keys go in, pictures come out. */
final class Player {
    final HandClock clock = new HandClock();
    final ReviewLog log;
    private Editing.Edited edited = Editing.Edited.not("There is no editor.");
    private final Program program;
    private Optional<Screen> screen;
    Settings kept;
    boolean isReadOnly;
    private final List<Supplier<News>> awaited = new ArrayList<>();
    private boolean isSlow;
    private Size size = new Size(80, 24);

    private Hosts hosts = (of, chosen, bank, mode, seats) -> new Hosts.Refused("The port is taken.");

    Player() {
        this(new UnsavedLog(), Fixtures.eightKinds(), List.of());
    }

    Player(Settings settings) {
        this(new UnsavedLog(), Fixtures.eightKinds(), List.of(), new Limits(20, Integer.MAX_VALUE), settings);
    }

    Player(ReviewLog log, Library library, List<String> problems) {
        this(log, library, problems, new Limits(20, Integer.MAX_VALUE));
    }

    Player(ReviewLog log, Library library, List<String> problems, Limits limits) {
        this(log, library, problems, limits, Settings.STANDARD);
    }

    Player(ReviewLog log, Library library, List<String> problems, Limits limits, Settings settings) {
        this.log = log;
        this.kept = settings;
        Desk desk = new Desk(library, problems, settings, Fixtures.scheduler(), LearnerId.ME, "desk", limits, true);
        program = new Program(
                desk,
                log,
                by -> CardStates.fold(History.of(log.entries(LearnerId.ME)), by),
                Fixtures.stamps(clock),
                () -> 42,
                this::chosen,
                card -> edited,
                work -> awaited.add(work),
                (of, chosen, bank, mode, seats) -> hosts.open(of, chosen, bank, mode, seats));
        screen = Optional.of(program.home());
    }

    /** What is chosen is kept here, and would be in a file elsewhere. */
    private Desk chosen(Desk desk, Setting<?> setting, Optional<String> value) {
        if (isReadOnly) {
            throw new UnsavedException("the disk is full");
        }
        kept = value.map(text -> kept.with(setting, text)).orElseGet(() -> kept.without(setting));
        return desk.with(kept, kept.scheduler(), new Limits(kept.get(AllSettings.NEW_PER_DAY), Integer.MAX_VALUE));
    }

    /** Who opens quizzes for groups. */
    Player hosting(Hosts opener) {
        hosts = opener;
        return this;
    }

    /** What comes of the next time that a question is edited. */
    Player editing(Editing.Edited outcome) {
        edited = outcome;
        return this;
    }

    Player sized(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    /** Presses keys, a second apart: characters one by one, or names in angle brackets such as {@code <enter>}. */
    Player press(String keys) {
        keys(keys).forEach(this::event);
        return this;
    }

    /** The keys of a script: characters one by one, or names in angle brackets. */
    static List<Key> keys(String script) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < script.length(); i++) {
            if (script.charAt(i) == '<') {
                int end = script.indexOf('>', i);
                keys.add(named(script.substring(i + 1, end)));
                i = end;
            } else {
                keys.add(Key.of(script.charAt(i)));
            }
        }
        return keys;
    }

    Player event(Event event) {
        clock.advance(Duration.ofSeconds(1));
        return eventAtOnce(event);
    }

    Player eventAtOnce(Event event) {
        screen = program.after(event, screen.orElseThrow(), size);
        return isSlow ? this : finished();
    }

    /** From now on what is done elsewhere takes until {@link #finished}. */
    Player slow() {
        isSlow = true;
        return this;
    }

    /** Ends what is done elsewhere. */
    Player finished() {
        while (!awaited.isEmpty()) {
            screen = program.after(awaited.remove(0).get(), screen.orElseThrow(), size);
        }
        return this;
    }

    /** Goes on until a question of this kind is asked, passing over others. */
    Player until(String stem) {
        return until(stem, 20);
    }

    /** The same, over so many questions at most. */
    Player until(String stem, int most) {
        for (int i = 0;
                i < most && screen() instanceof StudyScreen && !picture().contains(stem);
                i++) {
            press(
                    screen() instanceof StudyScreen study
                                    && study.isAsking()
                                    && study.form().takesText()
                            ? "<esc>n"
                            : "n");
            press("3");
        }
        return this;
    }

    String picture() {
        return screen().view(size).block().plain();
    }

    Screen screen() {
        return screen.orElseThrow();
    }

    /** The simple name of the screen shown. */
    String place() {
        return screen().getClass().getSimpleName();
    }

    boolean hasLeft() {
        return screen.isEmpty();
    }

    List<LogEntry> saved() {
        return log.entries(LearnerId.ME);
    }

    static Key named(String name) {
        return switch (name) {
            case "enter" -> Key.of(Key.Kind.ENTER);
            case "esc" -> Key.of(Key.Kind.ESCAPE);
            case "tab" -> Key.of(Key.Kind.TAB);
            case "up" -> Key.of(Key.Kind.UP);
            case "down" -> Key.of(Key.Kind.DOWN);
            case "del" -> Key.of(Key.Kind.DELETE);
            case "ctrl-u" -> Key.ctrl('u');
            case "left" -> Key.of(Key.Kind.LEFT);
            case "right" -> Key.of(Key.Kind.RIGHT);
            case "backspace" -> Key.of(Key.Kind.BACKSPACE);
            case "pgdn" -> Key.of(Key.Kind.PAGE_DOWN);
            case "pgup" -> Key.of(Key.Kind.PAGE_UP);
            case "ctrl-r" -> Key.ctrl('r');
            case "ctrl-c" -> Key.ctrl('c');
            default -> throw new IllegalArgumentException(name);
        };
    }
}
