package io.github.quizraft.tui;

import io.github.quizraft.group.Mode;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways to play a bank with a group.
 *
 * @param below the screen to go back to
 * @param bank id of the bank
 * @param title of the bank
 * @param at the way that the learner is at
 * @param seats how many play at this terminal
 * @param notice news for the learner
 */
record HostWaysScreen(Screen below, String bank, String title, int at, int seats, String notice) implements Screen {
    private static final List<String> NAMES = List.of("Red", "Blue", "Green", "Gold", "Pink", "Teal", "Grey", "White");

    private static final int FEWEST = 2;

    private record Way(Mode mode, String name, String meaning) {
        boolean hasSeats() {
            return mode == Mode.TURNS || mode == Mode.BUZZER;
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(Mode.LIVE, "Over the network", "Phones and terminals join by a code; nothing to install."),
            new Way(Mode.TURNS, "In turns", "At this terminal. What one passes or misses, the next may steal."),
            new Way(Mode.BUZZER, "With buzzers", "At this terminal, with a key for each: the first to press answers."),
            new Way(Mode.HANDS, "By a show of hands", "You type how many hands there were for each answer."));

    static HostWaysScreen of(Screen below, String bank, String title) {
        return new HostWaysScreen(below, bank, title, 0, FEWEST, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                "begin",
                Binding.kinds(Key.Kind.ENTER).or(Binding.chars(" ")),
                (key, context) -> Turn.to(
                        this,
                        new Effect.OpenQuiz(
                                bank, way().mode(), way().hasSeats() ? NAMES.subList(0, seats) : List.of()))));
        bindings.add(Binding.footer("j/down", "down", Lists.down(), (key, context) -> Turn.to(moved(1))));
        bindings.add(Binding.footer("k/up", "up", Lists.up(), (key, context) -> Turn.to(moved(-1))));
        if (way().hasSeats()) {
            bindings.addAll(Moves.stepping("fewer", "more", by -> Turn.to(seated(seats + by))));
        }
        bindings.add(wayBack(Turn.to(below)));
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new HostWaysScreen(below, bank, title, at, seats, news);
    }

    @Override
    public Screen counted(Today today) {
        return new HostWaysScreen(below.counted(today), bank, title, at, seats, notice);
    }

    @Override
    public Frame view(Size size) {
        List<Line> rows = IntStream.range(0, WAYS.size())
                .mapToObj(i -> Line.of((i == at ? " > " : "   ") + WAYS.get(i).name()))
                .toList();
        return Chrome.frame(
                Chrome.header("Play with a group", title, size),
                Lists.telling(rows, at, meaning(), size),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private String meaning() {
        return way().hasSeats()
                ? way().meaning() + " " + String.join(", ", NAMES.subList(0, seats)) + "; they can be renamed."
                : way().meaning();
    }

    private Way way() {
        return WAYS.get(at);
    }

    private HostWaysScreen moved(int by) {
        return new HostWaysScreen(below, bank, title, Lists.moved(at, by, WAYS.size()), seats, "");
    }

    private HostWaysScreen seated(int many) {
        return new HostWaysScreen(below, bank, title, at, Math.max(FEWEST, Math.min(NAMES.size(), many)), "");
    }
}
