package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.Explanation;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Setup;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Way;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a question out for its author: as it is asked, as it looks after the right answer with all that may be said, and
 * what the check finds. It goes through a session like any other, so that nothing looks different from study.
 */
final class SheetView {
    private static final Way ONE = Way.review(new Limits(1, 1));

    private SheetView() {}

    static List<Line> lines(Sheet sheet, Sheets sheets, int width) {
        List<Line> lines = new ArrayList<>(findings(sheet.findings(), width));
        Session session = session(sheet.card(), sheets);
        if (session.stage() instanceof Stage.Asking asking) {
            Form form = Form.of(asking.question());
            lines.addAll(stem(asking.question().item().stem(), width));
            lines.addAll(form.asking(width).lines());
            Answer key = asking.question().key();
            if (session.after(new Action.Submit(key, sheets.read())).session().stage()
                    instanceof Stage.Revealed revealed) {
                lines.add(Line.EMPTY);
                lines.add(Line.of(" Answered right", Role.TITLE));
                lines.addAll(
                        form.filled(key).revealed(width, revealed.verdict()).lines());
                lines.add(Line.EMPTY);
                lines.addAll(said(revealed, sheets, width));
            }
        }
        return lines;
    }

    private static Session session(Card card, Sheets sheets) {
        Setup setup = new Setup(
                Map.of(card.id(), card),
                sheets.library().glossary(),
                sheets.scheduler(),
                LearnerId.ME,
                "",
                ONE,
                false,
                Set.of(),
                0);
        return Session.start(
                setup, List.of(card), History.empty(), Map.of(), sheets.read().at());
    }

    private static List<Line> stem(String stem, int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(" Asked", Role.TITLE));
        lines.addAll(Wrap.hanging(" ", stem, width, Role.PLAIN));
        lines.add(Line.EMPTY);
        return lines;
    }

    private static List<Line> said(Stage.Revealed revealed, Sheets sheets, int width) {
        Explanation explanation = Explanation.of(
                revealed, sheets.library().glossary(), sheets.library().evidence());
        List<Line> lines = new ArrayList<>(StudyView.feedback(explanation, revealed, true, width));
        lines.addAll(StudyView.background(explanation, true, width));
        return lines;
    }

    /** First, so that they are seen whatever the size. */
    static List<Line> findings(List<String> findings, int width) {
        List<Line> lines = new ArrayList<>();
        for (String finding : findings) {
            lines.addAll(Wrap.hanging(" ! ", finding, width, Role.WRONG));
        }
        if (!findings.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }
}
