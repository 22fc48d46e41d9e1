package io.github.quizraft.line;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark.Kind;
import io.github.quizraft.review.Marks;
import io.github.quizraft.study.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The commands that say something of the card that is asked.
 *
 * @param io where a note is asked for
 * @param session how it stands
 * @param mark says it, with a text for a note
 * @param edit opens the question in an editor
 */
record CardCommands(LineIo io, Session session, BiConsumer<Kind, String> mark, Consumer<CardId> edit) {
    List<LineCommand> list() {
        if (session.stage().onScreen().isEmpty()) {
            return List.of();
        }
        List<LineCommand> commands = new ArrayList<>();
        commands.add(
                marks().flagged() ? command("f", "take the flag away", Kind.UNFLAG) : command("f", "flag", Kind.FLAG));
        commands.add(
                session.isBuried()
                        ? command("b", "no longer bury", Kind.UNBURY)
                        : command("b", "bury until tomorrow", Kind.BURY));
        commands.add(
                marks().suspended()
                        ? command("s", "no longer suspend", Kind.UNSUSPEND)
                        : command("s", "suspend", Kind.SUSPEND));
        commands.add(new LineCommand("w", marks().note().isEmpty() ? "write a note" : "change the note", this::note));
        session.stage()
                .onScreen()
                .ifPresent(
                        card -> commands.add(LineCommand.of("e", "edit in your editor", () -> edit.accept(card.id()))));
        return commands;
    }

    private LineCommand command(String name, String meaning, Kind kind) {
        return LineCommand.of(name, meaning, () -> mark.accept(kind, ""));
    }

    /** With the text behind the command, or asked for by itself. */
    private void note(String text) {
        String written = text.isBlank() ? asked() : text;
        if (written.equals("-")) {
            mark.accept(Kind.NOTE, "");
        } else if (!written.isBlank()) {
            mark.accept(Kind.NOTE, written.strip());
        }
    }

    private String asked() {
        String now = marks().note();
        if (!now.isEmpty()) {
            io.say("Your note: " + now);
        }
        return io.ask(
                        now.isEmpty()
                                ? "Note, on one line; Enter writes none:"
                                : "New note; - removes it, Enter keeps it:")
                .orElse("");
    }

    private Marks marks() {
        return session.marks();
    }
}
