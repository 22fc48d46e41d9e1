package io.github.quizraft.tui;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the palette leads to from every screen, since it begins at the home screen.
 *
 * @param label what it is, in a word or two
 * @param keys where it belongs, with the key that leads there
 * @param effects what is asked for once the home screen shows
 */
record Destination(String label, String keys, List<Effect> effects) implements Offer {
    private static final String KEYS = "keys";

    /** All that can be done from the home screen, which is a place itself. */
    static List<Destination> from(HomeScreen home) {
        List<Destination> all = new ArrayList<>();
        all.add(new Destination("home", "", List.of()));
        new HomeKeys(home)
                .leading().stream()
                        .flatMap(PaletteEntry::of)
                        .map(entry -> new Destination(
                                entry.label(), "home: " + entry.keys(), List.of(new Effect.Press(entry.key()))))
                        .forEach(all::add);
        all.addAll(beyond(home));
        return List.copyOf(all);
    }

    /** What is two keys and more from the home screen: each bank, each of the other ways to study, and each setting. */
    static List<Destination> beyond(HomeScreen home) {
        Stream<Destination> banks = home.today().statuses().stream()
                .map(bank -> new Destination(
                        "study " + bank.title(),
                        "home: enter",
                        List.of(new Effect.Begin(new Scope.Banks(List.of(bank.id())), Exercise.REVIEW))));
        Stream<Exercise> others = home.hasBanks() ? Exercise.OTHERS.stream() : Stream.empty();
        Stream<Destination> ways = others.map(way -> new Destination(
                way.title(), "ways: " + key(home, Command.OTHER_WAYS), List.of(new Effect.Begin(home.chosen(), way))));
        Stream<Destination> settings = settings()
                .map(setting -> new Destination(
                        setting.group().equals(KEYS) ? KEYS : setting.key(),
                        "settings: " + key(home, Command.SETTINGS),
                        List.of(new Effect.ShowSettings(setting))));
        return Stream.of(banks, ways, settings).flatMap(all -> all).toList();
    }

    @Override
    public Turn choose(Screen below, Context context) {
        return below.leavingFor(effects, context);
    }

    @Override
    public boolean isLike(Offer other) {
        return equals(other);
    }

    /** The keys are one: each has the name of what it is for, and would be found along with that every time. */
    private static Stream<Setting<?>> settings() {
        Set<String> met = new HashSet<>();
        return AllSettings.list().stream().filter(setting -> !setting.group().equals(KEYS) || met.add(KEYS));
    }

    private static String key(HomeScreen home, Command command) {
        return home.today().keys().name(command);
    }
}
