package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Pointer;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One screen as an immutable value. It knows no terminal, clock or store: events come in with a stamp, what must be
 * done outside goes out as effects, and the picture is a function of state and size alone.
 */
sealed interface Screen
        permits HomeScreen,
                WaysScreen,
                StudyScreen,
                SummaryScreen,
                ExamScreen,
                AnsweredScreen,
                StatisticsScreen,
                PlanScreen,
                WorkloadScreen,
                SettingsScreen,
                PaletteScreen,
                WaitingScreen,
                TextScreen,
                PreviewScreen,
                HostWaysScreen,
                HostScreen,
                JoinScreen,
                ReportScreen,
                Shelved {
    /** The keys that do something now: what happens, the footer and the help are all read off this one table. */
    List<Binding> bindings();

    /** The way to find all of them by their names, open wherever its key types nothing. */
    default Optional<Binding> palette() {
        boolean isTaken = KeyNames.first(PaletteScreen.KEY).stream()
                .anyMatch(key -> bindings().stream().anyMatch(binding -> binding.matches(key)));
        return isTaken
                ? Optional.empty()
                : Optional.of(Binding.help(
                        PaletteScreen.KEY,
                        "find a command",
                        Binding.chars(PaletteScreen.KEY),
                        (key, context) -> openPalette()));
    }

    /** What is elsewhere is known to whoever carries effects out; where nobody is, there are the screen's own commands. */
    default Turn openPalette() {
        return Turn.to(PaletteScreen.of(this), new Effect.OfferDestinations());
    }

    /** Leaves for somewhere else by way of the home screen. What is under way ends as with its own key: nothing is lost. */
    default Turn leavingFor(List<Effect> destination, Context context) {
        return Turn.to(this, new Effect.GoHome()).then(destination);
    }

    Frame view(Size size);

    /** The screen with a line of news for the learner; an empty one removes it. */
    Screen told(String notice);

    /** The screen after more is known of how the learner stands; the home screen shows it, and may be below others. */
    default Screen counted(Today today) {
        return this;
    }

    /** The screen whose doing it is; another one where this only lies over it. */
    default Screen actor() {
        return this;
    }

    /** The screen after something could not be saved: what was to happen has not happened. */
    default Screen unsaved(String why) {
        return told("Not saved: " + why);
    }

    /** The key that lists all others. */
    default Binding helpKey() {
        return Binding.footer(
                Chrome.HELP_KEY,
                "help",
                Binding.chars("?"),
                (key, context) -> Turn.to(TextScreen.help(this, bindings())));
    }

    /** The keys that lead back from a screen where one looks around. */
    default Binding wayBack(Turn back) {
        return Binding.footer(
                "esc", "back", Binding.kinds(Key.Kind.ESCAPE).or(Binding.chars("q")), (key, context) -> back);
    }

    /** What every screen has and no footer begins with. */
    default List<Binding> always() {
        return List.of(Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)), helpKey());
    }

    /** After how long without an event the screen wants to be told that time has passed; hardly any does. */
    default Optional<Duration> tick() {
        return Optional.empty();
    }

    /** What an event leads to. News has been read when the next key is pressed. */
    default Turn update(Event event, Context context) {
        if (event instanceof Key key) {
            Screen quiet = told("");
            return quiet.bindings().stream()
                    .filter(binding -> binding.matches(key))
                    .findFirst()
                    .or(() -> quiet.palette().filter(binding -> binding.matches(key)))
                    .map(binding -> binding.press(key, context))
                    .orElse(Turn.to(quiet));
        }
        return event instanceof Pointer pointer
                ? Turn.to(new Pointing(told(""), context).after(pointer))
                : Turn.to(this);
    }

    /** What to do when the program is asked to end from outside. */
    default Turn leave(Context context) {
        return Turn.to(this, new Effect.Leave());
    }
}
