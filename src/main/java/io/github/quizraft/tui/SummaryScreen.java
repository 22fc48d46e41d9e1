package io.github.quizraft.tui;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Delay;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Step;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a session came to.
 *
 * @param desk what there is to work with
 * @param session finished
 * @param notice news for the learner
 */
record SummaryScreen(Desk desk, Session session, String notice) implements Screen {
    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer(
                        "enter",
                        "home",
                        Binding.kinds(Key.Kind.ENTER, Key.Kind.ESCAPE),
                        (key, context) -> Turn.to(this, new Effect.GoHome())),
                Binding.footer("u", "undo", Binding.chars("u"), (key, context) -> undo(context)),
                Binding.footer("q", "quit", Binding.chars("q").or(Binding.ctrl("c")), (key, context) -> leave(context)),
                Binding.footer(
                        "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(this, bindings()))));
    }

    @Override
    public Screen told(String news) {
        return new SummaryScreen(desk, session, news);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("Session done", "", size),
                Body.of(lines(size)),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private List<Line> lines(Size size) {
        int width = Chrome.textWidth(size);
        List<Review> reviews = session.reviews();
        List<Line> lines = new ArrayList<>();
        if (reviews.isEmpty()) {
            lines.addAll(Wrap.hanging(
                    " ",
                    "Nothing was answered. Either nothing is due now and today's new cards are done, or you left before"
                            + " the first answer.",
                    width,
                    Role.PLAIN));
            return lines;
        }
        Set<CardId> cards = reviews.stream().map(Review::card).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<CardId> missed = reviews.stream()
                .filter(review -> !review.grade().passed())
                .map(Review::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int known = cards.size() - missed.size();
        lines.add(Line.of(" " + plural(reviews.size(), "answer") + " on " + plural(cards.size(), "card"), Role.TITLE));
        lines.add(Line.of(" " + known + " known at once, " + missed.size() + " missed at first"));
        lines.add(Line.EMPTY);
        if (!missed.isEmpty()) {
            lines.add(Line.of(" Missed"));
            for (CardId card : missed) {
                String stem = Optional.ofNullable(session.setup().cards().get(card))
                        .map(each -> each.question().item().stem())
                        .orElse(card.value());
                lines.addAll(Wrap.hanging(" x ", stem, width, Role.WRONG));
            }
            lines.add(Line.EMPTY);
        }
        cards.stream()
                .flatMap(card -> session.state(card).stream())
                .min(Comparator.comparing(CardState::due))
                .ifPresent(next -> lines.add(Line.of(" Next of these due in " + Delay.of(next))));
        lines.add(Line.of(desk.saved() ? " Everything is saved." : " Nothing was saved, as you asked."));
        return lines;
    }

    private static String plural(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private Turn undo(Context context) {
        Step step = session.after(new Action.Undo(context.stamp()));
        List<Effect> effects = new ArrayList<>();
        String news = "";
        for (io.github.quizraft.study.Effect effect : step.effects()) {
            if (effect instanceof io.github.quizraft.study.Effect.Save save) {
                effects.add(new Effect.Save(save.entry()));
            } else if (effect instanceof io.github.quizraft.study.Effect.Notice told) {
                news = told.text();
            }
        }
        return new Turn(StudyScreen.of(desk, step.session(), news), effects);
    }
}
