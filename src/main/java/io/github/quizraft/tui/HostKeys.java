package io.github.quizraft.tui;

import io.github.quizraft.group.Floor;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.StageName;
import io.github.quizraft.terminal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What each key does in a group quiz at one terminal.
 *
 * @param host the screen as it is
 */
record HostKeys(HostScreen host) {
    /** One for each team, far apart from each other and none of them a command. */
    private static final String BUZZERS = "alzm10tg";

    /** How many teams can have a buzzer. */
    static final int MOST_BUZZERS = BUZZERS.length();

    /** The buzzer of the player who joined as the so-many-th, from 0. */
    static String buzzer(int player) {
        return BUZZERS.substring(player, player + 1);
    }

    List<Binding> bindings() {
        if (host.look().list().isPresent()) {
            return new PlayerListKeys(host, host.look().list().get()).bindings();
        }
        List<Binding> bindings = new ArrayList<>();
        boolean isTyping = isTypingText() && !host.look().isCommanding();
        main(bindings, isTyping);
        if (!isTyping) {
            bindings.addAll(
                    room().at() == StageName.UNDERWAY
                            ? new PaceCommands(host).bindings()
                            : new HostCommands(host).bindings());
        }
        bindings.add(Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> Turn.to(host.with(host.look()
                        .scrolled(HostPicture.scrolled(
                                host, key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1, context.size()))))));
        bindings.add(new Binding(
                "ctrl-c",
                "quit, all is saved",
                isTyping ? Binding.Place.FOOTER : Binding.Place.HELP,
                Binding.ctrl("c"),
                (key, context) -> host.leave(context)));
        return bindings;
    }

    /** Whether plain letters belong to an answer. */
    private boolean isTypingText() {
        return room().at() == StageName.OPEN
                && host.form().filter(Form::takesText).isPresent();
    }

    private void main(List<Binding> bindings, boolean isTyping) {
        if (host.isCountingHands()) {
            counting(bindings);
            return;
        }
        if (room().at() == StageName.REPORT) {
            bindings.add(Binding.footer(
                    "enter",
                    "walk through the report",
                    Binding.kinds(Key.Kind.ENTER).or(Binding.chars(" ")),
                    (key, context) -> Turn.to(host, new Effect.ShowReport())));
            return;
        }
        if (room().at() == StageName.UNDERWAY) {
            return;
        }
        if (room().at() != StageName.OPEN || isAnsweredElsewhere()) {
            bindings.add(Binding.footer(
                    "enter",
                    onward(),
                    Binding.kinds(Key.Kind.ENTER).or(Binding.chars(room().at() == StageName.LOBBY ? " s" : " ")),
                    (key, context) ->
                            room().at() == StageName.PAUSED ? host.host(new RoomEvent.Continue()) : host.next()));
            return;
        }
        if (host.floor().filter(Floor.Buzzers.class::isInstance).isPresent()) {
            buzzing(bindings);
            return;
        }
        host.form().ifPresent(form -> answering(bindings, form, isTyping));
    }

    /** On devices, or by hands that are counted later. */
    private boolean isAnsweredElsewhere() {
        Mode mode = room().plan().rules().mode();
        return !mode.isHotSeat() || mode == Mode.HANDS;
    }

    private String onward() {
        return switch (room().at()) {
            case LOBBY -> "start";
            case UNDERWAY, REPORT -> "";
            case READ -> "open";
            case OPEN -> "close";
            case PAUSED -> "go on";
            case CLOSED -> "show the answer";
            case REVEAL -> host.scoresNext() ? "scores" : host.isLast() ? "end" : "next question";
            case BOARD -> host.isLast() ? "podium" : "next question";
            case PODIUM -> host.isPodiumFull() ? "report" : "next place";
        };
    }

    private void answering(List<Binding> bindings, Form form, boolean isTyping) {
        bindings.add(Binding.footer("enter", "answer", Binding.kinds(Key.Kind.ENTER), (key, context) -> host.answer()));
        if (isTyping) {
            bindings.add(Binding.footer(
                    "esc",
                    "commands",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(host.with(host.look().commanding(true)))));
        } else if (host.look().isCommanding()) {
            bindings.add(Binding.footer(
                    "esc",
                    "back to typing",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(host.with(host.look().commanding(false)))));
        }
        if (!host.look().isCommanding()) {
            Lettered.key(form)
                    .ifPresent(key -> bindings.add(Binding.footer(
                            key.keys(),
                            key.label(),
                            key.matches(),
                            (pressed, context) -> Turn.to(host.with(key.press().apply(pressed))))));
            for (Form.FormKey key : form.keys()) {
                bindings.add(new Binding(
                        key.keys(),
                        key.label(),
                        Binding.Place.HELP,
                        key.matches(),
                        (pressed, context) -> Turn.to(host.with(key.press().apply(pressed)))));
            }
        }
    }

    private void buzzing(List<Binding> bindings) {
        List<Player> players = room().playing();
        String keys = IntStream.range(0, Math.min(players.size(), MOST_BUZZERS))
                .mapToObj(HostKeys::buzzer)
                .reduce("", String::concat);
        bindings.add(Binding.footer(
                String.join(" ", keys.split("", -1)).strip(), "buzzers", HostKeys.typed(keys), (key, context) -> {
                    int player = keys.indexOf(key.text().toLowerCase(Locale.ROOT));
                    return room().round()
                            .map(round -> host.host(
                                    new RoomEvent.Buzz(players.get(player).id(), round)))
                            .orElse(Turn.to(host));
                }));
        bindings.add(Binding.footer("enter", "close", Binding.kinds(Key.Kind.ENTER), (key, context) -> host.next()));
    }

    /** Also with Caps Lock on. */
    private static java.util.function.Predicate<Key> typed(String keys) {
        return key -> Binding.isTyped(key)
                && !key.text().isEmpty()
                && keys.contains(key.text().toLowerCase(Locale.ROOT));
    }

    private void counting(List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter",
                host.hands().text().isBlank() && room().at() != StageName.OPEN ? onward() : "count",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> host.count()));
        bindings.add(Binding.footer(
                "0-9",
                "hands, with spaces",
                Binding.chars("0123456789 ,").or(Binding.kinds(Key.Kind.BACKSPACE, Key.Kind.LEFT, Key.Kind.RIGHT)),
                (key, context) -> Turn.to(host.with(host.hands().press(key)))));
    }

    private Room room() {
        return host.room();
    }
}
