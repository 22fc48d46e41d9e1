package io.github.quizraft.tui;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.Delay;
import io.github.quizraft.study.Explanation;
import io.github.quizraft.study.Pace;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lays a question out. Its lines stand at the same place before and after the answer, as long as there is room. */
final class StudyView {
    private static final int NARROW = 60;
    /** Lines of feedback that are worth moving the question for. */
    private static final int WITH_HEADLINE = 3;

    private StudyView() {}

    static Frame of(StudyScreen screen, Size size) {
        return Chrome.frame(header(screen, size), body(screen, size), footer(screen, size), notice(screen), size);
    }

    static int scrollWithin(StudyScreen screen, Size size) {
        return body(screen, size).scrollWithin(bodyRows(screen, size));
    }

    static int bodyRows(StudyScreen screen, Size size) {
        return Chrome.bodyRows(footer(screen, size).size(), notice(screen), size);
    }

    private static String notice(StudyScreen screen) {
        String news = screen.look().notice();
        return news.isEmpty() && screen.session().stage() instanceof Stage.Answered
                ? "How sure are you? Enter skips."
                : news;
    }

    private static Line header(StudyScreen screen, Size size) {
        Session session = screen.session();
        int done = session.reviews().size();
        String place = (done + 1) + "/" + (done + session.remaining());
        String bank = card(screen).map(Card::bank).orElse("");
        String what = place + "   " + screen.form().kind() + marked(screen);
        // Where the clock runs, it has to be seen; the bank's name gives way.
        boolean isTight = session.setup().way().until().isPresent() && size.columns() < NARROW;
        return Chrome.header(isTight ? what : bank + "   " + what, left(screen), size);
    }

    /** What the learner has said of the card, as far as it matters now. */
    private static String marked(StudyScreen screen) {
        Marks marks = screen.session().marks();
        return (marks.flagged() ? "   flagged" : "") + (marks.suspended() ? "   suspended" : "");
    }

    private static String left(StudyScreen screen) {
        Session session = screen.session();
        Optional<Duration> limited = screen.look()
                .left()
                .or(() -> session.setup()
                        .way()
                        .until()
                        .flatMap(end -> since(session).map(since -> Duration.between(since.instant(), end))));
        boolean isCalm = screen.desk().settings().get(AllSettings.REDUCED_MOTION);
        return limited.map(time -> isCalm ? minutes(time) : seconds(time))
                .orElse(Pace.minutes(session.remaining()) + " min left");
    }

    private static String seconds(Duration left) {
        return String.format(Locale.ROOT, "%d:%02d left", left.toMinutes(), left.toSecondsPart());
    }

    private static String minutes(Duration left) {
        return left.toMinutes() < 1 ? "under 1 min left" : left.toMinutes() + " min left";
    }

    private static Optional<Moment> since(Session session) {
        return session.stage() instanceof Stage.Asking asking ? Optional.of(asking.since()) : Optional.empty();
    }

    private static Optional<Card> card(StudyScreen screen) {
        return screen.session().stage().onScreen();
    }

    private static Body body(StudyScreen screen, Size size) {
        Body body = question(screen, Chrome.textWidth(size));
        return screen.look()
                .aside()
                .map(aside -> aside.over(body, Chrome.textWidth(size), bodyRows(screen, size)))
                .orElse(body);
    }

    private static Body question(StudyScreen screen, int width) {
        List<Line> lines = new ArrayList<>();
        card(screen)
                .ifPresent(card ->
                        lines.addAll(Wrap.hanging(" ", card.question().item().stem(), width, Role.PLAIN)));
        lines.add(Line.EMPTY);
        int top = lines.size();
        if (screen.session().stage() instanceof Stage.Revealed revealed) {
            lines.addAll(screen.form().revealed(width, revealed.verdict()).lines());
            lines.add(Line.EMPTY);
            int headline = lines.size();
            boolean expanded = screen.look().expanded();
            Explanation explanation = explanation(screen.desk(), revealed).in(screen.session(), revealed);
            lines.addAll(feedback(explanation, revealed, expanded, width));
            explanation.slips().ifPresent(slips -> lines.addAll(help(slips, explanation, screen.desk(), width)));
            int end = lines.size();
            lines.addAll(background(explanation, expanded, width));
            return Body.of(lines)
                    .showing(headline, Math.min(Math.min(end, headline + WITH_HEADLINE), lines.size() - 1))
                    .scrolled(screen.look().scroll());
        }
        Drawing drawing = screen.form().asking(width);
        lines.addAll(drawing.lines());
        Body body = Body.of(lines)
                .withCursor(
                        screen.look().commanding() || !screen.isAsking()
                                ? Optional.empty()
                                : drawing.cursor()
                                        .map(at -> new io.github.quizraft.text.Cursor(at.column(), at.row() + top)))
                .scrolled(screen.look().scroll());
        return drawing.inView(body, top);
    }

    /** What may help with a card that does not stick. */
    private static List<Line> help(String slips, Explanation explanation, Desk desk, int width) {
        String entry = explanation.terms().isEmpty()
                ? ""
                : " " + desk.keys().name(Command.GLOSSARY) + " shows its glossary entry, which may help;";
        return Wrap.hanging(
                " Slips  ",
                slips + entry + " " + desk.keys().name(Command.SUSPEND) + " puts it aside.",
                width,
                Role.CLOSE);
    }

    /** A question that was answered, with all that may be said of it. */
    static List<Line> answered(Desk desk, Stage.Revealed revealed, int width) {
        List<Line> lines =
                new ArrayList<>(Wrap.hanging(" ", revealed.question().item().stem(), width, Role.PLAIN));
        lines.add(Line.EMPTY);
        lines.addAll(Form.of(revealed.question())
                .filled(revealed.answer())
                .revealed(width, revealed.verdict())
                .lines());
        lines.add(Line.EMPTY);
        Explanation explanation = explanation(desk, revealed);
        lines.addAll(feedback(explanation, revealed, true, width));
        lines.addAll(background(explanation, true, width));
        return lines;
    }

    private static Explanation explanation(Desk desk, Stage.Revealed revealed) {
        return Explanation.of(
                revealed, desk.library().glossary(), desk.library().evidence());
    }

    /** The verdict and what goes with this very answer. */
    static List<Line> feedback(Explanation explanation, Stage.Revealed revealed, boolean expanded, int width) {
        Role role = ItemLines.role(
                revealed.insisted() ? Mark.RIGHT : revealed.verdict().outcome());
        List<Part> parts = (expanded ? explanation.parts() : explanation.pressing())
                .stream().filter(part -> !part.why().isEmpty()).toList();
        if (parts.size() == 1) {
            return Wrap.hanging(" ", explanation.headline() + " " + parts.get(0).why(), width, role);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(" " + explanation.headline(), role));
        for (Part part : parts) {
            lines.addAll(
                    Wrap.hanging(" " + part.mark().sign() + " ", part.text() + ": " + part.why(), width, Role.PLAIN));
        }
        return lines;
    }

    static List<Line> background(Explanation explanation, boolean expanded, int width) {
        List<Line> lines = new ArrayList<>();
        if (!explanation.why().isBlank()) {
            lines.addAll(Wrap.hanging(" Why    ", explanation.why(), width, Role.PLAIN));
        }
        explanation.check().ifPresent(check -> lines.addAll(Wrap.hanging(" Check  ", check, width, Role.PLAIN)));
        explanation.note().ifPresent(note -> lines.addAll(Wrap.hanging(" Note   ", note, width, Role.PLAIN)));
        explanation.sources().forEach(source -> lines.addAll(Wrap.hanging(" Source ", source, width, Role.DIM)));
        if (expanded) {
            explanation.claims().forEach(claim -> lines.addAll(Wrap.hanging(" Claim  ", claim, width, Role.DIM)));
        }
        if (!explanation.terms().isEmpty()) {
            lines.addAll(Wrap.hanging(" Terms  ", String.join(", ", explanation.terms()), width, Role.DIM));
        }
        return lines;
    }

    private static List<Line> footer(StudyScreen screen, Size size) {
        if (screen.session().stage() instanceof Stage.Revealed revealed
                && screen.look().aside().isEmpty()) {
            List<Line> lines = new ArrayList<>();
            lines.add(grades(revealed, size));
            lines.addAll(Chrome.keys(screen.bindings(), 1, size));
            return lines;
        }
        return Chrome.keys(screen.bindings(), size);
    }

    /** On a narrow screen the numbers give way: they stand in the order of the keys. */
    private static Line grades(Stage.Revealed revealed, Size size) {
        if (revealed.outlook().isEmpty()) {
            return Line.of(" Practice: the schedule stays as it is.", Role.DIM);
        }
        boolean narrow = size.columns() < NARROW;
        Line line = Line.of(" ");
        for (Map.Entry<Grade, CardState> each : revealed.outlook().entrySet()) {
            Grade grade = each.getKey();
            String delay = Delay.of(each.getValue());
            String text = narrow
                    ? grade.label() + " " + delay.replace(" min", "m").replace(" ", "")
                    : grade.value() + " " + grade.label() + " " + delay;
            boolean proposed = grade == revealed.proposed();
            line = line.plus(proposed ? "[" + text + "]" : " " + text + " ", proposed ? Role.SELECTED : Role.PLAIN);
        }
        return line;
    }
}
