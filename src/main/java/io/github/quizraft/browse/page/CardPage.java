package io.github.quizraft.browse.page;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Story;
import io.github.quizraft.browse.StoryText;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Question;
import io.github.quizraft.study.Card;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A card: what it asks, its right answer, where it leads, and its whole story. */
final class CardPage {
    private CardPage() {}

    static List<Part> parts(Card card, Shelf shelf, int width) {
        Question question = card.question();
        Leaf leaf = new Leaf(shelf, width)
                .say(question.item().stem(), Role.PLAIN)
                .lines(List.of(Line.EMPTY))
                .lines(answers(question, width))
                .say(question.kind() + ", " + card.bank(), Role.DIM)
                .lines(List.of(Line.EMPTY))
                .lines(StoryText.lines(Story.of(card, shelf), shelf.library().glossary(), width, Strokes.LINES));
        return leaf.terms("Terms", question.item().terms())
                .claims("Claims it stands on", question.item().claims())
                .parts();
    }

    /** What may be chosen, and what is right. */
    private static List<Line> answers(Question question, int width) {
        List<Line> lines = new ArrayList<>();
        List<String> right = question.keyText();
        String text = question instanceof Cloze cloze ? cloze.filled(List.of()) : "";
        if (!text.isEmpty()) {
            lines.addAll(Wrap.hanging(" ", text, width, Role.PLAIN));
        }
        for (String each : right) {
            lines.addAll(Wrap.hanging(" = ", each, width, Role.RIGHT));
        }
        question.texts().stream()
                .filter(each -> !right.contains(each) && text.isEmpty())
                .forEach(each -> lines.addAll(Wrap.hanging("   ", each, width, Role.PLAIN)));
        return lines;
    }
}
