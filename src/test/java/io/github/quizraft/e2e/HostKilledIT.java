package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host is killed in every state of a quiz, and each time it goes on where it was. */
class HostKilledIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final String PROMPT = "Enter goes on:";
    private static final Pattern PLACE =
            Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+).*?code ([0-9]{3}) ([0-9]{3})", Pattern.DOTALL);
    /** With seed 4, the first question is to choose one of three, the last of which is right. */
    private static final String RIGHT = "\"picked\":[\"3\"]";

    @TempDir
    Path folder;

    private final List<SocketPlayer> players = new ArrayList<>();
    private String place = "";
    private int port;

    @Test
    void aQuizOnTheNetworkHasTheSamePlaceThePlayersAndTheirAnswers() throws IOException {
        try (Conversation host = lan("cells", "--seed", "4", "--questions", "1", "--seconds", "600")) {
            Matcher found = PLACE.matcher(host.hear(PROMPT));
            assertThat(found.find()).isTrue();
            place = found.group();
            port = Integer.parseInt(found.group(1));
            players.add(SocketPlayer.join(port, found.group(2) + found.group(3), "Ana"));
            players.add(SocketPlayer.join(port, found.group(2) + found.group(3), "Ben"));
            host.kill();
        }
        try (Conversation host = again("lobby")) {
            host.say("");
            ana().hears("\"stage\":\"(read)\"");
            host.kill();
        }
        again("paused").kill();
        try (Conversation host = again("paused")) {
            host.say("");
            ana().answer(RIGHT);
            host.kill();
        }
        try (Conversation host = again("paused")) {
            assertThat(ana().hears("\"you\":(.*)")).contains("\"answer\":{" + RIGHT);
            host.say("");
            ben().pass();
            ben().hears("\"stage\":\"(closed)\"");
            host.kill();
        }
        stepAndKill("closed", "reveal");
        stepAndKill("reveal", "board");
        stepAndKill("board", "podium");
        try (Conversation host = again("podium")) {
            assertThat(ana().hears("\"score\":([0-9]+)")).isEqualTo("1000");
            assertThat(ben().hears("\"you\":(.*)")).contains("\"score\":0");
            for (int i = 0; i < 3; i++) {
                host.say("");
            }
            assertThat(host.end()).contains("The quiz is over.", "1. Ana, 1000 points", "2. Ben, 0 points");
        }
        assertThat(Program.in(folder)
                        .run("", "host", "--resume", "last", "--plain", "--content", CELLS)
                        .out())
                .as("killed or not, it is over")
                .contains("1. Ana, 1000 points");
    }

    @Test
    void aQuizAtOneTerminalHasEveryStepThatWasShown() throws IOException {
        try (Conversation host =
                plain("cells", "--hot-seat", "--teams", "Red,Blue", "--seed", "4", "--questions", "1")) {
            host.hear(PROMPT);
            host.kill();
        }
        try (Conversation host = plain("--resume", "last")) {
            assertThat(host.hear(PROMPT)).contains("Red", "Blue");
            host.say("");
            host.hear("Number:");
            host.say("1");
            assertThat(host.hear("Number:")).contains("Blue may steal it");
            host.kill();
        }
        seen("Paused at question 1.").kill();
        try (Conversation host = seen("Paused at question 1.")) {
            host.say("");
            assertThat(host.hear("Number:")).contains("Blue may steal it");
            host.say("3");
            host.hear(PROMPT);
            host.kill();
        }
        step("", "Why:");
        step("Why:", "1. Blue");
        step("1. Blue", "");
        try (Conversation host = seen("")) {
            for (int i = 0; i < 3; i++) {
                host.say("");
            }
            assertThat(host.end()).contains("1. Blue, 500 points", "2. Red, 0 points");
        }
    }

    private Conversation seen(String words) throws IOException {
        Conversation host = plain("--resume", "last");
        assertThat(host.hear(PROMPT)).contains(words);
        return host;
    }

    private void step(String before, String after) throws IOException {
        try (Conversation host = seen(before)) {
            host.say("");
            assertThat(host.hear(PROMPT)).contains(after);
            host.kill();
        }
    }

    private SocketPlayer ana() {
        return players.get(0);
    }

    private SocketPlayer ben() {
        return players.get(1);
    }

    /** The host again, with everybody in their seats. */
    private Conversation again(String stage) throws IOException {
        Conversation host = lan("--resume", "last");
        assertThat(host.hear(PROMPT)).as("the same port and code").contains(place);
        for (SocketPlayer player : players) {
            player.back(port);
            player.hears("\"stage\":\"(" + stage + ")\"");
        }
        return host;
    }

    private void stepAndKill(String from, String to) throws IOException {
        try (Conversation host = again(from)) {
            host.say("");
            ana().hears("\"stage\":\"(" + to + ")\"");
            host.kill();
        }
    }

    private Conversation lan(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--address", "127.0.0.1"));
        return plain(all.toArray(String[]::new));
    }

    private Conversation plain(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("host", "--plain", "--content", CELLS));
        command.addAll(List.of(options));
        return new Conversation(Program.in(folder), command.toArray(String[]::new));
    }
}
