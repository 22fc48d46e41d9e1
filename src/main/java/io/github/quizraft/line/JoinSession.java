package io.github.quizraft.line;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.JoinWords;
import io.github.quizraft.group.join.Link;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Played;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A player's side of a group quiz, one line at a time. Lines typed and what the server says come in one queue, so that neither
 * waits for the other.
 */
public final class JoinSession {
    private static final String HELP = "Type your answer and press Enter while a question is open. :n I do not know,"
            + " :r the question again, :q leave. Where you go at your own"
            + " pace, Enter goes on.";

    private final LineIo io;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Clock clock;
    private Game game = Game.UNHEARD;
    private Optional<Link> link = Optional.empty();
    private Optional<Answering> answering = Optional.empty();
    private Optional<String> name;
    private Optional<String> team;
    private boolean isLost;

    private Optional<Ending> ending = Optional.empty();

    /** How it ended. */
    public enum Ending {
        /** The quiz is over, or the player left. */
        DONE,
        /** There is no such quiz, or no seat in it. */
        REFUSED,
        /** Nothing was ever heard there. */
        UNREACHABLE
    }

    /** What happens. */
    private sealed interface Event {
        record Typed(Optional<String> line) implements Event {}

        record Said(Heard heard) implements Event {}
    }

    /** The question that is being answered, and what has been typed of the answer. */
    private record Answering(Snapshot.Asked asked, AnswerPrompt prompt, List<String> typed, Optional<Answer> sent) {}

    /**
     * A session that has not begun.
     *
     * @param name to join under; without it, the player is asked
     * @param clock tells when answers were given
     */
    public JoinSession(LineIo io, Optional<String> name, Optional<String> team, Clock clock) {
        this.io = io;
        this.clock = clock;
        this.name = name;
        this.team = team;
    }

    /** Takes what the link hears, from any thread. */
    public void hear(Heard heard) {
        events.add(new Event.Said(heard));
    }

    /** What was answered, question by question, as far as the quiz has shown what is right. */
    public List<Played> played() {
        return game.played();
    }

    /**
     * Runs until the quiz is over or the player leaves.
     *
     * @param connection that was told to {@link #hear} here
     */
    public Ending run(Link connection) {
        link = Optional.of(connection);
        Thread lines = new Thread(this::readLines, "lines");
        lines.setDaemon(true);
        lines.start();
        connection.start();
        name.ifPresentOrElse(this::join, () -> io.say("Your name?"));
        try {
            while (ending.isEmpty() && !io.isClosed()) {
                Event event = events.take();
                if (event instanceof Event.Typed typed) {
                    typed(typed.line());
                } else if (event instanceof Event.Said said) {
                    heard(said.heard());
                }
                io.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lines.interrupt();
        }
        return ending.orElse(Ending.DONE);
    }

    /** The round that Enter goes on to, where each goes alone. */
    private Optional<String> onward() {
        return game.seen().flatMap(Snapshot::next);
    }

    private void readLines() {
        Optional<String> line;
        do {
            line = io.line();
            events.add(new Event.Typed(line));
        } while (line.isPresent() && !Thread.currentThread().isInterrupted());
    }

    private void join(String as) {
        name = Optional.of(as);
        link.ifPresent(each -> each.join(as, team));
    }

    private void typed(Optional<String> line) {
        String text = line.orElse(":q");
        if (text.equals(":q")) {
            ending = Optional.of(Ending.DONE);
        } else if (name.isEmpty()) {
            if (!text.isEmpty()) {
                join(text);
            }
        } else if (text.equals(":?") || text.strip().equals("?")) {
            io.say(HELP);
        } else if (text.equals(":r")) {
            answering = answering.filter(each -> each.sent().isPresent());
            game.seen().ifPresent(this::ask);
        } else if (text.isEmpty() && onward().isPresent()) {
            link.ifPresent(each -> each.next(onward().get()));
        } else if (answering.isEmpty() || answering.get().sent().isPresent()) {
            io.say(answering.isEmpty() ? "No question is open." : "Your answer is in; wait for the next question.");
        } else {
            answer(answering.get(), text);
        }
    }

    private void answer(Answering now, String text) {
        if (text.equals(":n")) {
            send(now, new Answer.Pass());
            return;
        }
        if (text.isEmpty()) {
            io.say("Type an answer, or :n if you do not know.");
            return;
        }
        Optional<String> problem = now.prompt().problem(now.typed().size(), text);
        List<String> typed = new ArrayList<>(now.typed());
        problem.ifPresentOrElse(io::say, () -> typed.add(text));
        answering = Optional.of(new Answering(now.asked(), now.prompt(), typed, Optional.empty()));
        if (typed.size() < now.prompt().prompts().size()) {
            prompt();
            return;
        }
        AnswerPrompt.Read read = now.prompt().reading().read(typed);
        read.answer().ifPresentOrElse(answer -> send(now, answer), () -> {
            io.say(read.problem());
            answering = Optional.of(new Answering(now.asked(), now.prompt(), List.of(), Optional.empty()));
            prompt();
        });
    }

    private void send(Answering now, Answer answer) {
        answering = Optional.of(new Answering(now.asked(), now.prompt(), now.typed(), Optional.of(answer)));
        link.ifPresent(each -> each.answer(now.asked().round(), answer));
    }

    private void heard(Heard heard) {
        Game before = game;
        game = before.after(heard, clock.instant());
        if (heard instanceof Heard.Stood stood) {
            stood(before, stood.snapshot());
        } else if (heard instanceof Heard.Received received) {
            received(received.receipt());
        } else if (heard instanceof Heard.Refused refused) {
            refused(refused.why());
        } else if (heard instanceof Heard.Bye bye) {
            io.say(JoinWords.farewell(bye.why()));
            ending = Optional.of(Ending.DONE);
        } else if (heard instanceof Heard.Lost lost) {
            if (!isLost) {
                io.say("Not connected: " + lost.why() + ". Trying again; :q gives up.");
            }
            isLost = true;
            if (game.isUnreachable()) {
                ending = Optional.of(Ending.UNREACHABLE);
            }
        }
    }

    private void refused(String why) {
        switch (why) {
            case "name_taken", "name" -> {
                name = Optional.empty();
                io.say(JoinWords.refusal(why) + " Another name?");
            }
            case "unknown" -> name.ifPresent(this::join);
            default -> {
                io.say(JoinWords.refusal(why));
                ending = Optional.of(Ending.REFUSED);
            }
        }
    }

    private void received(Receipt receipt) {
        io.say(JoinWords.receipt(receipt));
        if (receipt == Receipt.NOT_NOW || receipt == Receipt.UNFIT) {
            answering = answering.map(each -> new Answering(each.asked(), each.prompt(), List.of(), Optional.empty()));
        }
    }

    private void stood(Game earlier, Snapshot now) {
        Optional<Snapshot> before = earlier.seen();
        if (isLost) {
            io.say("Connected again.");
            isLost = false;
        }
        boolean isSame = before.filter(each -> each.stage() == now.stage()
                        && each.asked()
                                .map(Snapshot.Asked::round)
                                .equals(now.asked().map(Snapshot.Asked::round))
                        && each.standings().equals(now.standings()))
                .isPresent();
        if (!isSame) {
            new JoinText(io).say(before, now);
        }
        if (now.stage() == StageName.OPEN) {
            ask(now);
        } else if ((now.stage() == StageName.REVEAL || now.stage() == StageName.UNDERWAY) && !isSame) {
            answering = Optional.empty();
        }
        if (now.stage() == StageName.REPORT && now.next().isEmpty()) {
            ending = Optional.of(Ending.DONE);
        }
    }

    /** Begins to ask, unless this question is being asked already. */
    private void ask(Snapshot now) {
        boolean mayAnswer = now.you().filter(Snapshot.You::mayAnswer).isPresent();
        boolean isAsking =
                answering.map(each -> each.asked().round()).equals(now.asked().map(Snapshot.Asked::round));
        if (!mayAnswer || isAsking || now.prompt().isEmpty() || now.asked().isEmpty()) {
            return;
        }
        answering = Optional.of(
                new Answering(now.asked().get(), AnswerPrompt.of(now.prompt().get()), List.of(), Optional.empty()));
        now.left().ifPresent(left -> io.say(left.toSeconds() + " seconds."));
        prompt();
    }

    private void prompt() {
        answering.ifPresent(now -> {
            AnswerPrompt.Prompt next = now.prompt().prompts().get(now.typed().size());
            next.lines().forEach(io::say);
            io.say(next.text());
        });
    }
}
