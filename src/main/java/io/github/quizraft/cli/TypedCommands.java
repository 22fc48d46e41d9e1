package io.github.quizraft.cli;

import io.github.quizraft.cli.shell.HistoryFile;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.terminal.Entry;
import io.github.quizraft.terminal.Prompt;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Command lines as someone types them with an editor for lines; each is in the history before it is run. */
final class TypedCommands implements CommandSource {
    private final Io io;
    private final Prompt prompt;
    private final BooleanSupplier isLeft;
    private Optional<HistoryFile> history;

    /**
     * Ready to ask.
     *
     * @param isLeft whether a signal asked to end
     */
    TypedCommands(Io io, Prompt prompt, Optional<HistoryFile> history, BooleanSupplier isLeft) {
        this.io = io;
        this.prompt = prompt;
        this.history = history;
        this.isLeft = isLeft;
    }

    @Override
    public Optional<String> next(int status) {
        Entry entry = new Entry.Cancelled();
        while (entry instanceof Entry.Cancelled && !isLeft.getAsBoolean()) {
            entry = prompt.read(ShellPrompt.line(status));
        }
        if (entry instanceof Entry.Typed typed) {
            keep(typed.text());
            return Optional.of(typed.text());
        }
        return Optional.empty();
    }

    /** Where it cannot be kept that is said once. */
    private void keep(String text) {
        try {
            if (history.isPresent()) {
                history.get().add(text);
            }
        } catch (IOException e) {
            history = Optional.empty();
            io.err().println(notKept(e));
        }
    }

    static String notKept(IOException e) {
        return Safe.line("quizraft: what you type is not kept for later: " + Refusal.reason(e));
    }
}
