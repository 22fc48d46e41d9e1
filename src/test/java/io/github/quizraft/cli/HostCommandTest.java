package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCommandTest {
    private static final Path CELLS = Path.of("src/test/resources/fixtures/eight-kinds");

    @TempDir
    private Path data;

    @Test
    void playsInTurnsToTheEnd() {
        CommandRun run = cells();
        // One of each kind comes in an order that the seed fixes; passing all leaves only the counting to be told.
        run.reading("\n".repeat(97));
        assertThat(run.status("host", "cells", "--hot-seat", "--teams", "Red,Blue", "--plain", "--seed", "1"))
                .isZero();
        assertThat(run.out())
                .contains("Question 8 of 8.", "Red answers.", "Blue may steal it", "The quiz is over. Saved as ");
    }

    @Test
    void aQuizThatWasLeftGoesOn() throws IOException {
        CommandRun run = cells();
        run.reading("\nx\n:q\n");
        assertThat(run.status("host", "cells", "--hands", "--plain", "--seed", "1"))
                .isZero();
        assertThat(run.out()).contains("Question 1 of 8.", "To go on: quizraft host --resume ");
        assertThat(journals()).hasSize(1);

        CommandRun again = cells();
        again.reading("\nq\n");
        assertThat(again.status("host", "--resume", "last", "--plain")).isZero();
        assertThat(again.out()).contains("Paused at question 1.", "Question 1 of 8.");
    }

    @Test
    void aSelfPacedQuizNeedsATimeThatIsToCome() {
        refused("say when the quiz closes: --self-paced --until 2", "host", "cells", "--self-paced");
        refused("has passed: it is 2", "host", "cells", "--self-paced", "--until", "2001-02-28T18:00");
        refused("is no time for --until; write 18:00", "host", "cells", "--self-paced", "--until", "tomorrow");
        refused("more than a year ahead", "host", "cells", "--self-paced", "--until", "9999-01-01T10:00");
        refused("are for --self-paced", "host", "cells", "--until", "18:00");
        String tomorrow = LocalDateTime.now(ZoneId.systemDefault())
                .plusDays(1)
                .withNano(0)
                .toString();
        refused("over the network", "host", "cells", "--self-paced", "--until", tomorrow, "--hot-seat");
        refused("decided when the quiz was opened", "host", "--resume", "last", "--own-order");
    }

    private void refused(String why, String... arguments) {
        CommandRun run = cells();
        assertThat(run.status(arguments)).isEqualTo(2);
        assertThat(run.err()).contains(why);
        assertThat(data.resolve("quizraft").resolve("sessions")).doesNotExist();
    }

    @Test
    void anEmptyLineWhereHandsAreCountedIsAnsweredByWhatToType() {
        CommandRun run = cells();
        run.reading("\n".repeat(40));
        assertThat(run.status("host", "cells", "--hands", "--plain", "--seed", "1"))
                .isZero();
        assertThat(run.out())
                .contains(
                        "numbers with spaces between.",
                        "Hands for: right / close / wrong (3 numbers; Enter counts none):")
                .doesNotContain("is no command");
    }

    @Test
    void onlyWhereASingleTerminalPlaysIsAStepTakenBack() {
        CommandRun oneTerminal = cells();
        oneTerminal.reading("?\nq\n");
        assertThat(oneTerminal.status("host", "cells", "--hands", "--plain")).isZero();
        CommandRun network = cells();
        network.reading("?\nu\nq\n");
        assertThat(network.status("host", "cells", "--plain", "--address", "127.0.0.1", "--port", "0"))
                .isZero();

        assertThat(oneTerminal.out()).contains("take the last step back");
        assertThat(network.out()).doesNotContain("take the last step back").contains("\"u\" is no command");
    }

    @Test
    void buzzersByNumber() {
        CommandRun run = cells();
        run.reading("\n2\nq\n");
        assertThat(run.status("host", "cells", "--buzzers", "--players", "Ana,Ben", "--plain", "--seed", "1"))
                .isZero();
        assertThat(run.out()).contains("Who is first? 1 Ana, 2 Ben.", "Ben was first and answers.");
    }

    @ParameterizedTest
    @CsvSource({
        "cells --hands --buzzers,2,choose one",
        "cells --hot-seat --questions 0,2,--questions must be",
        "cells --hot-seat --seconds -1,2,--seconds must be",
        "cells --hot-seat --teams Red --players red,2,is there twice",
        "cells --hot-seat --teams Red --players R\u0435d,2,looks like it",
        "cells --per-address 0,2,--per-address must be",
        "cells --hot-seat --per-address 9,2,--per-address is for",
        "cells --hands --teams Red,2,nobody is named in a show of hands",
        "cells --hot-seat --port 4242,2,--port is for a quiz on the network",
        "cells --hands --address 127.0.0.1,2,--address is for a quiz on the network",
        "cells --hot-seat --presenter,2,--presenter is for a quiz on the network",
        "cells --hot-seat --qr x.png,2,--qr is for a quiz on the network",
        "cells --buzzers --max 8,2,--max is for a quiz on the network",
        "--resume last --seconds 10,2,--seconds was decided when the quiz was opened",
        "--resume last --score speed,2,--score was decided",
        "cells --address 192.0.2.77,5,this machine has no IPv4 address 192.0.2.77",
        "cells --address nosuch.invalid,5,this machine has no IPv4 address",
        "cells --address ::1,5,this machine has no IPv4 address",
        "cell --hot-seat,2,did you mean cells",
        "'',2,name a bank",
        "cells --resume last,2,not both",
        "--resume 2027-01-01-000000,1,No group quiz was played yet"
    })
    void whatCannotBePlayedIsTold(String arguments, int status, String told) {
        CommandRun run = cells();
        String[] command = Stream.concat(
                        Stream.of("host"), Stream.of(arguments.split(" ", -1)).filter(word -> !word.isEmpty()))
                .toArray(String[]::new);
        assertThat(run.status(command)).isEqualTo(status);
        assertThat(run.err()).contains(told).doesNotContain("Exception");
    }

    @Test
    void aQuizOnTheNetworkGoesOnAtAnotherPortIfItsOwnIsTaken() throws IOException {
        CommandRun run = cells();
        run.reading("q\n");
        assertThat(run.status("host", "cells", "--plain", "--address", "127.0.0.1", "--port", "0"))
                .isZero();
        int port = port(run.out());
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            CommandRun taken = cells();
            assertThat(taken.status("host", "--resume", "last", "--plain", "--address", "127.0.0.1"))
                    .isEqualTo(ExitStatus.NO_ADDRESS);
            assertThat(taken.err()).contains("cannot listen at port " + port, "--port");
            CommandRun again = cells();
            again.reading("q\n");
            assertThat(again.status("host", "--resume", "last", "--plain", "--address", "127.0.0.1", "--port", "0"))
                    .isZero();
            assertThat(port(again.out())).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void whoHostsInLinesHearsWhoIsThereAndLocksTheRoom() {
        CommandRun run = cells();
        run.reading("\nl\nl\nq\n");
        assertThat(run.status("host", "cells", "--plain", "--address", "127.0.0.1", "--port", "0"))
                .isZero();
        assertThat(run.out()).contains("Nobody has joined yet.", "The room is locked", "The room is open.");
    }

    @Test
    void whoPlaysAtOneTerminalIsRemovedAndRenamedInLines() {
        CommandRun run = cells();
        run.reading("w\nremove 2\nrename Ana Anna\ntime anna\nremove 1\nremove nobody\nu\nw\nq\n");
        assertThat(run.status(
                        "host",
                        "cells",
                        "--hot-seat",
                        "--players",
                        "Ana,Ben",
                        "--plain",
                        "--seed",
                        "1",
                        "--seconds",
                        "9"))
                .isZero();
        assertThat(run.out())
                .contains(
                        "1 Ana\n2 Ben",
                        "Ben is removed.",
                        "Ana is now Anna.",
                        "Anna: time x 1.5.",
                        "The last seat stays",
                        "Nobody has that number or name",
                        "taken back",
                        "1 Anna\n");
    }

    @Test
    void theCodeForCamerasIsWrittenAsAPicture() throws IOException {
        CommandRun run = cells();
        run.reading("q\n");
        Path file = data.resolve("code.png");
        assertThat(run.status(
                        "host", "cells", "--plain", "--address", "127.0.0.1", "--port", "0", "--qr", file.toString()))
                .isZero();
        assertThat(run.err()).contains("The code for cameras is in ");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(300);
    }

    @Test
    void theClockIsStoppedAndTheQuestionFlaggedInLines() {
        CommandRun run = cells();
        run.reading("\n:p\n\n:+\n:f\n:f\n:n\n:q\n");
        assertThat(run.status("host", "cells", "--hot-seat", "--plain", "--seed", "1", "--seconds", "600"))
                .isZero();
        assertThat(run.out())
                .contains(
                        "The clock stands.",
                        "Paused at question 1.",
                        "15 seconds more.",
                        "The question is flagged",
                        "The flag is off.",
                        "\"n\" is no command");
    }

    @Test
    void allAddressesAreNoPlaceForPlayersToGoTo() {
        CommandRun run = cells();
        run.reading("q\n");
        assertThat(run.status("host", "cells", "--plain", "--address", "0.0.0.0", "--port", "0"))
                .isZero();
        assertThat(run.out()).contains("and type the code").doesNotContain("0.0.0.0");
    }

    private static int port(String out) {
        Matcher matcher = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)").matcher(out);
        assertThat(matcher.find()).as(out).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void aDamagedJournalIsToldWithItsLine() throws IOException {
        CommandRun run = cells();
        run.reading("q\n");
        run.status("host", "cells", "--hands", "--plain");
        Path journal = journals().get(0);
        Files.writeString(journal, Files.readString(journal) + "nonsense\n{\"at\":1,\"event\":\"tick\"}\n");
        assertThat(cells().status("host", "--resume", "last", "--plain")).isEqualTo(ExitStatus.BAD_CONTENT);
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("quizraft").resolve("sessions"))) {
            return files.toList();
        }
    }

    private CommandRun cells() {
        return new CommandRun(CELLS).with("XDG_DATA_HOME", data.toString());
    }
}
