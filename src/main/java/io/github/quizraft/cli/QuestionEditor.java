package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Problem;
import io.github.quizraft.question.GlossaryCards;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.Editing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens the file of a question at its line, in the learner's editor.
 *
 * @param io knows the editor
 * @param folder the content
 * @param terminal gives the terminal to whatever runs in it
 */
record QuestionEditor(Io io, Path folder, Consumer<Runnable> terminal) implements Editing {
    private static final String NONE =
            "There is no editor to open it in: set EDITOR, for example to nano, and start again.";

    /** For line mode, where there may be no terminal at all that an editor could run in. */
    static Editing inLines(Io io, Path folder) {
        Editing editing = new QuestionEditor(io, folder, Runnable::run);
        return card -> new Editor(io).isThere() ? editing.edit(card) : Edited.not(NONE);
    }

    @Override
    public Edited edit(CardId card) {
        Editor editor = new Editor(io);
        if (!editor.isNamed()) {
            return Edited.not(NONE);
        }
        Optional<Spot> spot = spot(card);
        if (spot.isEmpty()) {
            return Edited.not("The file of this question cannot be found any more.");
        }
        try {
            terminal.accept(() -> editor.open(
                    spot.get().file(),
                    spot.get().layout().at(spot.get().list(), spot.get().id(), "")));
        } catch (Failure e) {
            return Edited.not(String.valueOf(e.getMessage()).replaceFirst("^quizraft: ", "Not edited: "));
        }
        return reread(card, spot.get());
    }

    /** Where a question is written. */
    private record Spot(Path file, Layout layout, String list, String id) {}

    private Optional<Spot> spot(CardId card) {
        String bank = card.value().substring(0, card.value().indexOf('/'));
        String id = card.value().substring(bank.length() + 1);
        Drafts drafts = ContentFolder.drafts(folder);
        if (bank.equals(GlossaryCards.BANK)) {
            Layout layout = drafts.glossary();
            return Optional.of(new Spot(Path.of(layout.file()), layout, "terms", id.replaceFirst(":.*", "")));
        }
        return drafts.banks().stream()
                .filter(draft -> draft.bank().id().equals(bank))
                .map(draft -> new Spot(Path.of(draft.layout().file()), draft.layout(), "questions", id))
                .findFirst();
    }

    private Edited reread(CardId card, Spot spot) {
        Content content = io.contents().of(folder, Part.STUDY);
        List<Problem> inFile = content.problems().stream()
                .filter(problem -> problem.file().equals(spot.layout().file()))
                .toList();
        if (!inFile.isEmpty()) {
            return Edited.not("The question stays as it was: " + inFile.get(0));
        }
        Library library = content.library();
        boolean isThere = Card.of(library).stream().anyMatch(each -> each.id().equals(card));
        return new Edited(
                Optional.of(library),
                isThere ? "Read again." : "The question is no longer there; it stays until the end of the session.");
    }
}
