package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Pointer;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The mouse as a way to press keys. A click goes to its line as the arrow keys would, so no screen needs to know where its
 * lines are on the terminal: each marks the one that the learner is at.
 */
final class Pointing {
    private static final String MARK = " > ";
    private static final int LINES_OF_THE_WHEEL = 3;
    /** An entry may take several lines; a click on any of them means the first. */
    private static final int LONGEST_ENTRY = 8;

    private final Screen screen;
    private final Context context;

    Pointing(Screen screen, Context context) {
        this.screen = screen;
        this.context = context;
    }

    Screen after(Pointer pointer) {
        return switch (pointer.kind()) {
            case CLICK -> clicked(pointer.row());
            case WHEEL_UP -> rolled(Key.Kind.UP, Key.Kind.PAGE_UP);
            case WHEEL_DOWN -> rolled(Key.Kind.DOWN, Key.Kind.PAGE_DOWN);
        };
    }

    /** A text scrolls by lines. A list moves by one, unless it stands in a text that can be paged through. */
    private Screen rolled(Key.Kind line, Key.Kind page) {
        Optional<String> here = focused(screen);
        if (here.isPresent()) {
            boolean canPage = screen.bindings().stream().anyMatch(binding -> binding.matches(Key.of(page)));
            Screen paged = pressed(screen, Key.of(page));
            boolean isText = canPage && focused(paged).map(here.get()::equals).orElse(true);
            return isText ? paged : pressed(screen, Key.of(line));
        }
        Screen now = screen;
        for (int i = 0; i < LINES_OF_THE_WHEEL; i++) {
            now = pressed(now, Key.of(line));
        }
        return now;
    }

    private Screen clicked(int row) {
        List<Line> lines = screen.view(context.size()).block().lines();
        OptionalInt at = focus(screen);
        if (at.isEmpty() || row >= lines.size()) {
            return screen;
        }
        for (int each = row; each > Math.max(0, row - LONGEST_ENTRY) && each != at.getAsInt(); each--) {
            Key key = Key.of(each > at.getAsInt() ? Key.Kind.DOWN : Key.Kind.UP);
            Optional<Screen> there = reached(entry(lines.get(each)), key);
            if (there.isPresent()) {
                return there.get();
            }
        }
        return screen;
    }

    /** The screen where the learner is at an entry, if a key leads there. */
    private Optional<Screen> reached(String entry, Key key) {
        Screen now = screen;
        for (int i = 0; i < context.size().rows(); i++) {
            Screen next = pressed(now, key);
            if (next.equals(now)) {
                return Optional.empty();
            }
            now = next;
            if (focused(now).filter(entry::equals).isPresent()) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    /** A move has no effects; whatever has some was not meant by a move. */
    private Screen pressed(Screen on, Key key) {
        Turn turn = on.update(key, context);
        return turn.effects().isEmpty() ? turn.next() : on;
    }

    private Optional<String> focused(Screen on) {
        return on.view(context.size()).block().lines().stream()
                .filter(line -> line.plain().startsWith(MARK))
                .findFirst()
                .map(Pointing::entry);
    }

    private OptionalInt focus(Screen on) {
        List<Line> lines = on.view(context.size()).block().lines();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).plain().startsWith(MARK))
                .findFirst();
    }

    private static String entry(Line line) {
        String text = line.plain();
        return text.substring(Math.min(MARK.length(), text.length())).stripTrailing();
    }
}
