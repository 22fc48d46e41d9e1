package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz in which each goes alone: the host and a player in real terminals, over a kill and another day. */
class SelfPacedIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)");
    private static final Pattern CODE = Pattern.compile("Code +([0-9]{3}) ([0-9]{3})");

    @TempDir
    Path folder;

    @Test
    void aPlayerGoesOnWhereTheyWereAfterTheHostWasKilled() {
        String address;
        String code;
        String until = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                .format(LocalDateTime.now(ZoneId.systemDefault()).plusDays(2));
        try (Tmux host = host("cells", "--seed", "4", "--questions", "2", "--self-paced", "--until", until)) {
            String picture = host.waitFor("0 players, 0 through").screen();
            address = "127.0.0.1:" + found(PORT, picture, 1);
            code = found(CODE, picture, 1) + found(CODE, picture, 2);
            try (Tmux ana = join(address, code, "--name", "Ana")) {
                ana.waitFor("at your own pace").press("Enter").waitFor("Question 1 of 2");
                ana.press("n").waitFor("Question 2 of 2");
                host.waitFor("1 of 2");
            }
            ProcessHandle.of(host.pid())
                    .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroyForcibly));
            assertThat(host.waitForEnd()).isNotZero();
        }
        try (Tmux host = host("--resume", "last")) {
            host.waitFor("1 of 2").waitFor("away");
            try (Tmux ana = join(address, code)) {
                ana.waitFor("Question 2 of 2");
                host.waitUntilGone("away");
                host.press("E", "E").waitFor("the winners");
                ana.waitFor("right answers").press("Enter").waitFor("Why");
            }
            host.press("Enter")
                    .waitFor("1st  Ana")
                    .press("Enter")
                    .waitFor("0 of 1 right")
                    .press("q");
            assertThat(host.waitForEnd()).isZero();
        }
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(group);
    }

    private Tmux host(String... options) {
        List<String> command = new ArrayList<>(List.of("host"));
        command.addAll(List.of(options));
        command.addAll(List.of("--content", CELLS, "--address", "127.0.0.1"));
        return Tmux.start(Program.in(folder), 80, 24, command.toArray(String[]::new));
    }

    private Tmux join(String address, String code, String... options) {
        List<String> command = new ArrayList<>(List.of("join", address, code));
        command.addAll(List.of(options));
        command.addAll(List.of("--content", CELLS));
        return Tmux.start(Program.in(folder), 80, 24, command.toArray(String[]::new));
    }
}
