package io.github.quizraft.line;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Delay;
import io.github.quizraft.study.ExamResult;
import io.github.quizraft.study.Explanation;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Recorder;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A session of study, one line at a time. */
public final class LineSession {
    private static final String HELP = """
            Type your answer and press Enter. An empty line means that you do not know.
            :u takes the last answer back, :r does it again, :h gives a hint, :q leaves,
            :? shows this help.
            After an answer: Enter takes the proposed grade, 1 to 4 choose another,
            y says that you were right, x shows all feedback, u, r and q work without the colon.""";

    private final LineIo io;
    private final Recorder recorder;
    private final Stamps stamps;
    private final Library library;
    private final boolean saved;
    private boolean left;
    private Session session;

    public LineSession(LineIo io, Recorder recorder, Stamps stamps, Library library, boolean saved, Session session) {
        this.io = io;
        this.recorder = recorder;
        this.stamps = stamps;
        this.library = library;
        this.saved = saved;
        this.session = session;
    }

    /** Runs until nothing is left to ask, the learner leaves, or the input ends. */
    public void run() {
        if (session.stage() instanceof Stage.Finished) {
            io.say(session.setup().way().nothing());
            return;
        }
        io.say(session.remaining() + (session.remaining() == 1 ? " card" : " cards") + ". Type :? for help.");
        while (!left && !io.isClosed()) {
            if (session.stage() instanceof Stage.Asking asking) {
                ask(asking);
            } else if (session.stage() instanceof Stage.Revealed revealed) {
                grade(revealed);
            } else {
                summarise();
                end();
            }
        }
        if (session.stage() instanceof Stage.Revealed) {
            act(new Action.Quit(stamps.next()));
        }
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
        List<String> typed = new ArrayList<>();
        int shown = 0;
        while (typed.size() < prompt.prompts().size()) {
            AnswerPrompt.Prompt next = prompt.prompts().get(typed.size());
            if (shown == typed.size()) {
                next.lines().forEach(io::say);
                shown++;
            }
            Optional<String> line = io.ask(next.text());
            if (line.isEmpty() || line.get().startsWith(":")) {
                command(line.map(command -> command.substring(1)).orElse("q"));
                return;
            }
            Optional<String> problem = prompt.problem(typed.size(), line.get());
            problem.ifPresent(io::say);
            if (problem.isEmpty()) {
                typed.add(line.get());
            }
        }
        if (typed.stream().allMatch(String::isEmpty)) {
            submit(new Answer.Pass());
            return;
        }
        AnswerPrompt.Read read = prompt.reading().read(typed);
        read.answer().ifPresentOrElse(this::submit, () -> io.say(read.problem()));
    }

    private void submit(Answer answer) {
        act(new Action.Submit(answer, stamps.next()));
        if (session.stage() instanceof Stage.Revealed revealed) {
            explain(revealed);
        }
    }

    private void explain(Stage.Revealed revealed) {
        Explanation explanation = explanation(revealed);
        io.say(explanation.headline());
        explanation.shown().forEach(this::say);
        if (!explanation.why().isBlank()) {
            io.say("Why: " + explanation.why());
        }
        explanation.check().ifPresent(check -> io.say("Check: " + check));
        explanation.sources().forEach(source -> io.say("Source: " + source));
        if (!explanation.terms().isEmpty()) {
            io.say("Glossary: " + String.join(", ", explanation.terms()));
        }
    }

    private void say(Part part) {
        String given = part.given().isEmpty() || part.mark() == Mark.RIGHT ? "" : " Yours: " + part.given() + ".";
        String key = part.key().isEmpty() ? "" : " Right: " + part.key() + ".";
        String chosen = part.chosen() && part.key().isEmpty() ? " (your answer)" : "";
        String why = part.why().isEmpty() ? "" : " " + part.why();
        io.say(part.mark().sign() + " " + part.text() + chosen + "." + given + key + why);
    }

    private void grade(Stage.Revealed revealed) {
        String grades = revealed.outlook().isEmpty()
                ? "1 to 4 (practice, not kept)"
                : Arrays.stream(Grade.values())
                        .map(grade -> grade.value() + " " + grade.label() + " "
                                + Optional.ofNullable(revealed.outlook().get(grade))
                                        .map(Delay::of)
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
        Optional<String> line =
                io.ask("Grade: " + grades + ". Enter for " + revealed.proposed().label() + ":");
        String typed = line.orElse("q");
        if (typed.isEmpty()) {
            act(new Action.Accept(stamps.next()));
        } else if (typed.matches("[1-4]")) {
            act(new Action.Rate(Grade.of(Integer.parseInt(typed)), stamps.next()));
        } else if (typed.equals("y") && revealed.mayInsist()) {
            act(new Action.Insist(stamps.next()));
        } else if (typed.equals("x")) {
            Explanation explanation = explanation(revealed);
            explanation.parts().forEach(this::say);
            explanation.claims().forEach(claim -> io.say("Claim " + claim));
        } else {
            command(typed.startsWith(":") ? typed.substring(1) : typed);
        }
    }

    private void command(String command) {
        switch (command) {
            case "u" -> act(new Action.Undo(stamps.next()));
            case "r" -> act(new Action.Redo(stamps.next()));
            case "q" -> {
                act(new Action.Quit(stamps.next()));
                left = true;
                summarise();
            }
            case "h" -> io.say(hint());
            case "?" -> io.say(HELP);
            default -> io.say("\"" + command + "\" is no command. " + HELP);
        }
    }

    private String hint() {
        Optional<String> hint = session.stage() instanceof Stage.Asking asking
                ? asking.question().item().hint()
                : Optional.empty();
        return hint.map(text -> "Hint: " + text).orElse("There is no hint.");
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

    private Explanation explanation(Stage.Revealed revealed) {
        return Explanation.of(revealed, library.glossary(), library.evidence());
    }

    private void summarise() {
        if (mode() == Mode.EXAM) {
            report(ExamResult.of(session));
            return;
        }
        Summary summary = Summary.of(session);
        io.say("");
        io.say(summary.score());
        summary.missed().forEach(stem -> io.say("Missed: " + stem));
        summary.next().ifPresent(next -> io.say("The first of these is due in " + next + "."));
        io.say(kept());
    }

    private void report(ExamResult result) {
        io.say("");
        io.say(result.score());
        for (Stage.Revealed answered : result.answered()) {
            io.say("");
            io.say(answered.question().item().stem());
            explain(answered);
        }
        io.say("");
        io.say(kept());
    }

    private Mode mode() {
        return session.setup().way().mode();
    }

    private String kept() {
        if (!mode().counts()) {
            return "Practice: the schedule stays as it is.";
        }
        return saved ? "Everything is saved." : "Nothing was saved, as you asked.";
    }
}
