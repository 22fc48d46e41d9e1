package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Link;
import io.github.quizraft.group.join.Place;
import io.github.quizraft.line.JoinSession;
import io.github.quizraft.line.JoinSession.Ending;
import io.github.quizraft.line.LineIo;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Question;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A player at a terminal, with a real server on this machine. */
class TerminalPlayerTest {
    @TempDir
    private Path folder;

    private Path file;
    private Served served;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PipedWriter keyboard = new PipedWriter();
    private LineIo io;
    private JoinSession session;
    private Link link;
    private CompletableFuture<Ending> ending = new CompletableFuture<>();

    @BeforeEach
    void serve() throws IOException {
        file = folder.resolve("r1.jsonl");
        served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose());
        io = new LineIo(
                new BufferedReader(new PipedReader(keyboard)), new PrintStream(out, true, StandardCharsets.UTF_8));
        session = new JoinSession(io, Optional.of("Ana"), Optional.empty(), Clock.systemUTC());
        link = link(Served.CODE);
    }

    @AfterEach
    void close() {
        link.close();
        served.close();
    }

    @Test
    void allKindsOfQuestionAreAnsweredInLines() throws IOException {
        join();
        shows("You are in as Ana");
        int questions = served.now().plan().quiz().questions().size();
        for (int i = 1; i <= questions; i++) {
            served.goTo(StageName.OPEN);
            shows("Question " + i + " of " + questions + ".");
            Question question = served.now().question().orElseThrow();
            for (String line : lines(Prompt.of(question), question.key())) {
                type(line);
            }
            Served.until(() -> served.now().at() == StageName.CLOSED, "the only answer to close the question");
            served.goTo(StageName.REVEAL);
            shows("You have " + 1_000 * i + " points");
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        served.goTo(StageName.REPORT);

        assertThat(ending.join()).isEqualTo(Ending.DONE);
        assertThat(text()).contains("1. Ana, " + 1_000 * questions + " points", "The quiz is over.");
        List<Question> asked = served.now().plan().quiz().questions();
        assertThat(session.played())
                .as("by the ids of the bank, for the player's own progress")
                .map(each -> List.of(each.question(), each.stem(), each.answer()))
                .isEqualTo(asked.stream()
                        .map(each -> List.of(
                                each.item().id(), each.item().stem(), each.key().written()))
                        .toList());
    }

    @Test
    void aServerThatComesBackFindsThePlayerInTheSameSeat() throws IOException {
        join();
        shows("You are in as Ana");
        int port = served.server.port();
        served.close();
        shows("Not connected");
        served = Served.resume(file, Served.loose(), port);
        shows("Connected again.");
        served.goTo(StageName.OPEN);
        shows("Question 1 of");
        type(":n");
        shows("Your answer is in.");
        assertThat(served.now().playing()).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsAskedForAgain() throws IOException {
        served.host(Play.joining("Ana"));
        session = new JoinSession(io, Optional.empty(), Optional.empty(), Clock.systemUTC());
        join();
        shows("Your name?");
        type("Ana");
        shows("That name is taken. Another name?");
        type("Ben");
        shows("You are in as Ben");
        type(":q");
        assertThat(ending.join()).isEqualTo(Ending.DONE);
    }

    @Test
    void aWrongCodeIsTold() throws IOException {
        link = link("111111");
        join();
        assertThat(ending.join()).isEqualTo(Ending.REFUSED);
        assertThat(text()).contains("There is no quiz with this code.");
    }

    @Test
    void whatIsNoAnswerIsAskedForAgain() throws IOException {
        join();
        shows("You are in as Ana");
        type("too early");
        shows("No question is open.");
        served.goTo(StageName.OPEN);
        shows("Question 1 of");
        type("");
        shows("Type an answer, or :n if you do not know.");
        type("99");
        shows("Please type");
        type(":n");
        shows("Your answer is in.");
        type("1");
        shows("wait for the next question");
    }

    @Test
    void askingForTheQuestionAgainDoesNotForgetTheAnswer() throws IOException {
        join();
        shows("You are in as Ana");
        served.host(Play.joining("Ben"));
        served.goTo(StageName.OPEN);
        shows("Question 1 of");
        type(":n");
        shows("Your answer is in.");
        type(":r");
        type(":n");
        shows("wait for the next question");
        served.goTo(StageName.REVEAL);
        Served.until(() -> !session.played().isEmpty(), "the answer to be kept");
    }

    /** As in the shell, where a quiz is left and the program goes on. */
    @Test
    void whoLeavesIsAwayAtOnceAlthoughTheProgramGoesOn() throws IOException {
        join();
        shows("You are in as Ana");
        link.close();
        Served.until(() -> !served.now().playing().get(0).isHere(), "Ana to be away");
    }

    private Link link(String code) {
        Place place =
                Place.of("127.0.0.1:" + served.server.port(), Optional.of(code)).orElseThrow();
        return new Link(place, heard -> session.hear(heard), System::nanoTime, new SplittableRandom(1));
    }

    private void join() {
        ending = CompletableFuture.supplyAsync(() -> session.run(link));
    }

    private void type(String line) throws IOException {
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    private void shows(String words) {
        Served.until(() -> text().contains(words), "\"" + words + "\" in\n" + text());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a player types for an answer. */
    private static List<String> lines(Prompt prompt, Answer answer) {
        if (prompt instanceof Prompt.Choice choice && answer instanceof Answer.Picked picked) {
            return List.of(numbers(choice.options(), picked.options()));
        }
        if (prompt instanceof Prompt.Judge judge && answer instanceof Answer.Judged judged) {
            return List.of(judged.verdict() ? "t" : "f", numbers(judge.reasons(), List.of(judged.reason())));
        }
        if (prompt instanceof Prompt.Pairs pairs && answer instanceof Answer.Paired paired) {
            return pairs.left().stream()
                    .map(left -> numbers(pairs.right(), List.of(paired.pairs().get(left.id()))))
                    .toList();
        }
        if (prompt instanceof Prompt.Steps steps && answer instanceof Answer.Ordered ordered) {
            return List.of(numbers(steps.steps(), ordered.steps()));
        }
        return ((Answer.Typed) answer).texts();
    }

    private static String numbers(List<Label> labels, List<String> ids) {
        Stream<Integer> places =
                ids.stream().map(id -> labels.stream().map(Label::id).toList().indexOf(id) + 1);
        return String.join(" ", places.map(String::valueOf).toList());
    }
}
