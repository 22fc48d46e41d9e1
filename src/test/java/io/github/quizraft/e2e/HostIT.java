package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Group quizzes at one terminal, in a real one. */
class HostIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    /** With it, the first question is to choose one of three, the last of which is right. */
    private static final String SEED = "4";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"80,24", "40,12"})
    void aQuizInTurnsIsPlayedToThePodium(int columns, int rows) {
        try (Tmux terminal = host(columns, rows, "--hot-seat", "--teams", "Red,Blue", "--questions", "1")) {
            terminal.waitFor("Red").press("Enter").waitFor("1/1");
            terminal.press("a", "Enter").waitFor("Blue may steal it");
            terminal.press("c", "Enter").waitFor("closed").press("Enter").waitFor("Red: A, wrong");
            terminal.press("Enter").waitFor("1. Blue").press("Enter").waitFor("the winners");
            terminal.press("Enter").waitFor("2nd  Red, 0 points");
            terminal.press("Enter").waitFor("1st  Blue, 500 points");
            terminal.press("Enter").waitFor("Report").press("q");
            assertThat(terminal.waitForEnd()).isZero();
            terminal.waitFor("Saved as ");
        }
    }

    @Test
    void buzzersAreTakenOneAfterTheOther() {
        try (Tmux terminal = host(80, 24, "--buzzers", "--teams", "Red,Blue", "--seconds", "0")) {
            terminal.waitFor("l    Blue").press("Enter").waitFor("buzzers");
            terminal.press("l").waitFor("Blue was first").press("b", "Enter").waitFor("Blue (out)");
            terminal.press("a").waitFor("Red was first").press("c", "Enter").waitFor("closed");
        }
    }

    @Test
    void aQuizGoesOnAfterAKill() {
        try (Tmux terminal = host(80, 24, "--hands", "--questions", "2")) {
            terminal.waitFor("hands are counted").press("Enter").waitFor("Hands:");
            terminal.type("7 2 14").press("Enter").waitFor("closed");
            ProcessHandle.of(terminal.pid())
                    .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroyForcibly));
            assertThat(terminal.waitForEnd()).isNotZero();
        }
        try (Tmux terminal = Tmux.start(Program.in(folder), 80, 24, "host", "--resume", "last", "--content", CELLS)) {
            terminal.waitFor("14  61 %")
                    .press("Enter")
                    .waitFor("reveal")
                    .waitFor("Why")
                    .press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void aClockThatRanStandsAfterAKill() {
        try (Tmux terminal = host(80, 24, "--hot-seat", "--seconds", "600")) {
            terminal.waitFor("Red").press("Enter").waitFor("Red answers");
            ProcessHandle.of(terminal.pid())
                    .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroyForcibly));
            assertThat(terminal.waitForEnd()).isNotZero();
        }
        try (Tmux terminal = Tmux.start(Program.in(folder), 80, 24, "host", "--resume", "last", "--content", CELLS)) {
            terminal.waitFor("paused").press("Enter").waitFor("Red answers").waitUntilGone("paused");
        }
    }

    private Tmux host(int columns, int rows, String... options) {
        String[] command = new String[options.length + 6];
        System.arraycopy(new String[] {"host", "cells", "--content", CELLS, "--seed", SEED}, 0, command, 0, 6);
        System.arraycopy(options, 0, command, 6, options.length);
        return Tmux.start(Program.in(folder), columns, rows, command);
    }
}
