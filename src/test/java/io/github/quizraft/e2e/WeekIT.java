package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's week, every day with other features, while the clock goes on from day to day. */
class WeekIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    /** Keys are ignored for a moment after the reveal; this is more than twice as long. */
    private static final Duration BLIND = Duration.ofMillis(400);

    /** How a question of each kind begins, and keys that answer it. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "Which way does water", List.of("2", "Enter"),
            "Which of these have", List.of("1", "3", "Enter"),
            "An enzyme is used up", List.of("f", "1", "Enter"),
            "What is the division", List.of("m", "e", "i", "o", "s", "i", "s", "Enter"),
            "Complete the sentence", List.of("m", "e", "Tab", "s", "a", "l", "t", "Enter"),
            "Match each part", List.of("1", "2", "Enter"),
            "Put the way to a protein", List.of("J", "Enter"),
            "How many chromosomes", List.of("2", "3", "Enter"));

    @TempDir
    Path folder;

    @Test
    void aWeekOfStudy() throws IOException {
        String clock = clock();
        firstDay(on(1, clock));
        assertThat(answers()).isEqualTo(KINDS.size());
        dayOfMarks(on(2, clock));
        assertThat(answers()).isEqualTo(KINDS.size() + 2);
        dayAhead(on(3, clock));
        assertThat(answers()).isEqualTo(KINDS.size() + 4);
        dayOfPractice(on(4, clock));
        assertThat(answers()).as("practice is not kept").isEqualTo(KINDS.size() + 4);
        dayOfReading(on(5, clock));
        dayOfSettings(on(6, clock));
        lastDay(on(7, clock));
    }

    /** A question of each kind, in the order that chance gives. */
    private static void firstDay(Program program) {
        Map<String, List<String>> left = new HashMap<>(KINDS);
        try (Tmux app = Tmux.start(program, 80, 24, "study", "cells", "--content", CELLS, "--seed", "42")) {
            while (!left.isEmpty()) {
                app.waitUntil("a question", () -> on(app, left).isPresent());
                String stem = on(app, left).orElseThrow();
                LockSupport.parkNanos(BLIND.toNanos());
                left.getOrDefault(stem, List.of()).forEach(app::press);
                left.remove(stem);
                app.waitFor("4 Easy");
                insist(app);
                LockSupport.parkNanos(BLIND.toNanos());
                app.press("3").waitUntilGone("4 Easy");
            }
            leave(app);
        }
    }

    private static Optional<String> on(Tmux app, Map<String, List<String>> left) {
        String screen = app.screen();
        return left.keySet().stream().filter(screen::contains).findFirst();
    }

    private static void insist(Tmux app) {
        if (app.screen().contains("I was right")) {
            app.press("y").waitFor("Counted as right");
        }
    }

    private static void dayOfMarks(Program program) {
        try (Tmux app = app(program.with("EDITOR", "true"))) {
            app.waitFor("8 due").press("Enter").waitFor("1/");
            command(app, "f");
            app.waitFor("Flagged");
            command(app, "w");
            app.waitFor("Note >").type("ask the tutor").press("Enter");
            app.waitFor("Noted");
            command(app, "e");
            app.waitFor("Read again.");
            command(app, "b");
            app.waitFor("Buried until tomorrow");
            command(app, "u");
            app.waitFor("Undone");
            command(app, "n");
            app.waitFor("ask the tutor");
            app.press("x").waitFor("x less");
            LockSupport.parkNanos(BLIND.toNanos());
            app.press("3").waitUntilGone("4 Easy");
            command(app, "u");
            app.waitFor("Undone: Good").press("C-r").waitFor("2/");
            command(app, "s");
            app.waitFor("Suspended");
            command(app, "u");
            app.waitFor("Undone: suspended");
            passAsGood(app);
            app.waitUntilGone("4 Easy");
            leave(app);
        }
    }

    private static void dayAhead(Program program) {
        for (String way : List.of("", "j")) {
            try (Tmux app = app(program)) {
                app.press("o").waitFor("Learn ahead");
                app.type(way).press("Enter").waitFor("1/");
                passAsGood(app);
                app.waitUntilGone("4 Easy");
                leave(app);
            }
        }
        try (Tmux app = app(program)) {
            app.press("o").waitFor("Learn ahead").type("jj").press("Enter");
            app.waitFor("Nothing was mixed up here");
            leave(app);
        }
    }

    private static void dayOfPractice(Program program) {
        try (Tmux app = app(program)) {
            app.press("o").waitFor("Cram").type("jjj").waitFor("> Cram").press("Enter");
            app.waitFor("1/");
            passAsGood(app);
            app.waitFor("2/");
            leave(app);
        }
        try (Tmux app = Tmux.start(
                program, 80, 24, "study", "--content", CELLS, "--mode", "exam", "--cards", "1", "--minutes", "2")) {
            app.waitFor("1/1").waitFor(" left");
            LockSupport.parkNanos(BLIND.toNanos());
            command(app, "n");
            app.waitFor("0 of 1 points").press("Enter").waitFor("Not quite.");
            leave(app);
        }
        for (String only : List.of("term:osmosis", "doc:b1", "claim:b1-c01")) {
            assertThat(program.run(":q\n", "study", "--content", CELLS, "--mode", "cram", "--only", only)
                            .out())
                    .as(only)
                    .contains("osmosis");
        }
    }

    private static void dayOfReading(Program program) {
        try (Tmux app = app(program)) {
            app.press("b").waitFor("Browse").type("is:flagged").waitFor("1 of ");
            app.press("Escape").waitFor("/ search").press("s").waitFor("Suspended");
            app.press("u").waitFor("Undone");
            app.press("Enter").waitFor("ask the tutor");
            leave(app);
        }
        try (Tmux app = app(program)) {
            app.press("d").waitFor("Cells for Beginners").press("Enter").waitFor("tab links");
            app.press("Tab", "Enter").waitFor("Which way does water move");
            leave(app);
        }
    }

    private static void dayOfSettings(Program program) {
        try (Tmux app = app(program)) {
            app.press("s").waitFor("Statistics").press("?").waitFor("What the numbers mean");
            app.press("Escape").waitFor("1/8").press("Escape").waitFor("All banks");
            app.press("e").waitFor("No exam is planned").press("Escape").waitFor("All banks");
            app.press(":").waitFor("Commands").type("settings").press("Enter").waitFor("newPerDay");
            app.press("j").press("l").waitFor("Saved").press("u").waitFor("Undone");
            app.press("l").waitFor("Saved").press("Escape").waitFor("All banks");
            leave(app);
        }
        assertThat(program.run("", "config", "get", "study.newPerDay").out().strip())
                .isEqualTo("11");
        assertThat(program.run("", "config", "set", "study.confidence", "ask").status())
                .isZero();
    }

    private void lastDay(Program program) {
        Piped lines = program.run("1\n1\n\n:q\n", "study", "--content", CELLS, "--plain", "--cards", "1");
        assertThat(lines.out()).contains("Grade:");
        Piped stats = program.run("", "stats", "--content", CELLS, "--json");
        assertThat(stats.out()).contains("\"answers\"");
        Path page = folder.resolve("week.html");
        assertThat(program.run("", "stats", "--content", CELLS, "--html", page.toString())
                        .status())
                .isZero();
        assertThat(page).content().contains("<svg");
        assertThat(program.run("", "browse", "--content", CELLS, "is:flagged").out())
                .contains("flagged");
        assertThat(days()).as("on which days something was answered").isEqualTo("1 2 3 7");
    }

    /** The library that moves the clock. The tool that knows it fails where one before it left its memory behind. */
    private static String clock() {
        Tools.require("faketime");
        return Stream.generate(() -> Piped.run("faketime", "2027-03-01", "sh", "-c", "printf %s \"$LD_PRELOAD\"")
                        .out())
                .limit(10)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("faketime names no library"));
    }

    /** The program on a day of March 2027, at nine in the morning. */
    private Program on(int day, String clock) throws IOException {
        Program program = Program.in(folder).with("TZ", "UTC");
        Path launcher = folder.resolve("on-day-" + day);
        Files.writeString(
                launcher,
                "#!/bin/sh\nLD_PRELOAD='" + clock + "' FAKETIME='@2027-03-0" + day + " 09:00:00' NO_FAKE_STAT=1 exec '"
                        + program.launcher() + "' \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        return program.from(launcher);
    }

    private static Tmux app(Program program) {
        return Tmux.start(program, 80, 24, "--content", CELLS, "--seed", "42").waitFor("All banks");
    }

    private static void passAsGood(Tmux app) {
        LockSupport.parkNanos(BLIND.toNanos());
        command(app, "n");
        app.waitFor("enter take");
        LockSupport.parkNanos(BLIND.toNanos());
        app.press("3");
    }

    private static void command(Tmux app, String key) {
        if (app.screen().contains("esc commands")) {
            app.press("Escape").waitFor("back to typing");
        }
        app.press(key);
    }

    private static void leave(Tmux app) {
        assertThat(app.screen()).doesNotContain("Exception");
        app.press("C-c");
        assertThat(app.waitForEnd()).isZero();
    }

    private int answers() {
        return Integer.parseInt(asked("select count(*) from review"));
    }

    private String days() {
        return asked("select group_concat(day, ' ') from (select distinct"
                + " cast(strftime('%d', at_ms / 1000, 'unixepoch') as integer) as day from review order by day)");
    }

    private String asked(String sql) {
        Tools.require("sqlite3");
        return Piped.run("sqlite3", Program.in(folder).progress().toString(), sql)
                .out()
                .strip();
    }
}
