package io.github.quizraft.tui;

import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Scope;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The other ways to study than what is due, with how much of each.
 *
 * @param below the screen to go back to
 * @param scope what to study
 * @param on what that is called
 * @param ways what is offered, as the learner has changed it
 * @param at the one that the learner is at
 * @param notice news for the learner
 */
record WaysScreen(Screen below, Scope scope, String on, List<Exercise> ways, int at, String notice) implements Screen {
    private static final List<Integer> CARDS = List.of(5, 10, 20, 30, 50, 100);
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 20, 30, 45, 60, 90);

    /** All ways, what is due among them, for cards that were searched for. */
    static WaysScreen among(Screen below, Scope scope, String on) {
        List<Exercise> ways = new ArrayList<>(List.of(Exercise.REVIEW));
        ways.addAll(Exercise.OTHERS);
        return new WaysScreen(below, scope, on, List.copyOf(ways), 0, "");
    }

    static WaysScreen of(Screen below, Scope scope, String on) {
        return new WaysScreen(below, scope, on, Exercise.OTHERS, 0, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                "begin",
                Binding.kinds(Key.Kind.ENTER).or(Binding.chars(" ")),
                (key, context) -> Turn.to(this, new Effect.Begin(scope, ways.get(at)))));
        bindings.add(Binding.footer("j/down", "down", Lists.down(), (key, context) -> Turn.to(moved(1))));
        bindings.add(Binding.footer("k/up", "up", Lists.up(), (key, context) -> Turn.to(moved(-1))));
        bindings.addAll(Moves.stepping("fewer", "more", this::cards));
        bindings.add(Binding.footer("-", "less time", Binding.chars("-"), (key, context) -> minutes(-1)));
        bindings.add(Binding.footer("+", "more time", Binding.chars("+="), (key, context) -> minutes(1)));
        bindings.add(wayBack(Turn.to(below)));
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new WaysScreen(below, scope, on, ways, at, news);
    }

    @Override
    public Screen counted(Today today) {
        return new WaysScreen(below.counted(today), scope, on, ways, at, notice);
    }

    @Override
    public Frame view(Size size) {
        List<Line> rows =
                IntStream.range(0, ways.size()).mapToObj(i -> row(i, size)).toList();
        return Chrome.frame(
                Chrome.header("Ways to study", on, size),
                Lists.telling(rows, at, ways.get(at).meaning(), size),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private Line row(int index, Size size) {
        Exercise way = ways.get(index);
        String cards = way.cards().map(most -> most + " cards").orElse("all cards");
        String time = way.time().map(most -> ", " + most.toMinutes() + " min").orElse("");
        String amount = cards + time + " ";
        int room = Math.max(1, Math.min(size.columns(), 72) - amount.length());
        return Line.of((index == at ? " > " : "   ") + way.title())
                .clipped(room)
                .padded(room)
                .plus(amount, Role.PLAIN);
    }

    private WaysScreen moved(int by) {
        return new WaysScreen(below, scope, on, ways, Lists.moved(at, by, ways.size()), "");
    }

    private Turn cards(int by) {
        Exercise way = ways.get(at);
        return Turn.to(with(way.ofCards(stepped(CARDS, way.cards(), by))));
    }

    private Turn minutes(int by) {
        Exercise way = ways.get(at);
        Optional<Integer> minutes = way.time().map(time -> (int) time.toMinutes());
        return Turn.to(with(way.lasting(stepped(MINUTES, minutes, by).map(Duration::ofMinutes))));
    }

    /** One step along the scale; beyond its end there is no limit. */
    private static Optional<Integer> stepped(List<Integer> scale, Optional<Integer> now, int by) {
        int place = now.map(scale::indexOf).orElse(scale.size());
        int next = Math.max(0, Math.min(scale.size(), place + by));
        return next == scale.size() ? Optional.empty() : Optional.of(scale.get(next));
    }

    private WaysScreen with(Exercise way) {
        List<Exercise> changed = new ArrayList<>(ways);
        changed.set(at, way);
        return new WaysScreen(below, scope, on, List.copyOf(changed), at, "");
    }
}
