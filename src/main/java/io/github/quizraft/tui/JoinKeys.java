package io.github.quizraft.tui;

import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * What each key does for a player of a group quiz.
 *
 * @param join the screen as it is
 */
record JoinKeys(JoinScreen join) {
    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (join.entry().isPresent()) {
            entering(bindings, join.entry().get());
            return bindings;
        }
        if (join.mayAnswer()) {
            answering(bindings, join.form().orElseThrow());
        }
        if (join.isTypingText()) {
            bindings.add(scrolling());
            bindings.add(quitting(Binding.Place.FOOTER));
            return bindings;
        }
        if (join.isOver()) {
            keeping(bindings);
        } else if (!join.mayAnswer()) {
            join.game().seen().flatMap(Snapshot::next).ifPresent(round -> bindings.add(onward(round)));
        }
        if (!join.mayAnswer()) {
            bindings.add(Binding.help("j/down", "scroll", Lists.down(), (key, context) -> scrolled(1, context)));
            bindings.add(Binding.help("k/up", "scroll up", Lists.up(), (key, context) -> scrolled(-1, context)));
        }
        bindings.add(scrolling());
        bindings.add(Binding.footer("q", "leave", Binding.chars("q"), (key, context) -> join.left(context)));
        bindings.add(quitting(Binding.Place.HELP));
        bindings.add(join.helpKey());
        return bindings;
    }

    private void entering(List<Binding> bindings, JoinEntry entry) {
        int teams = join.game().teams().size();
        boolean hasMore = teams > 0 && !entry.isAtTeams();
        bindings.add(Binding.footer(
                "enter",
                hasMore ? "choose a team" : "join",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> join.entered(entry)));
        if (entry.isAtTeams()) {
            bindings.add(Binding.footer("j/down", "next", Lists.down(), (key, context) -> moved(entry, 1)));
            bindings.add(Binding.footer("k/up", "one before", Lists.up(), (key, context) -> moved(entry, -1)));
        } else {
            LineEditor.KEYS.forEach(edit -> bindings.add(Binding.help(
                    edit.keys(),
                    edit.label(),
                    edit.matches(),
                    (key, context) -> Turn.to(join.with(entry.typed(entry.name().press(key)))))));
        }
        if (teams > 0) {
            bindings.add(Binding.footer(
                    "tab",
                    entry.isAtTeams() ? "name" : "team",
                    Binding.kinds(Key.Kind.TAB, Key.Kind.BACK_TAB),
                    (key, context) -> Turn.to(join.with(entry.atTeams(!entry.isAtTeams())))));
        }
        bindings.add(
                Binding.footer("esc", "leave", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> join.leave(context)));
        bindings.add(quitting(Binding.Place.HELP));
    }

    private Turn moved(JoinEntry entry, int by) {
        return Turn.to(join.with(entry.moved(by, join.game().teams().size())));
    }

    private void answering(List<Binding> bindings, Form form) {
        boolean isCommanding = join.look().isCommanding();
        bindings.add(Binding.footer(
                "enter",
                isCommanding ? "answer" : form.enter(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> join.answered()));
        if (form.takesText()) {
            bindings.add(Binding.footer(
                    "esc",
                    isCommanding ? "back to typing" : "commands",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(join.with(join.look().commanding(!isCommanding)))));
        }
        if (!isCommanding) {
            Lettered.key(form).ifPresent(key -> bindings.add(binding(key, Binding.Place.FOOTER)));
            boolean isLettered = Lettered.key(form).isPresent();
            form.keys()
                    .forEach(key -> bindings.add(binding(
                            key,
                            key.inFooter() && !(isLettered && key.keys().startsWith("1"))
                                    ? Binding.Place.FOOTER
                                    : Binding.Place.HELP)));
        }
        if (!join.isTypingText()) {
            bindings.add(join.keys().footer(Command.PASS, "don't know", (key, context) -> join.passed()));
        }
    }

    private Binding binding(Form.FormKey key, Binding.Place place) {
        return new Binding(
                key.keys(),
                key.label(),
                place,
                key.matches(),
                (pressed, context) -> Turn.to(join.with(key.press().apply(pressed))));
    }

    private void keeping(List<Binding> bindings) {
        Keepsake.State state = join.keepsake().state();
        boolean isWanted = state == Keepsake.State.OFFERED || state == Keepsake.State.TAKEN_BACK;
        if (isWanted && !join.game().played().isEmpty()) {
            bindings.add(Binding.footer(
                    "a",
                    "add to my progress",
                    Binding.chars("a"),
                    (key, context) -> Turn.to(join, new Effect.KeepAnswers())));
        }
        if (state == Keepsake.State.KEPT) {
            bindings.add(join.keys()
                    .footer(Command.UNDO, "undo", (key, context) -> Turn.to(join, new Effect.DropAnswers())));
        }
    }

    /** Where each goes alone. */
    private Binding onward(String round) {
        return Binding.footer(
                "enter",
                "go on",
                Binding.kinds(Key.Kind.ENTER).or(Binding.chars(" ")),
                (key, context) -> Turn.to(join, new Effect.GoOn(round)));
    }

    private Binding scrolling() {
        return Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> scrolled(
                        (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1)
                                * (context.size().rows() / 2),
                        context));
    }

    private Turn scrolled(int lines, Context context) {
        int to = JoinPicture.scrolled(join, lines, context.size());
        return Turn.to(join.with(join.look().scrolled(to)));
    }

    private Binding quitting(Binding.Place place) {
        return new Binding("ctrl-c", "leave", place, Binding.ctrl("c"), (key, context) -> join.leave(context));
    }
}
