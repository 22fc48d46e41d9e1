package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.journal.JournalException;
import io.github.quizraft.group.journal.JournalText;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.group.net.Listening;
import io.github.quizraft.line.LineHost;
import io.github.quizraft.line.LineIo;
import io.github.quizraft.question.Bank;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.tui.HostFace;
import io.github.quizraft.tui.Hosting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Plays a bank with a group. */
@Command(
        name = "host",
        description = {
            "Play a bank with a group: each on a phone in the same network, together or at a pace of"
                    + " their own, or all in front of one terminal, in turns, with"
                    + " buzzers or by a show of hands.",
            "",
            "Every step is on the disk before it shows. What was left, or broken off, goes on with --resume."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft host glossary                 phones join by the QR code",
            "  quizraft host glossary --score speed --teams Red,Blue --questions 12",
            "  quizraft host glossary --self-paced --until 18:00",
            "  quizraft host glossary --hot-seat --teams Red,Blue,Green",
            "  quizraft host glossary --buzzers --players Ana,Ben --seconds 10",
            "  quizraft host glossary --hands --questions 12",
            "  quizraft host --resume last"
        })
final class HostCommand implements Callable<Integer> {
    private final Io io;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Mixin
    private HostOptions hostOptions = new HostOptions();

    @Mixin
    private PaceOptions paceOptions = new PaceOptions();

    @Mixin
    private LanOptions lanOptions = new LanOptions();

    @Option(
            names = "--resume",
            paramLabel = "SESSION",
            description = "Go on with a quiz: its id, which was shown when it was left, or last.")
    private Optional<String> resumed = Optional.empty();

    @Option(names = "--plain", description = "One line at a time.")
    private boolean plain;

    @Parameters(arity = "0..1", paramLabel = "BANK", description = "Id of a bank; 'quizraft banks' lists them.")
    private Optional<String> bank = Optional.empty();

    HostCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        if (bank.isPresent() == resumed.isPresent()) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: name a bank to play, or a quiz to go on with (--resume ID), and not both");
        }
        if (resumed.isPresent()) {
            checkNothingIsNew();
        }
        Content content = Workspace.sound(io.contents().of(contentOption.folder(io), Part.STUDY));
        if (!plain) {
            try (Tty tty = io.tty().get()) {
                if (!tty.isDumb()) {
                    return onScreen(content, tty);
                }
            }
        }
        try (Table table = table(content, true)) {
            table.invitation().ifPresent(this::invite);
            new LineHost(new LineIo(io.in(), io.out()), table.room(), lanOptions.isPresenter()).run();
            return ExitStatus.DONE;
        }
    }

    /** What was chosen when the quiz was opened stays, so an option that would choose again does nothing. */
    private void checkNothingIsNew() {
        ParseResult given = spec.commandLine().getParseResult();
        Stream.concat(HostOptions.NAMES.stream(), PaceOptions.NAMES.stream())
                .filter(given::hasMatchedOption)
                .findFirst()
                .ifPresent(name -> {
                    throw new Failure(
                            ExitStatus.USAGE,
                            "quizraft: " + name + " was decided when the quiz was opened; leave it out with --resume");
                });
    }

    private int onScreen(Content content, Tty tty) {
        try (Table table = table(content, false)) {
            table.invitation().ifPresent(invitation -> lanOptions.draw(invitation, io));
            int status;
            Appearance look = configOption.appearance(io);
            try (FullScreen screen = look.open(tty)) {
                boolean hungUp = new Hosting(
                                table.room(),
                                table.invitation(),
                                new HostFace(look.settings(), look.codes(tty), lanOptions.isPresenter()),
                                new HostReport(
                                        content.library(),
                                        io.clock().getZone(),
                                        Path.of("").toAbsolutePath()),
                                io.stamps())
                        .run(screen);
                status = screen.signalStatus().orElse(hungUp ? ExitStatus.HUNG_UP : ExitStatus.DONE);
            }
            tellHowToGoOn(table.room());
            return status;
        }
    }

    private void invite(Invitation invitation) {
        lanOptions.draw(invitation, io);
        for (int i = 0; i < invitation.addresses().size(); i++) {
            io.out().println("Players go to " + invitation.url(i));
        }
        io.out()
                .println("and type the code " + invitation.code().spaced() + ". For a projector: " + invitation.url(0)
                        + "/screen");
    }

    private void tellHowToGoOn(OpenRoom kept) {
        String id = kept.room().plan().id();
        io.out()
                .println(
                        kept.room().at() == StageName.REPORT
                                ? "Saved as " + id + "."
                                : "Saved as " + id + ". To go on: quizraft host --resume " + id);
    }

    private Table table(Content content, boolean isPlain) {
        Clock clock = new SteadyClock(io.clock());
        try {
            return resumed.isPresent() ? again(resumed.get(), content, clock) : opened(content, isPlain, clock);
        } catch (JournalException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + e.getMessage());
        }
    }

    /** At the same port unless told otherwise, so that phones find it by themselves. */
    private Table again(String id, Content content, Clock clock) {
        JournalText text = Sessions.of(io).toGoOnWith(id);
        if (text.head().port().isEmpty()) {
            lanOptions.checkUnused();
        }
        Optional<Listening> at = text.head().port().map(lanOptions::again);
        KeptRoom kept = KeptRoom.resume(text, content.library(), clock);
        return at.isPresent() ? Table.onTheNetwork(kept, lanOptions, at.get(), clock) : Table.here(kept);
    }

    private Table opened(Content content, boolean isPlain, Clock clock) {
        String id = bank.orElseThrow();
        BankNames.check(List.of(id), content);
        Bank played = content.library().bank(id).orElseThrow();
        return new NewQuiz(io, hostOptions, lanOptions, paceOptions).open(played, content.library(), isPlain, clock);
    }
}
