package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz with the host in one terminal and a player in the full screen of another. */
class JoinIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)");
    private static final Pattern CODE = Pattern.compile("Code +([0-9]{3}) ([0-9]{3})");
    private static final Pattern KIND = Pattern.compile("Question [1-8] of 8 {3}([a-z ]+?) {3}");

    /** What is pressed for each kind of question, by what the header calls it. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "choice", List.of("a", "Enter"),
            "select all", List.of("a", "b", "Enter"),
            "true or false", List.of("t", "1", "Enter"),
            "type the term", List.of("m", "i", "t", "o", "s", "i", "s", "Enter"),
            "fill the blanks", List.of("x", "Enter", "y", "Enter"),
            "match", List.of("1", "2", "Enter"),
            "put in order", List.of("J", "Enter"),
            "type a number", List.of("4", "6", "Enter"));

    @TempDir
    Path folder;

    private final Set<String> kinds = new HashSet<>();

    @Test
    void allKindsArePlayedAlthoughTheHostIsKilledAndTheAnswersAreKept() {
        try (Tmux host = terminal("host", "cells", "--seed", "4", "--seconds", "600", "--address", "127.0.0.1")) {
            String lobby = host.waitFor("0 players").screen();
            String code = found(CODE, lobby, 1) + found(CODE, lobby, 2);
            try (Tmux ana = terminal("join", "127.0.0.1:" + found(PORT, lobby, 1), code)) {
                ana.waitFor("Your name").type("Ana").press("Enter").waitFor("You are in as Ana");
                host.waitFor("1 player");
                play(host, ana, 1, 2);
                host.press("Enter");
                ana.waitFor("Question 3 of 8").waitFor("enter answer");
                ProcessHandle.of(host.pid())
                        .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroyForcibly));
                ana.waitFor("Connection lost");
                goOn(ana);
            }
        }
        assertThat(kinds).isEqualTo(ANSWERS.keySet());
        assertThat(Program.in(folder).run("", "stats", "--content", CELLS).out())
                .contains("8 answers on 8 cards");
    }

    private void goOn(Tmux ana) {
        try (Tmux host = terminal("host", "--resume", "last", "--address", "127.0.0.1")) {
            host.waitFor("paused");
            ana.waitUntilGone("Connection lost").waitFor("paused");
            host.press("Enter");
            play(host, ana, 3, 8);
            host.press("Enter");
            ana.waitFor("the winners");
            host.press("Enter");
            ana.waitFor("1st  Ana");
            host.press("Enter");
            ana.waitFor("The quiz is over.").waitFor("You answered 8 questions");
            ana.press("a").waitFor("8 of the 8 questions").waitFor("kept in your progress");
            ana.press("u").waitFor("Taken back");
            ana.press("a").waitFor("in your progress again");
            ana.press("q");
            assertThat(ana.waitForEnd()).isZero();
        }
    }

    /** Questions from one to another; the first of them after a pause is open already. */
    private void play(Tmux host, Tmux ana, int first, int last) {
        for (int number = first; number <= last; number++) {
            if (number != 3) {
                host.press("Enter");
            }
            String screen = ana.waitFor("Question " + number + " of 8")
                    .waitFor("enter answer")
                    .screen();
            String kind = found(KIND, screen, 1);
            kinds.add(kind);
            ana.press(ANSWERS.getOrDefault(kind, List.of()).toArray(String[]::new))
                    .waitFor("Your answer is in.");
            host.waitFor("closed").press("Enter");
            ana.waitFor(" = ");
            host.waitFor("reveal").press("Enter");
            ana.waitFor("Standings");
            host.waitFor("Scores after");
        }
    }

    private Tmux terminal(String... command) {
        String[] all = new String[command.length + 2];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--content";
        all[command.length + 1] = CELLS;
        return Tmux.start(Program.in(folder), 80, 24, all);
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(group);
    }
}
