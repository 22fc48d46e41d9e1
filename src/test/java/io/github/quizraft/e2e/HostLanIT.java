package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz on the network: the host in a real terminal, players on WebSockets. */
class HostLanIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)");
    private static final Pattern CODE = Pattern.compile("Code +([0-9]{3}) ([0-9]{3})");

    @TempDir
    Path folder;

    @Test
    void twoPlayersPlayToThePodiumAlthoughTheHostIsKilled() throws IOException {
        int port;
        String code;
        SocketPlayer ana;
        SocketPlayer ben;
        try (Tmux host = host("cells", "--seed", "4", "--questions", "1", "--seconds", "600")) {
            String lobby = host.waitFor("0 players").screen();
            port = Integer.parseInt(found(PORT, lobby, 1));
            code = found(CODE, lobby, 1) + found(CODE, lobby, 2);
            ana = SocketPlayer.join(port, code, "Ana");
            ben = SocketPlayer.join(port, code, "Ben");
            host.waitFor("2 players").waitFor("Ana, Ben").press("Enter").waitFor("0 of 2 have answered");
            ana.pass();
            host.waitFor("1 of 2 have answered");
            ProcessHandle.of(host.pid())
                    .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroyForcibly));
            assertThat(host.waitForEnd()).isNotZero();
        }
        try (Tmux host = host("--resume", "last")) {
            host.waitFor("paused");
            ana.back(port);
            ben.back(port);
            host.press("Enter").waitFor("1 of 2 have answered");
            ben.pass();
            host.waitFor("closed")
                    .press("Enter")
                    .waitFor("reveal")
                    .press("Enter")
                    .waitFor("Scores");
            host.press("Enter")
                    .waitFor("the winners")
                    .press("Enter")
                    .waitFor("1st")
                    .press("Enter");
            host.waitFor("Report").press("q");
            assertThat(host.waitForEnd()).isZero();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> journals =
                    files.filter(file -> file.toString().endsWith(".jsonl")).toList();
            assertThat(journals).hasSize(1);
            assertThat(Files.readString(journals.get(0))).contains("\"Ana\"", "\"Ben\"", "\"answer\"");
        }
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(group);
    }

    private Tmux host(String... options) {
        String[] command = new String[options.length + 5];
        command[0] = "host";
        System.arraycopy(options, 0, command, 1, options.length);
        List<String> rest = List.of("--content", CELLS, "--address", "127.0.0.1");
        for (int i = 0; i < rest.size(); i++) {
            command[options.length + 1 + i] = rest.get(i);
        }
        return Tmux.start(Program.in(folder), 80, 24, command);
    }
}
