package io.github.quizraft.line;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Editing;
import io.github.quizraft.study.Recorder;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session of study, one line at a time. */
public final class LineSession {
    private static final String ALL = " \"quizraft study --all\" asks them all now.";

    private static final String ANSWERING =
            "Type your answer and press Enter. An empty line means that you do not know. Commands:";
    private static final String GRADING =
            "Enter takes the proposed grade, 1 to 4 choose another. Commands, with or without a colon:";

    private final LineIo io;
    private final Recorder recorder;
    private final Stamps stamps;
    private final Editing editing;
    private LineFeedback feedback;
    private boolean left;
    private Session session;

    public LineSession(
            LineIo io,
            Recorder recorder,
            Stamps stamps,
            Library library,
            boolean saved,
            Editing editing,
            Session session) {
        this.io = io;
        this.recorder = recorder;
        this.stamps = stamps;
        this.feedback = new LineFeedback(io, library, saved);
        this.editing = editing;
        this.session = session;
    }

    /** Runs until nothing is left to ask, the learner leaves, or the input ends, and returns what the session has come to. */
    public Session run() {
        if (session.stage() instanceof Stage.Finished) {
            io.say(session.aside().nothing(session.setup().way())
                    + (session.aside().waiting() > 0 ? ALL : ""));
            return session;
        }
        if (session.aside().waiting() > 0) {
            io.say(session.aside().backlog().sentence() + ALL);
        }
        io.say(session.remaining() + (session.remaining() == 1 ? " card" : " cards") + ". Type :? for help.");
        while (!left && !io.isClosed()) {
            if (session.stage() instanceof Stage.Asking asking) {
                ask(asking);
            } else if (session.stage() instanceof Stage.Answered) {
                confide();
            } else if (session.stage() instanceof Stage.Revealed revealed) {
                grade(revealed);
            } else {
                feedback.summarise(session);
                end();
            }
        }
        if (session.stage().answeredAt().isPresent()) {
            act(new Action.Quit(stamps.next()));
        }
        return session;
    }

    /** Even the last answer can be taken back. */
    private void end() {
        Optional<String> line = io.ask("Enter leaves, u takes the last answer back:");
        String typed = line.orElse("");
        if (typed.isEmpty() || typed.equals("q") || typed.equals(":q")) {
            left = true;
        } else {
            command(typed.startsWith(":") ? typed.substring(1) : typed);
        }
    }

    private void ask(Stage.Asking asking) {
        AnswerPrompt prompt = AnswerPrompt.of(asking.question());
        io.say("");
        io.say(asking.card().bank() + ", " + asking.card().id() + ", " + session.remaining() + " to go.");
        io.say(asking.question().item().stem());
        AnswerPrompt.Reply reply = prompt.ask(io);
        if (reply.command().isPresent()) {
            command(reply.command().get());
            return;
        }
        if (reply.isPass()) {
            submit(new Answer.Pass());
            return;
        }
        AnswerPrompt.Read read = prompt.reading().read(reply.typed());
        read.answer().ifPresentOrElse(this::submit, () -> io.say(read.problem()));
    }

    private void submit(Answer answer) {
        act(new Action.Submit(answer, stamps.next()));
        explain();
    }

    /** Before the verdict, which would change the mind of anyone. */
    private void confide() {
        String typed = io.ask("How sure are you? 1 sure, 2 unsure, 3 guess, Enter skips:")
                .orElse("q");
        if (typed.isEmpty()) {
            confide(Optional.empty());
        } else if (typed.matches("[1-3]")) {
            confide(Confidence.of(Integer.parseInt(typed)));
        } else {
            command(typed.startsWith(":") ? typed.substring(1) : typed);
        }
    }

    private void confide(Optional<Confidence> confidence) {
        act(new Action.Confide(confidence, stamps.next()));
        explain();
    }

    private void explain() {
        if (session.stage() instanceof Stage.Revealed revealed) {
            feedback.explain(revealed, session);
        }
    }

    private void grade(Stage.Revealed revealed) {
        Optional<String> line = io.ask("Grade: " + LineFeedback.grades(revealed) + ". Enter for "
                + revealed.proposed().label() + ":");
        String typed = line.orElse("q");
        if (typed.isEmpty()) {
            act(new Action.Accept(stamps.next()));
        } else if (typed.matches("[1-4]")) {
            act(new Action.Rate(Grade.of(Integer.parseInt(typed)), stamps.next()));
        } else {
            command(typed.startsWith(":") ? typed.substring(1) : typed);
        }
    }

    private void command(String typed) {
        LineCommand.find(typed, commands())
                .ifPresentOrElse(Runnable::run, () -> io.say("\"" + typed + "\" is no command. " + help()));
    }

    /** What can be done now. */
    private List<LineCommand> commands() {
        List<LineCommand> commands = new ArrayList<>();
        if (session.stage() instanceof Stage.Revealed revealed) {
            commands.add(LineCommand.of("x", "all feedback", () -> feedback.explainAll(revealed)));
            if (!revealed.question().item().terms().isEmpty()) {
                commands.add(LineCommand.of("g", "the glossary's entries", () -> feedback.glossary(revealed)));
            }
            if (revealed.mayInsist()) {
                commands.add(LineCommand.of("y", "you were right", this::insist));
            }
        } else if (session.stage() instanceof Stage.Asking asking) {
            commands.add(LineCommand.of("h", "a hint", () -> io.say(hint(asking))));
        }
        commands.addAll(cardCommands());
        commands.add(LineCommand.of("u", "take the last thing back", () -> act(new Action.Undo(stamps.next()))));
        commands.add(LineCommand.of("r", "do it again", () -> act(new Action.Redo(stamps.next()))));
        commands.add(LineCommand.of("q", "leave", this::quit));
        commands.add(LineCommand.of("?", "this help", () -> io.say(help())));
        return commands;
    }

    private void insist() {
        act(new Action.Insist(stamps.next()));
        if (session.stage() instanceof Stage.Revealed revealed) {
            feedback.verdict(revealed);
        }
    }

    private List<LineCommand> cardCommands() {
        return new CardCommands(
                        io, session, (kind, text) -> act(new Action.Mark(kind, text, stamps.next())), this::edit)
                .list();
    }

    private void edit(CardId card) {
        Editing.Edited edited = editing.edit(card);
        io.say(edited.news());
        if (edited.library().isPresent()) {
            feedback = feedback.reading(edited.library().get());
            session = session.reading(edited.library().get(), stamps.now());
            explain();
        }
    }

    private String help() {
        boolean asking = session.stage() instanceof Stage.Asking;
        String before = session.stage() instanceof Stage.Revealed ? GRADING + "\n" : asking ? ANSWERING + "\n" : "";
        return before + LineCommand.list(commands(), asking ? ":" : "");
    }

    private void quit() {
        act(new Action.Quit(stamps.next()));
        left = true;
        feedback.summarise(session);
    }

    private static String hint(Stage.Asking asking) {
        return asking.question().item().hint().map(text -> "Hint: " + text).orElse("There is no hint.");
    }

    /** If saving fails, the session stays where it was and the learner can try again. */
    private void act(Action action) {
        try {
            Recorder.Recorded recorded = recorder.apply(session, action);
            session = recorded.session();
            recorded.notices().forEach(io::say);
        } catch (UnsavedException e) {
            io.say("Not saved: " + e.getMessage());
            if (action instanceof Action.Quit) {
                throw e;
            }
        }
    }
}
