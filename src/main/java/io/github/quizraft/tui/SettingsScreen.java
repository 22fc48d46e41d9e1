package io.github.quizraft.tui;

import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.KeyConflict;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings, to be looked at and changed. Each change is in the file before it shows.
 *
 * @param settings as they stand
 * @param model by which the cost of retention is worked out
 * @param at the line the learner is at
 * @param typed a value being typed
 * @param past what was changed, the last first
 * @param notice news for the learner
 */
record SettingsScreen(
        Settings settings,
        MemoryModel model,
        int at,
        Optional<LineEditor> typed,
        List<Effect.Choose> past,
        String notice)
        implements Screen {
    static SettingsScreen of(Settings settings, MemoryModel model) {
        return new SettingsScreen(settings, model, 0, Optional.empty(), List.of(), "");
    }

    /** The same at one of them. */
    SettingsScreen at(Setting<?> setting) {
        return new SettingsScreen(settings, model, AllSettings.list().indexOf(setting), Optional.empty(), past, notice);
    }

    /** The same with the settings as the file has them now. */
    SettingsScreen with(Settings saved) {
        return new SettingsScreen(saved, model, at, typed, past, notice);
    }

    Setting<?> setting() {
        return AllSettings.list().get(at);
    }

    @Override
    public List<Binding> bindings() {
        return typed.isPresent() ? whileTyping(typed.get()) : choosing();
    }

    private List<Binding> choosing() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter", "type", Binding.kinds(Key.Kind.ENTER), (key, context) -> Turn.to(typing(old()))));
        bindings.addAll(Moves.stepping("less", "more", this::stepped));
        bindings.add(Binding.help("j/down", "down", Lists.down(), (key, context) -> Turn.to(moved(1))));
        bindings.add(Binding.help("k/up", "up", Lists.up(), (key, context) -> Turn.to(moved(-1))));
        bindings.add(Binding.help(
                "pgdn/pgup",
                "further",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> Turn.to(moved(key.kind() == Key.Kind.PAGE_DOWN ? 10 : -10))));
        bindings.add(Binding.footer(
                "del",
                "standard",
                Binding.kinds(Key.Kind.DELETE, Key.Kind.BACKSPACE),
                (key, context) -> chosen(Optional.empty())));
        if (setting().equals(AllSettings.RETENTION)) {
            bindings.add(Binding.footer(
                    "d",
                    "help me decide",
                    Binding.chars("d"),
                    (key, context) -> Turn.to(this, new Effect.ShowWorkload())));
        }
        bindings.add(new KeyMap(settings).footer(Command.UNDO, "undo", (key, context) -> undone()));
        bindings.add(wayBack(Turn.to(this, new Effect.GoHome())));
        bindings.addAll(always());
        return bindings;
    }

    private List<Binding> whileTyping(LineEditor line) {
        return List.of(
                Binding.footer(
                        "enter",
                        "save",
                        Binding.kinds(Key.Kind.ENTER),
                        (key, context) -> chosen(Optional.of(line.text()))),
                Binding.footer(
                        "esc",
                        "leave it",
                        Binding.kinds(Key.Kind.ESCAPE),
                        (key, context) -> Turn.to(new SettingsScreen(settings, model, at, Optional.empty(), past, ""))),
                Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)),
                Binding.help(
                        "letters, ctrl-a/e/u/k/w",
                        "type and edit",
                        key -> true,
                        (key, context) -> Turn.to(typing(line.press(key)))));
    }

    @Override
    public Turn update(Event event, Context context) {
        return event instanceof Paste paste && typed.isPresent()
                ? Turn.to(typing(typed.get().insert(paste.text())))
                : Screen.super.update(event, context);
    }

    @Override
    public Screen told(String news) {
        return new SettingsScreen(settings, model, at, typed, past, news);
    }

    @Override
    public Frame view(Size size) {
        return SettingsView.of(this, size);
    }

    private SettingsScreen typing(LineEditor line) {
        return new SettingsScreen(settings, model, at, Optional.of(line), past, "");
    }

    private SettingsScreen typing(String text) {
        return typing(new LineEditor(text, text.length()));
    }

    private SettingsScreen moved(int by) {
        int to = Lists.moved(at, by, AllSettings.list().size());
        return new SettingsScreen(settings, model, to, typed, past, "");
    }

    private Turn stepped(int by) {
        String now = settings.text(setting());
        Optional<String> next = setting().kind().moved(now, by);
        if (next.isPresent()) {
            return chosen(next);
        }
        return setting().kind().moved(now, -by).isPresent()
                ? Turn.to(told("That is the " + (by > 0 ? "last" : "first") + " there is."))
                : Turn.to(typing(old()));
    }

    /** What there is to edit. */
    private String old() {
        return setting().kind().isTypedAnew() ? "" : settings.text(setting());
    }

    private Turn chosen(Optional<String> text) {
        Optional<String> value = text.flatMap(setting()::canonical);
        if (text.isPresent() && value.isEmpty()) {
            return Turn.to(told("Must be " + setting().kind().expected() + "."));
        }
        Settings next = value.map(each -> settings.with(setting(), each)).orElse(settings.without(setting()));
        Optional<KeyConflict> conflict = KeyConflict.in(next);
        if (conflict.isPresent()) {
            return Turn.to(told(conflict.get().toString()));
        }
        List<Effect.Choose> more = new ArrayList<>(past);
        more.add(0, new Effect.Choose(setting(), before(setting())));
        return after(new Effect.Choose(setting(), value), next, more, "Saved: ");
    }

    private Optional<String> before(Setting<?> setting) {
        return settings.isChosen(setting) ? Optional.of(settings.text(setting)) : Optional.empty();
    }

    private Turn undone() {
        if (past.isEmpty()) {
            return Turn.to(told("There is nothing to undo."));
        }
        Effect.Choose back = past.get(0);
        Settings next =
                back.value().map(text -> settings.with(back.setting(), text)).orElse(settings.without(back.setting()));
        return after(back, next, past.subList(1, past.size()), "Undone: ");
    }

    private Turn after(Effect.Choose choice, Settings next, List<Effect.Choose> rest, String what) {
        Setting<?> setting = choice.setting();
        String news = what + setting.key() + " is " + next.text(setting) + ".";
        int place = AllSettings.list().indexOf(setting);
        return Turn.to(new SettingsScreen(next, model, place, Optional.empty(), List.copyOf(rest), news), choice);
    }
}
