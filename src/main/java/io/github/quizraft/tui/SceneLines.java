package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Tally;
import io.github.quizraft.question.Label;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may see of a group quiz, as lines that can be read across a room: one thing below the other, with room
 * between them where there is any.
 *
 * @param width of the text
 * @param isRoomy whether there is room for empty lines
 */
record SceneLines(int width, boolean isRoomy) {
    /** Begins the line of what is right. */
    static final String RIGHT = " = ";

    private static final int MOST_BAR = 40;
    /** When so little of the time is left, it shows in another colour. */
    private static final double SOON = 0.25;

    static final String FULL = "\u2588";
    private static final String EMPTY = "\u2591";

    List<Line> stem(Scene.Heading heading) {
        return stem(heading.stem());
    }

    List<Line> stem(String stem) {
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", stem, width, Role.TITLE));
        lines.add(Line.EMPTY);
        return lines;
    }

    /** Options with letter, shape and colour. */
    List<Line> options(List<Label> options) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            lines.addAll(option(i, "   ", "", options.get(i).text(), false));
        }
        return lines;
    }

    /** The same while somebody chooses. */
    Drawing choosing(ChoiceForm form) {
        List<Line> lines = new ArrayList<>();
        int focus = 0;
        for (int i = 0; i < form.options().size(); i++) {
            boolean isAt = i == form.at();
            focus = isAt && i > 0 ? lines.size() : focus;
            String box = !form.several() ? "" : form.picked().contains(i) ? "[*] " : "[ ] ";
            lines.addAll(
                    option(i, isAt ? " > " : "   ", box, form.options().get(i).text(), isAt));
        }
        return new Drawing(lines, focus, Optional.empty());
    }

    private List<Line> option(int number, String lead, String box, String text, boolean isAt) {
        Signs signs = Signs.of(number);
        List<Line> lines = new ArrayList<>();
        for (Line line : Wrap.hanging(lead + signs.text() + "  " + box, text, width, signs.role())) {
            lines.add(isAt ? line.in(Role.SELECTED) : line);
        }
        space(lines);
        return lines;
    }

    /** What there is to answer with, where nobody answers at this terminal just now. */
    List<Line> prompt(Prompt prompt) {
        if (prompt instanceof Prompt.Choice choice) {
            return options(choice.options());
        }
        if (prompt instanceof Prompt.Judge judge) {
            List<Line> lines = new ArrayList<>(List.of(Line.of("   True or false, and why?", Role.DIM)));
            lines.addAll(options(judge.reasons()));
            return lines;
        }
        if (prompt instanceof Prompt.Steps steps) {
            return options(steps.steps());
        }
        if (prompt instanceof Prompt.Pairs pairs) {
            List<Line> lines = new ArrayList<>();
            pairs.left().forEach(left -> lines.addAll(Wrap.hanging("   ", left.text() + " \u2026", width, Role.PLAIN)));
            lines.add(Line.EMPTY);
            lines.addAll(options(pairs.right()));
            return lines;
        }
        if (prompt instanceof Prompt.Blanks blanks) {
            return Wrap.hanging("   ", blanks.text(), width, Role.PLAIN);
        }
        String unit = prompt instanceof Prompt.Words words ? words.unit() : "";
        return List.of(Line.of("   ____ " + unit, Role.PLAIN));
    }

    /** The time that is left as a bar that grows shorter, with the seconds behind it; where there is room, large. */
    List<Line> countdown(Scene.Clock clock) {
        if (clock.left().isEmpty() || clock.of().isEmpty()) {
            return List.of();
        }
        Duration left = clock.left().get();
        double share = (double) left.toMillis() / Math.max(1, clock.of().get().toMillis());
        Role role = share > SOON ? Role.ACCENT : Role.WRONG;
        String text = " " + seconds(left) + (clock.isRunning() ? "" : ", paused");
        int room = Math.max(4, width - text.length() - 3);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("   ").plus(bar(Math.min(1, share), room), role).plus(text, Role.TITLE));
        if (isRoomy) {
            lines.add(Line.EMPTY);
            lines.addAll(BigDigits.of(wholeSeconds(left), role));
        }
        return lines;
    }

    /** How the answers are spread: a bar and a number for each, and a sign for the right one once it is known. */
    List<Line> tally(Tally tally, boolean isLettered) {
        int most = tally.rows().stream().mapToInt(Tally.Row::count).max().orElse(0);
        int all = tally.counted();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < tally.rows().size(); i++) {
            Tally.Row row = tally.rows().get(i);
            Signs signs = Signs.of(i);
            Role role = row.isKey() ? Role.RIGHT : Role.PLAIN;
            String lead = (row.isKey() ? RIGHT : "   ") + (isLettered ? signs.text() + "  " : "");
            lines.addAll(Wrap.hanging(lead, row.text(), width, role));
            String number = " " + row.count() + (all == 0 ? "" : "  " + Math.round(100.0 * row.count() / all) + " %");
            int room = Math.min(MOST_BAR, width - 5 - number.length());
            String bar = most == 0 || room < 1
                    ? ""
                    : FULL.repeat(row.count() == 0 ? 0 : Math.max(1, room * row.count() / most));
            lines.add(Line.of("     ").plus(bar, role).plus(number, row.isKey() ? Role.RIGHT : Role.DIM));
        }
        if (tally.unanswered() > 0) {
            lines.add(Line.of("   no answer: " + tally.unanswered(), Role.DIM));
        }
        return lines;
    }

    /** The options once more, with a sign for the right ones; for where few have answered and each is named. */
    List<Line> key(Tally tally) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < tally.rows().size(); i++) {
            Tally.Row row = tally.rows().get(i);
            String lead = (row.isKey() ? RIGHT : "   ") + Signs.of(i).text() + "  ";
            lines.addAll(Wrap.hanging(lead, row.text(), width, row.isKey() ? Role.RIGHT : Role.PLAIN));
            space(lines);
        }
        return lines;
    }

    /** The answer and why it is right. */
    List<Line> answer(Scene.Revealed revealed) {
        return answer(revealed.keyText());
    }

    List<Line> answer(List<String> keyText) {
        List<Line> lines = new ArrayList<>();
        for (String line : keyText) {
            lines.addAll(Wrap.hanging(RIGHT, line, width, Role.RIGHT));
        }
        lines.add(Line.EMPTY);
        return lines;
    }

    List<Line> background(Scene.Revealed revealed) {
        return background(revealed.explanation(), revealed.check(), revealed.sources());
    }

    List<Line> background(String explanation, Optional<String> check, List<String> sources) {
        List<Line> lines = new ArrayList<>();
        if (!explanation.isBlank()) {
            lines.addAll(Wrap.hanging(" Why    ", explanation, width, Role.PLAIN));
        }
        check.ifPresent(each -> lines.addAll(Wrap.hanging(" Check  ", each, width, Role.PLAIN)));
        sources.forEach(source -> lines.addAll(Wrap.hanging(" Source ", source, width, Role.DIM)));
        return lines;
    }

    /** Who has how many points. */
    RankLines ranks() {
        return new RankLines(width, isRoomy);
    }

    /** As a clock counts down: the last second shows until it is over. */
    static String seconds(Duration left) {
        return wholeSeconds(left) + " s";
    }

    private static long wholeSeconds(Duration left) {
        return (left.toMillis() + 999) / 1_000;
    }

    static String points(long score) {
        return score == 1 ? "1 point" : score + " points";
    }

    static String ordinal(int rank) {
        return switch (rank) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> rank + "th";
        };
    }

    private static String bar(double share, int room) {
        int full = (int) Math.round(share * room);
        return FULL.repeat(full) + EMPTY.repeat(room - full);
    }

    private void space(List<Line> lines) {
        if (isRoomy) {
            lines.add(Line.EMPTY);
        }
    }
}
