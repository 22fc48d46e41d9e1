package io.github.quizraft.tui;

import io.github.quizraft.group.HandCount;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.Optional;

/**
 * Where the numbers of hands are typed.
 *
 * @param label says which they are, where no options above do
 * @param typed so far
 */
record HandLine(Line label, LineEditor typed) {
    static Optional<HandLine> of(HostScreen host) {
        return host.room().handCount().map(count -> new HandLine(Line.of(label(count), Role.KEY), host.hands()));
    }

    private static String label(HandCount count) {
        return count.isByOption() ? " Hands: " : " Hands for " + String.join(", ", count.answers()) + ": ";
    }

    Line line() {
        return label.plus(typed.text(), Role.TITLE);
    }

    Cursor cursor(int row) {
        return new Cursor(label.width() + typed.beforeCursor().length(), row);
    }
}
