package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a server from beginning. */
class ServeCommandTest {
    private static final String GLOSSARY =
            "{\"terms\": [{\"id\": \"oil\", \"term\": \"oil\", \"definition\": {\"short\": \"It floats.\"}}]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "serve --dict --port 65536",
                "serve --dict --port -1",
                "serve --dict --port x",
                "serve --dict --idle 0",
                "serve --dict --connections 0"
            })
    void aWrongCommandLineIsExplained(String command) {
        CommandRun run = new CommandRun(folder);
        assertThat(run.status(command.split(" ", -1))).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("quizraft: ").contains("--");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        Files.writeString(folder.resolve("glossary.json"), GLOSSARY);
        CommandRun run = new CommandRun(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run.status("serve", "--dict", "--port", port)).isEqualTo(ExitStatus.NO_ADDRESS);
            assertThat(run.err())
                    .contains("127.0.0.1 port " + port, "in use", "--port")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such host", "192.0.2.1", "host.invalid"})
    void anAddressThatIsNotOursIsNamed(String host) throws IOException {
        Files.writeString(folder.resolve("glossary.json"), GLOSSARY);
        CommandRun run = new CommandRun(folder);
        assertThat(run.status("serve", "--dict", "--port", "0", "--host", host)).isEqualTo(ExitStatus.NO_ADDRESS);
        assertThat(run.err()).contains(host).hasLineCount(1);
    }

    @Test
    void contentThatCannotBeReadIsNotServed() throws IOException {
        Files.writeString(folder.resolve("glossary.json"), "{");
        CommandRun run = new CommandRun(folder);
        assertThat(run.status("serve", "--dict", "--port", "0")).isEqualTo(ExitStatus.BAD_CONTENT);
    }
}
