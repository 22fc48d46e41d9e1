package io.github.quizraft.tui;

import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * What each key does on the home screen.
 *
 * @param home the screen as it is
 */
record HomeKeys(HomeScreen home) {
    /** What one press of m adds to the day's new cards. */
    private static final int MORE_NEW = 10;

    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>(study());
        if (home.hasBanks()) {
            bindings.add(Binding.footer("j/down", "down", Lists.down(), (key, context) -> Turn.to(home.moved(1))));
            bindings.add(Binding.footer("k/up", "up", Lists.up(), (key, context) -> Turn.to(home.moved(-1))));
        }
        bindings.addAll(places());
        bindings.add(home.helpKey());
        bindings.add(Binding.footer(
                "q", "quit", Binding.chars("q").or(Binding.ctrl("c")), (key, context) -> home.leave(context)));
        return bindings;
    }

    /** Those that begin something or lead somewhere, which can be wanted on every other screen too. */
    List<Binding> leading() {
        List<Binding> bindings = new ArrayList<>(study());
        bindings.addAll(places());
        return bindings;
    }

    private List<Binding> study() {
        List<Binding> bindings = new ArrayList<>();
        if (home.hasBanks() || home.today().known() == Today.Known.NOTHING) {
            bindings.add(Binding.footer(
                    "enter",
                    "study",
                    Binding.kinds(Key.Kind.ENTER).or(Binding.chars(" ")),
                    (key, context) -> asking(new Effect.Begin(home.chosen(), Exercise.REVIEW))));
            bindings.add(keys().footer(
                            Command.MORE_NEW,
                            "more new",
                            (key, context) ->
                                    asking(new Effect.Begin(home.chosen(), Exercise.REVIEW, MORE_NEW, false))));
        }
        if (home.today().backlog().waiting() > 0) {
            bindings.add(keys().footer(
                            Command.ALL_DUE,
                            "all due",
                            (key, context) -> asking(new Effect.Begin(home.chosen(), Exercise.REVIEW, 0, true))));
        }
        if (home.hasBanks()) {
            bindings.add(keys().footer(Command.OTHER_WAYS, "other ways", (key, context) -> Turn.to(home.otherWays())));
            bindings.add(keys().help(Command.HOST, "play with a group", (key, context) -> home.hosting()));
        }
        return bindings;
    }

    private List<Binding> places() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(keys().footer(Command.BROWSE, "browse", (key, context) -> asking(new Effect.ShowBrowser())));
        bindings.add(keys().footer(Command.DOCUMENTS, "documents", (key, context) -> asking(new Effect.ShowSources())));
        bindings.add(keys().footer(Command.STATISTICS, "stats", (key, context) -> asking(new Effect.ShowStatistics())));
        bindings.add(keys().footer(Command.EXAM, "exam plan", (key, context) -> asking(new Effect.ShowExam())));
        bindings.add(keys().footer(Command.SETTINGS, "settings", (key, context) -> asking(Effect.ShowSettings.FIRST)));
        if (home.today().problems() > 0) {
            bindings.add(
                    keys().footer(Command.PROBLEMS, "problems", (key, context) -> asking(new Effect.ShowProblems())));
        }
        return bindings;
    }

    private Turn asking(Effect effect) {
        return Turn.to(home, effect);
    }

    private KeyMap keys() {
        return home.today().keys();
    }
}
