package io.github.quizraft.tui;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Stage;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each key does at a question, before the answer and after it.
 *
 * @param study the screen as it is
 */
record StudyKeys(StudyScreen study) {
    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (look().aside().isPresent()) {
            bindings.addAll(look().aside().get().bindings(study));
            bindings.add(leaving(Binding.Place.HELP));
            return bindings;
        }
        if (study.session().stage() instanceof Stage.Revealed revealed) {
            grading(revealed, bindings);
        } else if (study.session().stage() instanceof Stage.Answered answered) {
            confiding(answered, bindings);
        } else if (study.form().takesText() && !look().commanding()) {
            typing(bindings);
        } else {
            asking(bindings);
        }
        bindings.add(Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> study.scrolledTo(
                        look().scroll()
                                + (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1)
                                        * (context.size().rows() / 2),
                        context)));
        bindings.add(keys().help(Command.REDO, "redo", (key, context) -> study.act(new Action.Redo(context.stamp()))));
        boolean onlyWay = study.form().takesText() && study.isTakingKeys();
        bindings.add(leaving(onlyWay ? Binding.Place.FOOTER : Binding.Place.HELP));
        return bindings;
    }

    private void asking(List<Binding> bindings) {
        boolean commanding = look().commanding();
        bindings.add(Binding.footer(
                "enter",
                commanding ? "answer" : study.form().enter(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> commanding ? study.submit(context.stamp()) : study.enter(context.stamp())));
        if (commanding) {
            bindings.add(Binding.footer(
                    "esc",
                    "back to typing",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(study.commanding(false))));
        } else {
            addFormKeys(bindings);
        }
        bindings.add(keys().footer(
                        Command.PASS,
                        "don't know",
                        (key, context) -> study.act(new Action.Submit(new Answer.Pass(), context.stamp()))));
        addHint(bindings);
        addCommands(bindings);
    }

    private void addHint(List<Binding> bindings) {
        if (study.session().stage() instanceof Stage.Asking asking) {
            asking.question()
                    .item()
                    .hint()
                    .ifPresent(hint -> bindings.add(keys().footer(
                                    Command.HINT, "hint", (key, context) -> Turn.to(study.told("Hint: " + hint)))));
        }
    }

    private void typing(List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter",
                study.form().enter(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> study.enter(context.stamp())));
        bindings.add(Binding.footer(
                "esc", "commands", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(study.commanding(true))));
        addFormKeys(bindings);
    }

    private void confiding(Stage.Answered answered, List<Binding> bindings) {
        for (Confidence confidence : Confidence.values()) {
            String key = String.valueOf(confidence.number());
            bindings.add(Binding.footer(
                    key,
                    confidence.label(),
                    Binding.chars(key),
                    (pressed, context) ->
                            study.confide(answered, new Action.Confide(Optional.of(confidence), context.stamp()))));
        }
        bindings.add(Binding.footer(
                "enter",
                "skip",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> study.confide(answered, new Action.Confide(Optional.empty(), context.stamp()))));
        addCommands(bindings);
    }

    private void grading(Stage.Revealed revealed, List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter",
                "take " + revealed.proposed().label(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> study.rate(revealed, new Action.Accept(context.stamp()))));
        bindings.add(Binding.help(
                "1-4",
                "Again, Hard, Good, Easy",
                Binding.chars("1234"),
                (key, context) -> study.rate(
                        revealed, new Action.Rate(Grade.of(Integer.parseInt(key.text())), context.stamp()))));
        if (revealed.mayInsist()) {
            bindings.add(keys().footer(
                            Command.INSIST,
                            "I was right",
                            (key, context) -> study.act(new Action.Insist(context.stamp()))));
        }
        boolean expanded = look().expanded();
        bindings.add(keys().footer(
                        Command.MORE,
                        expanded ? "less" : "more",
                        (key, context) -> Turn.to(study.expanded(!expanded))));
        terms(revealed).stream()
                .findFirst()
                .ifPresent(term -> bindings.add(keys().footer(
                                Command.GLOSSARY,
                                "glossary",
                                (key, context) -> Turn.to(study.with(EntryPane.of(
                                        study.desk().library(),
                                        terms(revealed).stream().map(Term::id).toList(),
                                        term))))));
        bindings.add(Binding.help(
                "j/down/space",
                "scroll down",
                Lists.down().or(Binding.chars(" ")),
                (key, context) -> study.scrolledTo(look().scroll() + 1, context)));
        bindings.add(Binding.help(
                "k/up", "scroll up", Lists.up(), (key, context) -> study.scrolledTo(look().scroll() - 1, context)));
        addCommands(bindings);
    }

    /** Only after the answer, which they would give away. */
    private List<Term> terms(Stage.Revealed revealed) {
        return revealed.question().item().terms().stream()
                .flatMap(id -> study.desk().library().glossary().term(id).stream())
                .toList();
    }

    private void addFormKeys(List<Binding> bindings) {
        for (Form.FormKey key : study.form().keys()) {
            bindings.add(new Binding(
                    key.keys(),
                    key.label(),
                    key.inFooter() ? Binding.Place.FOOTER : Binding.Place.HELP,
                    key.matches(),
                    (pressed, context) -> Turn.to(study.with(key.press().apply(pressed)))));
        }
    }

    private void addCommands(List<Binding> bindings) {
        bindings.add(
                keys().footer(Command.UNDO, "undo", (key, context) -> study.act(new Action.Undo(context.stamp()))));
        bindings.add(Binding.footer("q", "quit", Binding.chars("q"), (key, context) -> study.quit(context.stamp())));
        bindings.add(Binding.footer(
                "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(study, bindings()))));
        bindings.addAll(new CardKeys(study).bindings());
    }

    private Binding leaving(Binding.Place place) {
        return new Binding(
                "ctrl-c", "quit", place, Binding.ctrl("c"), (key, context) -> study.abandon(context.stamp()));
    }

    private Look look() {
        return study.look();
    }

    private KeyMap keys() {
        return study.desk().keys();
    }
}
