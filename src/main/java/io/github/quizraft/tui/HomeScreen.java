package io.github.quizraft.tui;

import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Backlog;
import io.github.quizraft.study.BankStatus;
import io.github.quizraft.study.Scope;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * One line per bank, and where to begin.
 *
 * @param today what there is to do
 * @param at the line the learner is at: 0 for all banks together, then one for each
 * @param notice news for the learner
 */
record HomeScreen(Today today, int at, String notice) implements Screen {
    private static final String ALL = "All banks";
    private static final int WIDE = 72;
    private static final int BAR = 10;

    /** Starts at all banks together, which is what the day's counts and the advice are of. */
    static HomeScreen of(Today today, String notice) {
        return new HomeScreen(today, 0, notice);
    }

    @Override
    public List<Binding> bindings() {
        return new HomeKeys(this).bindings();
    }

    @Override
    public Turn openPalette() {
        return Turn.to(PaletteScreen.of(this).reaching(Destination.beyond(this)));
    }

    @Override
    public Turn leavingFor(List<Effect> destination, Context context) {
        return new Turn(this, destination);
    }

    @Override
    public Screen told(String news) {
        return new HomeScreen(today, at, news);
    }

    @Override
    public Screen counted(Today counted) {
        return new HomeScreen(counted, Math.min(at, counted.statuses().size()), notice);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("quizraft", glance(size), size), body(size), Chrome.keys(bindings(), size), news(), size);
    }

    /** The day in a few words. */
    private String glance(Size size) {
        if (!today.isCounted()) {
            return "reading...";
        }
        Backlog backlog = today.backlog();
        String due = backlog.waiting() == 0
                ? today.all().due() + " due, "
                : backlog.forToday() + (size.columns() < WIDE ? "/" : " of ") + backlog.due() + " due, ";
        String cards = due + today.newToday() + (size.columns() < WIDE ? " new" : " new today");
        return today.minutes() == 0 ? cards : cards + ", " + today.minutes() + " min";
    }

    /** What to do next; a row of days is told where there is one, and its end never. */
    private String next() {
        if (today.isFirst()) {
            return "New here? Press Enter. You get a few questions at a time; each answer is kept, and the program"
                    + " decides when to ask again.";
        }
        String goal = today.goal().isEmpty() ? "" : " " + today.goal();
        String days = goal + (today.streak() < 2 ? "" : " " + today.streak() + " days in a row.");
        if (today.backlog().waiting() > 0) {
            String begin = today.backlog().forToday() > 0
                    ? " Enter begins with what you have most likely forgotten."
                    : today.newToday() > 0 ? " Enter begins today's new cards." : "";
            return today.backlog().sentence() + begin + " " + keys().name(Command.ALL_DUE) + " takes all that is due."
                    + days;
        }
        if (today.all().due() > 0) {
            return "Enter asks first what you have most likely forgotten." + days;
        }
        return today.newToday() > 0
                ? "Nothing is due. Enter begins today's new cards." + days
                : "Done for today. " + keys().name(Command.MORE_NEW) + " takes more new cards, "
                        + keys().name(Command.OTHER_WAYS) + " shows other ways to study." + days;
    }

    private Body body(Size size) {
        List<Line> lines = new ArrayList<>();
        if (today.known() == Today.Known.NOTHING) {
            return Body.of(List.of(Line.of(" Reading the glossary and the questions...")));
        }
        if (statuses().isEmpty()) {
            lines.addAll(Wrap.hanging(
                    " ",
                    today.problems() == 0
                            ? "There are no questions to study: the content folder has no bank in quizzes/ and no term in"
                                    + " glossary.json. Put one there, or choose another folder with --content DIR."
                            : "There are no questions to study: what is in the content folder cannot be read. "
                                    + problemsKey() + " shows why.",
                    Chrome.textWidth(size),
                    Role.PLAIN));
            return Body.of(lines);
        }
        List<Line> next =
                today.isCounted() ? Wrap.hanging(" ", next(), Chrome.textWidth(size), Role.PLAIN) : List.<Line>of();
        boolean isShort = isShort(next.size(), size);
        if (isShort) {
            lines.addAll(next);
        }
        lines.add(head(size).in(Role.DIM));
        int first = lines.size();
        lines.add(row(0, ALL, today.all(), size));
        for (int i = 0; i < statuses().size(); i++) {
            lines.add(row(i + 1, statuses().get(i).title(), statuses().get(i), size));
        }
        if (today.isCounted()) {
            lines.add(Line.EMPTY);
            today.exam()
                    .ifPresent(exam -> exam.lines()
                            .forEach(
                                    line -> lines.addAll(Wrap.hanging(" ", line, Chrome.textWidth(size), Role.PLAIN))));
        }
        if (!isShort) {
            lines.addAll(next);
        }
        return Body.of(lines).showing(at == 0 ? 0 : first + at, first + at);
    }

    /** Whether what to do next would be out of sight below the banks, and leaves room for some of them when above. */
    private boolean isShort(int next, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), size).size(), news(), size);
        int banks = statuses().size() + 2;
        return banks + 1 + next > rows && next + 2 <= rows;
    }

    private static Line head(Size size) {
        return cells("   bank", "due", "new", "mastered", "time", size);
    }

    private Line row(int index, String title, BankStatus status, Size size) {
        if (!today.isCounted()) {
            Line line = cells((index == at ? " > " : "   ") + title, "", "", "", "", size);
            return index == at ? line.in(Role.SELECTED) : line;
        }
        String mastered = size.columns() < WIDE
                ? status.mastered() + "/" + status.total()
                : bar(status) + " " + status.mastered() + "/" + status.total();
        int minutes = status.minutes(today.newLeft());
        Line line = cells(
                (index == at ? " > " : "   ") + title,
                String.valueOf(status.due()),
                String.valueOf(status.fresh()),
                mastered,
                minutes == 0 ? "-" : minutes + " min",
                size);
        return index == at ? line.in(Role.SELECTED) : line;
    }

    private static Line cells(String title, String due, String fresh, String mastered, String time, Size size) {
        boolean wide = size.columns() >= WIDE;
        String rest =
                right(due, 5) + right(fresh, 5) + right(mastered, wide ? BAR + 10 : 10) + (wide ? right(time, 9) : "");
        int room = Math.max(1, Math.min(size.columns(), 110) - rest.length() - 1);
        return Line.of(title).clipped(room).padded(room).plus(rest, Role.PLAIN);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - Width.of(text))) + text;
    }

    private static String bar(BankStatus status) {
        int full = status.total() == 0 ? 0 : status.mastered() * BAR / status.total();
        return "\u2588".repeat(full) + "\u2591".repeat(BAR - full);
    }

    private String news() {
        return notice.isEmpty() ? banner() : notice;
    }

    private String banner() {
        if (today.problems() > 0) {
            return today.problems() == 1
                    ? "Something is wrong and left out: " + problemsKey() + " shows it."
                    : today.problems() + " things are wrong and left out: " + problemsKey() + " shows them.";
        }
        return today.saved() ? "" : "Nothing will be saved, as you asked.";
    }

    /** What the learner is at: a bank, or all of them. */
    Scope chosen() {
        return new Scope.Banks(
                at == 0
                        ? statuses().stream().map(BankStatus::id).toList()
                        : List.of(statuses().get(at - 1).id()));
    }

    boolean hasBanks() {
        return !statuses().isEmpty();
    }

    Screen otherWays() {
        return WaysScreen.of(this, chosen(), chosenTitle());
    }

    private KeyMap keys() {
        return today.keys();
    }

    private String problemsKey() {
        return keys().name(Command.PROBLEMS);
    }

    private List<BankStatus> statuses() {
        return today.statuses();
    }

    /** A group plays one bank. */
    Turn hosting() {
        return at == 0
                ? Turn.to(told("Choose one bank first: a group plays one at a time."))
                : Turn.to(HostWaysScreen.of(this, statuses().get(at - 1).id(), chosenTitle()));
    }

    private String chosenTitle() {
        return at == 0 ? ALL : statuses().get(at - 1).title();
    }

    HomeScreen moved(int by) {
        return new HomeScreen(today, Lists.moved(at, by, statuses().size() + 1), "");
    }
}
