package io.github.quizraft.tui;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the settings out: a line for each, and below the one that the learner is at what it means. */
final class SettingsView {
    private static final int VALUE = 26;

    private SettingsView() {}

    static Frame of(SettingsScreen screen, Size size) {
        List<Line> lines = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        int first = 0;
        int last = 0;
        String group = "";
        for (Setting<?> setting : AllSettings.list()) {
            boolean isHere = setting.equals(screen.setting());
            if (!setting.group().equals(group)) {
                group = setting.group();
                lines.add(Line.of(" " + group, Role.TITLE));
            }
            if (isHere) {
                // With a line above, over which a narrow screen may say that there is more.
                first = lines.size() - 1;
                cursor = screen.typed().map(line -> cursor(line, lines.size(), size));
            }
            lines.add(row(setting, screen, isHere, size));
            if (isHere) {
                lines.addAll(meaning(setting, screen, Chrome.textWidth(size)));
                last = lines.size() - 1;
            }
        }
        return Chrome.frame(
                Chrome.header("Settings", "* chosen by you", size),
                Body.of(lines).withCursor(cursor).showing(first, last),
                Chrome.keys(screen.bindings(), size),
                screen.notice(),
                size);
    }

    private static Line row(Setting<?> setting, SettingsScreen screen, boolean isHere, Size size) {
        String name = (isHere ? " > " : "   ") + setting.name();
        Line start = Line.of(name).clipped(names(size)).padded(names(size));
        if (isHere && screen.typed().isPresent()) {
            LineEditor line = screen.typed().get().within(room(size));
            return start.plus("[", Role.KEY).plus(line.text(), Role.PLAIN).plus("]", Role.KEY);
        }
        String star = screen.settings().isChosen(setting) ? "*" : " ";
        Line line = start.plus(star + screen.settings().text(setting), Role.PLAIN)
                .clipped(size.columns())
                .padded(Math.min(size.columns(), names(size) + VALUE));
        return isHere ? line.in(Role.SELECTED) : line;
    }

    private static Cursor cursor(LineEditor line, int row, Size size) {
        return new Cursor(names(size) + 1 + Width.of(line.within(room(size)).beforeCursor()), row);
    }

    private static List<Line> meaning(Setting<?> setting, SettingsScreen screen, int width) {
        List<Line> lines = new ArrayList<>(Wrap.hanging("     ", setting.meaning(), width, Role.PLAIN));
        if (setting.equals(AllSettings.RETENTION)) {
            RetentionCost cost = RetentionCost.of(screen.settings().get(AllSettings.RETENTION), screen.model());
            lines.addAll(Wrap.hanging("     ", cost.inWords(), width, Role.PLAIN));
        }
        String range = "It may be " + setting.kind().expected() + "; by itself it is " + setting.standardText() + ".";
        lines.addAll(Wrap.hanging("     ", range, width, Role.DIM));
        return lines;
    }

    private static int names(Size size) {
        return size.columns() < 60 ? 22 : 26;
    }

    private static int room(Size size) {
        return Math.max(1, size.columns() - names(size) - 3);
    }
}
