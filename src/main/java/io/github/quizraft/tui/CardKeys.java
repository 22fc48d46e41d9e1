package io.github.quizraft.tui;

import io.github.quizraft.review.CardMark.Kind;
import io.github.quizraft.review.Marks;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Card;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that say something of the card on the screen, whether it is answered yet or not.
 *
 * @param study where the card is
 */
record CardKeys(StudyScreen study) {
    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (isFree(Command.FLAG)) {
            bindings.add(
                    marks().flagged()
                            ? mark(Command.FLAG, "take the flag away", Kind.UNFLAG)
                            : mark(Command.FLAG, "flag", Kind.FLAG));
        }
        if (isFree(Command.BURY)) {
            bindings.add(
                    study.session().isBuried()
                            ? mark(Command.BURY, "no longer bury", Kind.UNBURY)
                            : mark(Command.BURY, "bury until tomorrow", Kind.BURY));
        }
        if (isFree(Command.SUSPEND)) {
            bindings.add(
                    marks().suspended()
                            ? mark(Command.SUSPEND, "no longer suspend", Kind.UNSUSPEND)
                            : mark(Command.SUSPEND, "suspend", Kind.SUSPEND));
        }
        if (isFree(Command.NOTE)) {
            bindings.add(keys().help(
                            Command.NOTE,
                            marks().note().isEmpty() ? "write a note" : "change the note",
                            (key, context) -> Turn.to(study.with(new NoteLine(LineEditor.of(marks().note()))))));
        }
        Optional<Card> card = study.session().stage().onScreen();
        if (isFree(Command.EDIT) && card.isPresent()) {
            bindings.add(keys().help(
                            Command.EDIT,
                            "edit in your editor",
                            (key, context) ->
                                    Turn.to(study, new Effect.Edit(card.get().id()))));
        }
        return bindings;
    }

    private Binding mark(Command command, String label, Kind kind) {
        return keys().help(command, label, (pressed, context) -> study.act(new Action.Mark(kind, "", context.stamp())));
    }

    /** A letter that the answer takes, like that of false, is no command while it does. */
    private boolean isFree(Command command) {
        Key key = keys().key(command);
        return !study.isTakingKeys()
                || study.form().keys().stream().noneMatch(form -> form.matches().test(key));
    }

    private Marks marks() {
        return study.session().marks();
    }

    private KeyMap keys() {
        return study.desk().keys();
    }
}
