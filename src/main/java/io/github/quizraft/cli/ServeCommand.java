package io.github.quizraft.cli;

import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.dict.Dictionary;
import io.github.quizraft.dict.Session;
import io.github.quizraft.dict.net.DictServer;
import io.github.quizraft.dict.net.Limits;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.lookup.EntryText;
import io.github.quizraft.lookup.Found;
import io.github.quizraft.question.Library;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.terminal.EndSignals;
import io.github.quizraft.text.Line;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the glossary to other programs. */
@Command(
        name = "serve",
        description = {
            "Serve the glossary over the dictionary protocol DICT (RFC 2229), until Ctrl-C or a signal ends it.",
            "",
            "dict, and editors that know DICT, then look terms up at once. Only this machine is served unless --host"
                    + " says otherwise; there is no password and no encryption."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft serve --dict                  serve, and in another terminal:",
            "  dict -h localhost bdnf                 what it means",
            "  dict -h localhost -m -s prefix lipid   names that begin so"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    /** Clients print lines as they come. */
    private static final int WIDTH = 78;

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Option(names = "--dict", description = "Serve the DICT protocol.")
    private boolean dict;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen at; 0 takes any that is free. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + DictServer.STANDARD_PORT)
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            description = "Address to listen at. Default: ${DEFAULT-VALUE}, which only this machine reaches.",
            defaultValue = "127.0.0.1")
    private String host = "";

    @Option(
            names = "--connections",
            paramLabel = "N",
            description = "Serve at most N clients at a time. Default: ${DEFAULT-VALUE}.",
            defaultValue = "64")
    private int connections;

    @Option(
            names = "--idle",
            paramLabel = "SECONDS",
            description = "Let a client go that asked nothing for so long. Default: ${DEFAULT-VALUE}.",
            defaultValue = "600")
    private int idle;

    ServeCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        checkOptions();
        InetAddress address = address();
        Library library = Workspace.sound(io.contents().of(contentOption.folder(io), Part.REFERENCE))
                .library();
        Glossary glossary = library.glossary();
        EntryText text = new EntryText(glossary, library.evidence(), WIDTH);
        Dictionary dictionary = new Dictionary(
                glossary,
                (asked, hit) -> text.of(new Found(asked, hit, false)).lines().stream()
                        .map(Line::plain)
                        .toList());
        try (DictServer server = open(address, Session.of(dictionary, "quizraft " + Version.number()));
                EndSignals signals = EndSignals.listen(server::stop)) {
            announce(server, glossary);
            server.run();
            return signals.status().orElse(ExitStatus.DONE);
        } catch (IOException e) {
            throw failure("cannot go on serving: " + e.getMessage());
        }
    }

    private void checkOptions() {
        if (!dict) {
            throw new Failure(ExitStatus.USAGE, "quizraft: say what to serve: quizraft serve --dict");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --port must be from 0 to " + LAST_PORT);
        }
        if (connections < 1 || idle < 1) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --connections and --idle must be 1 or more");
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw failure("there is no address " + host + " to listen at; --host 127.0.0.1 is this machine alone");
        }
    }

    private DictServer open(InetAddress address, Session session) {
        try {
            return DictServer.open(
                    new InetSocketAddress(address, port),
                    session,
                    new Limits(connections, Duration.ofSeconds(idle)),
                    io.clock().instant(),
                    System::nanoTime);
        } catch (IOException e) {
            throw failure("cannot listen at " + host + " port " + port + ": " + e.getMessage()
                    + ". Choose another with --port; 0 takes any that is free.");
        }
    }

    private void announce(DictServer server, Glossary glossary) throws IOException {
        InetSocketAddress listening = server.address();
        String at = listening.getAddress().getHostAddress();
        if (!listening.getAddress().isLoopbackAddress()) {
            io.err().println("quizraft: whoever can reach " + at + " can read the glossary");
        }
        int size = glossary.terms().size();
        io.out()
                .println(Safe.line("Serving " + size + (size == 1 ? " term" : " terms") + " at " + at + " port "
                        + listening.getPort() + " (DICT). Ctrl-C ends it."));
        io.out().flush();
    }

    private static Failure failure(String what) {
        return new Failure(ExitStatus.NO_ADDRESS, "quizraft: " + what);
    }
}
