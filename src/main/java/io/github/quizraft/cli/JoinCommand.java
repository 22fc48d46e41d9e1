package io.github.quizraft.cli;

import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Link;
import io.github.quizraft.group.join.Place;
import io.github.quizraft.line.JoinSession;
import io.github.quizraft.line.JoinSession.Ending;
import io.github.quizraft.line.LineIo;
import io.github.quizraft.question.Played;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.tui.Elsewhere;
import io.github.quizraft.tui.Joining;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes part in a group quiz. */
@Command(
        name = "join",
        description = {
            "Take part in a group quiz that another machine hosts.",
            "",
            "HOST is what the host's screen shows: an address, with a port if it is not 4242, or the whole of http://….",
            "You answer as in study; with --plain questions come as lines, and :? says how. A connection that is lost is"
                    + " made again, and your points stay. With --keep, or a key at the end, your answers go into your own"
                    + " progress as well, where they are questions of your own banks, so that what you missed comes back"
                    + " by itself."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft join 192.168.1.5 482913 --name Ana",
            "  quizraft join 192.168.1.5:4242 482 913 --keep"
        })
final class JoinCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Parameters(index = "0", paramLabel = "HOST", description = "Where the quiz is.")
    private String host = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CODE", description = "Its code, with or without spaces.")
    private List<String> code = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "The name that others see; else you are asked for it.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--team", paramLabel = "TEAM", description = "Your team, where there are teams.")
    private Optional<String> team = Optional.empty();

    @Option(names = "--keep", description = "Add your answers to your own progress afterwards.")
    private boolean keep;

    @Option(names = "--plain", description = "One line at a time.")
    private boolean plain;

    JoinCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Place place = Place.of(host, code.isEmpty() ? Optional.empty() : Optional.of(String.join("", code)))
                .orElseThrow(() -> new Failure(
                        ExitStatus.USAGE,
                        "quizraft: say where the quiz is and its code, as the host's screen shows them: quizraft join"
                                + " 192.168.1.5 482913"));
        JoinProgress progress = new JoinProgress(new AnswerKeeper(
                io, learner.content(), learner.progress(), learner.config().settings(io)));
        if (!plain) {
            try (Tty tty = io.tty().get()) {
                if (!tty.isDumb()) {
                    return onScreen(place, progress, tty);
                }
            }
        }
        return inLines(place, progress);
    }

    private int inLines(Place place, JoinProgress progress) {
        KeptSeat seat = KeptSeat.of(io, place);
        Optional<KeptSeat.Seat> before = seat.before(name);
        JoinSession session = new JoinSession(
                new LineIo(io.in(), io.out()), name.or(() -> before.map(KeptSeat.Seat::name)), team, io.clock());
        try (Link link = new Link(place, seat.noting(session::hear), System::nanoTime, new SplittableRandom())) {
            before.ifPresent(each -> link.comeBack(each.token()));
            Ending ending = session.run(link);
            settle(session.played(), progress);
            return switch (ending) {
                case DONE -> ExitStatus.DONE;
                case REFUSED -> ExitStatus.NOT_FOUND;
                case UNREACHABLE -> throw unreachable(place);
            };
        }
    }

    private int onScreen(Place place, JoinProgress progress, Tty tty) {
        Settings settings = learner.config().settings(io);
        KeptSeat seat = KeptSeat.of(io, place);
        Optional<KeptSeat.Seat> before = seat.before(name);
        boolean hungUp;
        OptionalInt signal;
        Joining joining;
        try (FullScreen screen = learner.config().appearance(io).open(tty);
                Link link =
                        new Link(place, seat.noting(Joining.ear(screen)), System::nanoTime, new SplittableRandom())) {
            before.ifPresent(each -> link.comeBack(each.token()));
            Optional<String> as = name.or(() -> before.map(KeptSeat.Seat::name));
            Joining.Start start = new Joining.Start(place.toString(), as, team, keep, settings);
            joining = new Joining(start, link, progress, Elsewhere.of(screen), io.stamps());
            link.start();
            hungUp = joining.run(screen);
            signal = screen.signalStatus();
        }
        Game game = joining.game();
        if (game.isUnreachable()) {
            throw unreachable(place);
        }
        if (game.contact() == Game.Contact.REFUSED && game.seen().isEmpty()) {
            io.out().println(JoinWords.refusal(game.why()));
            return ExitStatus.NOT_FOUND;
        }
        if (!joining.isSettled()) {
            settle(game.played(), progress);
        }
        return signal.orElse(hungUp ? ExitStatus.HUNG_UP : ExitStatus.DONE);
    }

    private static Failure unreachable(Place place) {
        return new Failure(
                ExitStatus.NO_ADDRESS,
                "quizraft: there is no quiz to be reached at " + place
                        + ". Both machines must be in the same network; guest networks often keep them apart.");
    }

    /** Keeps what can be kept, if that is wanted, and says so. */
    private void settle(List<Played> played, JoinProgress progress) {
        if (played.isEmpty()) {
            return;
        }
        String news = keep ? progress.keep(played).news() : progress.offer(played);
        if (!news.isEmpty()) {
            io.out().println(news);
        }
    }
}
