package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's week, every day with other features, while the clock goes on from day to day. */
class WeekIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    /** Keys are ignored for a moment after the reveal. */
    private static final Duration BLIND = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @Test
    void aWeekOfStudy() throws IOException {
        String clock = clock();
        firstDay(on(1, clock));
        assertThat(answers()).isEqualTo(3);
        dayOfMarks(on(2, clock));
        assertThat(answers()).isEqualTo(4);
        dayAhead(on(3, clock));
        assertThat(answers()).isEqualTo(5);
        dayOfPractice(on(4, clock));
        assertThat(answers()).as("practice is not kept").isEqualTo(5);
        dayOfReading(on(5, clock));
        dayOfSettings(on(6, clock));
        lastDay(on(7, clock));
    }

    private static void firstDay(Program program) {
        try (Tmux app = app(program)) {
            app.press("Enter").waitFor("1/");
            for (int i = 0; i < 3; i++) {
                app.waitFor((i + 1) + "/");
                passAsGood(app);
            }
            app.waitFor("4/");
            leave(app);
        }
    }

    private static void dayOfMarks(Program program) {
        try (Tmux app = app(program)) {
            app.waitFor("3 due").press("Enter").waitFor("1/");
            command(app, "f");
            app.waitFor("Flagged");
            command(app, "w");
            app.waitFor("Note >").type("ask the tutor").press("Enter");
            app.waitFor("Noted");
            command(app, "b");
            app.waitFor("Buried until tomorrow");
            command(app, "u");
            app.waitFor("Undone");
            command(app, "n");
            app.waitFor("ask the tutor");
            LockSupport.parkNanos(BLIND.toNanos());
            app.press("3").waitFor("2/");
            leave(app);
        }
    }

    private static void dayAhead(Program program) {
        try (Tmux app = app(program)) {
            app.press("o").waitFor("Learn ahead").press("Enter").waitFor("1/");
            passAsGood(app);
            app.waitFor("2/");
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
        try (Tmux app = Tmux.start(program, 80, 24, "study", "--content", CELLS, "--mode", "exam", "--cards", "1")) {
            app.waitFor("1/1");
            LockSupport.parkNanos(BLIND.toNanos());
            command(app, "n");
            app.waitFor("0 of 1 points");
            leave(app);
        }
    }

    private static void dayOfReading(Program program) {
        try (Tmux app = app(program)) {
            app.press("b").waitFor("Browse").type("is:flagged").waitFor("is:flagged");
            app.press("Enter").waitFor("ask the tutor");
            leave(app);
        }
        try (Tmux app = app(program)) {
            app.press("d").waitFor("Cells for Beginners");
            leave(app);
        }
    }

    private static void dayOfSettings(Program program) {
        try (Tmux app = app(program)) {
            app.press("s").waitFor("Statistics").press("Escape").waitFor("All banks");
            app.press(":").waitFor("Commands").type("settings").press("Enter").waitFor("newPerDay");
            app.press("j").press("l").waitFor("Saved").press("Escape").waitFor("All banks");
            leave(app);
        }
        assertThat(program.run("", "config", "get", "study.newPerDay").out().strip())
                .isEqualTo("11");
    }

    private void lastDay(Program program) {
        Piped lines = program.run("\n\n\n\n3\n3\n:q\n", "study", "--content", CELLS, "--plain", "--cards", "1");
        assertThat(lines.out()).contains("Grade:");
        Piped stats = program.run("", "stats", "--content", CELLS, "--json");
        assertThat(stats.out()).contains("\"answers\"");
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
        app.waitUntilGone("don't know");
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
