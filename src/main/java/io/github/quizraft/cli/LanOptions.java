package io.github.quizraft.cli;

import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.net.LanAddresses;
import io.github.quizraft.group.net.Limits;
import io.github.quizraft.group.net.Listening;
import io.github.quizraft.group.net.QuizServer;
import io.github.quizraft.qr.QrImage;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where players of a group quiz come in. */
final class LanOptions {
    private static final int LAST_PORT = 65_535;
    private static final int TRIED = 10;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port that players come to; 0 takes any that is free. Default: " + QuizServer.USUAL_PORT
                    + ", or one of the next if another program has it; with --resume the one it had.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "ADDR",
            description = "Let players in at this address alone. Default: at all addresses of this machine.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--per-address",
            paramLabel = "N",
            description =
                    "Take N connections from one address at most; a whole class may share one. Default: as many as"
                            + " players may join, and 50.")
    private Optional<Integer> perAddress = Optional.empty();

    @Option(
            names = "--qr",
            paramLabel = "FILE",
            description = "Also write the code for cameras as a picture (PNG), to print or to show elsewhere.")
    private Optional<Path> qr = Optional.empty();

    @Option(
            names = "--presenter",
            description = "Begin with the notes for the host: the right answer, how the answers are spread, what comes"
                    + " next. Only for a screen that nobody else sees; others look at /screen. A key hides them.")
    private boolean presenter;

    boolean isPresenter() {
        return presenter;
    }

    /** The picture of the code, for the first of the addresses. */
    void draw(Invitation invitation, Io io) {
        qr.ifPresent(file ->
                ReportPrinter.save(io, "The code for cameras", file, out -> QrImage.write(invitation.link(0), out)));
    }

    /** Where everybody plays at one terminal, nobody comes from the network. */
    void checkUnused() {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("--port", port.isPresent());
        given.put("--address", address.isPresent());
        given.put("--per-address", perAddress.isPresent());
        given.put("--qr", qr.isPresent());
        given.put("--presenter", presenter);
        given.entrySet().stream().filter(Map.Entry::getValue).findFirst().ifPresent(option -> {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: " + option.getKey()
                            + " is for a quiz on the network; this one is played at one terminal");
        });
    }

    /** Where to listen; all addresses without one, which 0.0.0.0 means as well. */
    Optional<InetAddress> bound() {
        return address.map(LanOptions::own).filter(each -> !each.isAnyLocalAddress());
    }

    private static InetAddress own(String written) {
        try {
            InetAddress found = InetAddress.getByName(written);
            // All of 127.0.0.0/8 leads here, though not every one of it is at an interface.
            boolean isHere = found.isAnyLocalAddress()
                    || found.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(found) != null;
            if (isHere && found instanceof Inet4Address) {
                return found;
            }
        } catch (UnknownHostException | SocketException e) {
            // Told below.
        }
        throw new Failure(
                ExitStatus.NO_ADDRESS, "quizraft: this machine has no IPv4 address " + written + " (--address)");
    }

    /** What players are told. */
    List<InetAddress> shown() {
        return bound().map(List::of).orElseGet(LanAddresses::all);
    }

    /** What a room of so many puts up with. */
    Limits limits(int players) {
        Limits usual = Limits.of(players);
        return perAddress.map(usual::perAddress).orElse(usual);
    }

    /** The port for a room that was served before: the same, unless another was asked for. */
    Listening again(int before) {
        if (port.isPresent()) {
            return listening();
        }
        check();
        return listening(before).orElseThrow(() -> taken(before));
    }

    /** Before anything is opened or taken. */
    private void check() {
        if (port.filter(each -> each < 0 || each > LAST_PORT).isPresent()) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --port must be from 0 to " + LAST_PORT);
        }
        if (perAddress.filter(most -> most < 1).isPresent()) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --per-address must be 1 or more");
        }
    }

    /** A port for a new room, which nobody else has or can take. */
    Listening listening() {
        check();
        int asked = port.orElse(QuizServer.USUAL_PORT);
        int last = port.isPresent() ? asked : asked + TRIED;
        for (int each = asked; each <= last; each++) {
            Optional<Listening> taken = listening(each);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        throw taken(asked);
    }

    /** Why nobody can come in. */
    static Failure taken(int port) {
        return new Failure(
                ExitStatus.NO_ADDRESS,
                "quizraft: cannot listen at port " + port
                        + ", perhaps since another program does. Choose another with --port; 0 takes any that is free.");
    }

    private Optional<Listening> listening(int at) {
        try {
            return Optional.of(Listening.at(bound(), at));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
