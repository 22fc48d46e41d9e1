package io.github.quizraft.cli;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Unattended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hidden command {@code rehearse}: runs what is run most, with nobody there. The launcher has the virtual machine note
 * which classes that takes, to store them. Parts that are named are rehearsed, by default all: the shell with the command
 * lines on standard input, commands that only look, a session with these lines as answers, commands that picocli reads, the
 * check, and the app on a terminal that shows nothing.
 */
public final class Rehearsal {
    private static final String NAME = "rehearse";
    /** The one part that reads no log. */
    private static final String CHECK = "check";

    private static final List<String> PARTS = List.of("shell", "look", "study", "general", CHECK, "app");

    private static final List<String> LOOKS = List.of(
            "banks",
            "stats",
            "stats --json",
            "sources",
            "browse a",
            "browse a --format json",
            "stats --days 30 --explain",
            "browse a --sort due",
            "browse --story a",
            "evaluate",
            "simulate --cards 5 --days 2");

    private static final List<String> GENERAL =
            List.of("export reviews", "optimize --list", "lookup nmda --format text", "config");

    private static final List<String> KEYS =
            List.of("j", "k", "?", "?", "\r", "?", "q", "\r", "1", "\r", "x", "\r", "q", "\r", "s", "q");

    /** Wherever the keys have led to, this leaves the app. */
    private static final int CTRL_C = 3;

    private static final int PAUSE_MILLIS = 100;
    /** The first start of the program waits for this. */
    private static final int MOST_MILLIS = 20_000;

    private Rehearsal() {}

    /** Whether a command line is this one. */
    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME) && PARTS.containsAll(named(arguments));
    }

    /** Always done. */
    public static int run(String[] arguments, Io io) {
        daemon(Rehearsal::endInTime);
        List<String> named = named(arguments);
        for (String part : named.isEmpty() ? PARTS : named) {
            if (!part.equals(CHECK)) {
                RehearsedLog.fill(io);
            }
            play(part, io);
        }
        return ExitStatus.DONE;
    }

    private static List<String> named(String[] arguments) {
        return List.of(arguments).subList(1, arguments.length);
    }

    private static void play(String part, Io io) {
        switch (part) {
            case "shell" -> Quizraft.run(new String[] {part}, io);
            case "look" -> {
                playPlain(LOOKS, io);
                explainOne(io);
            }
            case "study" -> {
                playPlain(List.of("study --plain"), io);
                playApp(io, "study");
            }
            case "general" -> GENERAL.forEach(command -> Quizraft.run(command.split(" "), io));
            case CHECK -> {
                playPlain(List.of(CHECK), io);
                checkOne(io);
            }
            default -> playApp(io);
        }
    }

    private static void playPlain(List<String> commands, Io io) {
        for (String command : commands) {
            PlainCommands.run(command.split(" "), io);
        }
    }

    private static void playApp(Io io, String... command) {
        FullScreen.prepare();
        try (Unattended terminal = Unattended.open(Folders.cache(io))) {
            daemon(() -> press(terminal.keyboard()));
            PlainCommands.run(command, io.opening(terminal::tty));
        } catch (IOException e) {
            // Some classes are not stored then.
        }
    }

    /** One bank is checked in another way than all of them. */
    private static void checkOne(Io io) {
        Path quizzes = new ContentOption().folder(io).resolve(ContentFolder.QUIZZES);
        try (Stream<Path> files = Files.list(quizzes)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .limit(1)
                    .forEach(file -> PlainCommands.run(new String[] {CHECK, file.toString()}, io));
        } catch (IOException e) {
            // There are none.
        }
    }

    private static void explainOne(Io io) {
        for (Bank bank : io.contents()
                .of(new ContentOption().folder(io), Part.ALL)
                .library()
                .banks()) {
            for (Question question : bank.questions().stream().limit(1).toList()) {
                CardId card = CardId.of(bank.id(), question.item().id());
                PlainCommands.run(new String[] {"explain", card.value()}, io);
                PlainCommands.run(new String[] {"explain", card.value(), "--json"}, io);
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void endInTime() {
        try {
            Thread.sleep(MOST_MILLIS);
            Runtime.getRuntime().halt(ExitStatus.FAULT);
        } catch (InterruptedException e) {
            // Nobody does that.
        }
    }

    /** Keys with a pause after each, since those that come at once are handled as one. */
    private static void press(OutputStream out) {
        try {
            for (String key : KEYS) {
                Thread.sleep(PAUSE_MILLIS);
                out.write(key.getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                out.write(CTRL_C);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // The app has ended.
        }
    }
}
