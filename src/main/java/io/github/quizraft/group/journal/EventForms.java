package io.github.quizraft.group.journal;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Team;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All types of events as they stand in a journal; one table for writing and reading, and for the documentation. */
final class EventForms {
    private final List<EventForm<?>> forms;

    /** The forms for the events of a quiz, whose questions read their answers. */
    EventForms(Quiz quiz) {
        forms = Stream.of(players(quiz), controls(), switches(), clock())
                .flatMap(List::stream)
                .toList();
    }

    /** A line, without its end. */
    JsonObject written(Instant at, RoomEvent event) {
        EventForm<?> form = forms.stream()
                .filter(each -> each.type().isInstance(event))
                .findFirst()
                .orElseThrow();
        JsonObject out = new JsonObject().put("at", at.toEpochMilli()).put("event", form.name());
        form.put(event, out);
        return out;
    }

    Optional<RoomEvent> read(JsonFields in) {
        return in.text("event")
                .flatMap(name -> forms.stream()
                        .filter(form -> form.name().equals(name))
                        .findFirst()
                        .flatMap(form -> form.get(in)));
    }

    private static List<EventForm<?>> players(Quiz quiz) {
        return List.of(
                new EventForm<>(
                        "join",
                        RoomEvent.Join.class,
                        (e, out) -> out.put("token", e.token().hex())
                                .put("name", e.name().text())
                                .put("team", e.team().map(team -> team.name().text())),
                        in -> token(in)
                                .flatMap(token -> name(in).map(name -> new RoomEvent.Join(token, name, team(in))))),
                new EventForm<>(
                        "return",
                        RoomEvent.Return.class,
                        (e, out) -> out.put("token", e.token().hex()),
                        in -> token(in).map(RoomEvent.Return::new)),
                new EventForm<>(
                        "drop",
                        RoomEvent.Drop.class,
                        (e, out) -> out.put("player", e.player().number()),
                        in -> player(in).map(RoomEvent.Drop::new)),
                new EventForm<>(
                        "answer",
                        RoomEvent.Respond.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("round", e.round().written())
                                .put("answer", e.answer().written())
                                .put("trip", e.roundTrip().toMillis()),
                        in -> answer(in, quiz)),
                new EventForm<>(
                        "begin",
                        RoomEvent.Begin.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("round", e.round().written()),
                        in -> player(in).flatMap(player -> round(in).map(round -> new RoomEvent.Begin(player, round)))),
                new EventForm<>(
                        "buzz",
                        RoomEvent.Buzz.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("round", e.round().written()),
                        in -> player(in).flatMap(player -> round(in).map(round -> new RoomEvent.Buzz(player, round)))),
                new EventForm<>(
                        "pass",
                        RoomEvent.PassOn.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("round", e.round().written()),
                        in -> player(in)
                                .flatMap(player -> round(in).map(round -> new RoomEvent.PassOn(player, round)))));
    }

    private static List<EventForm<?>> controls() {
        return List.of(
                new EventForm<>(
                        "next",
                        RoomEvent.Next.class,
                        (e, out) -> out.put("from", word(e.from())),
                        in -> named(in, "from", StageName.values()).map(RoomEvent.Next::new)),
                EventForm.bare("pause", RoomEvent.Pause.class, new RoomEvent.Pause()),
                EventForm.bare("continue", RoomEvent.Continue.class, new RoomEvent.Continue()),
                new EventForm<>(
                        "extend",
                        RoomEvent.Extend.class,
                        (e, out) -> out.put("by", e.by().toMillis()),
                        in -> duration(in, "by").map(RoomEvent.Extend::new)),
                EventForm.bare("skip", RoomEvent.Skip.class, new RoomEvent.Skip()),
                new EventForm<>(
                        "hands",
                        RoomEvent.CountHands.class,
                        (e, out) -> out.put("counts", e.counts()),
                        in -> in.numbers("counts")
                                .map(counts -> new RoomEvent.CountHands(
                                        counts.stream().map(Math::toIntExact).toList()))),
                EventForm.bare("undo", RoomEvent.Undo.class, new RoomEvent.Undo()),
                EventForm.bare("finish", RoomEvent.Finish.class, new RoomEvent.Finish()));
    }

    private static List<EventForm<?>> switches() {
        return List.of(
                new EventForm<>(
                        "lock",
                        RoomEvent.Lock.class,
                        (e, out) -> out.put("on", e.on()),
                        in -> on(in, RoomEvent.Lock::new)),
                new EventForm<>(
                        "kick",
                        RoomEvent.Kick.class,
                        (e, out) -> out.put("player", e.player().number()),
                        in -> player(in).map(RoomEvent.Kick::new)),
                new EventForm<>(
                        "floor",
                        RoomEvent.GiveFloor.class,
                        (e, out) -> out.put("player", e.player().number()),
                        in -> player(in).map(RoomEvent.GiveFloor::new)),
                new EventForm<>(
                        "rename",
                        RoomEvent.Rename.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("name", e.name().text()),
                        in -> player(in).flatMap(player -> name(in).map(name -> new RoomEvent.Rename(player, name)))),
                new EventForm<>(
                        "move",
                        RoomEvent.Move.class,
                        (e, out) -> out.put("player", e.player().number())
                                .put("team", e.team().map(team -> team.name().text())),
                        in -> player(in).map(player -> new RoomEvent.Move(player, team(in)))),
                new EventForm<>(
                        "extra-time",
                        RoomEvent.GiveTime.class,
                        (e, out) -> out.put("player", e.player().number()).put("extra", word(e.extra())),
                        in -> player(in)
                                .flatMap(player -> named(in, "extra", ExtraTime.values())
                                        .map(extra -> new RoomEvent.GiveTime(player, extra)))),
                new EventForm<>(
                        "board",
                        RoomEvent.ShowBoard.class,
                        (e, out) -> out.put("view", word(e.view())),
                        in -> named(in, "view", BoardView.values()).map(RoomEvent.ShowBoard::new)),
                new EventForm<>(
                        "distribution",
                        RoomEvent.ShowDistribution.class,
                        (e, out) -> out.put("on", e.on()),
                        in -> on(in, RoomEvent.ShowDistribution::new)),
                new EventForm<>(
                        "flag",
                        RoomEvent.Flag.class,
                        (e, out) -> out.put("on", e.on()),
                        in -> on(in, RoomEvent.Flag::new)));
    }

    private static List<EventForm<?>> clock() {
        return List.of(
                EventForm.bare("tick", RoomEvent.Tick.class, new RoomEvent.Tick()),
                new EventForm<>(
                        "stalled",
                        RoomEvent.Stalled.class,
                        (e, out) -> out.put("lost", e.lost().toMillis()),
                        in -> duration(in, "lost").map(RoomEvent.Stalled::new)),
                new EventForm<>(
                        "revived",
                        RoomEvent.Revived.class,
                        (e, out) -> out.put("last", e.last().toEpochMilli()),
                        in -> in.number("last").map(Instant::ofEpochMilli).map(RoomEvent.Revived::new)));
    }

    private static Optional<RoomEvent.Respond> answer(JsonFields in, Quiz quiz) {
        return player(in)
                .flatMap(player -> round(in)
                        .flatMap(round -> in.text("answer")
                                .flatMap(written ->
                                        quiz.question(round.question()).flatMap(question -> question.read(written)))
                                .flatMap(answer -> duration(in, "trip")
                                        .map(trip -> new RoomEvent.Respond(player, round, answer, trip)))));
    }

    private static Optional<PlayerId> player(JsonFields in) {
        return in.number("player").map(number -> new PlayerId(Math.toIntExact(number)));
    }

    private static Optional<RoundId> round(JsonFields in) {
        return in.text("round").flatMap(RoundId::read);
    }

    private static Optional<ResumeToken.Hash> token(JsonFields in) {
        return in.text("token").map(ResumeToken.Hash::new);
    }

    private static Optional<PlayerName> name(JsonFields in) {
        return in.text("name").flatMap(PlayerName::of);
    }

    private static Optional<Team> team(JsonFields in) {
        return in.text("team").flatMap(PlayerName::of).map(Team::new);
    }

    private static Optional<Duration> duration(JsonFields in, String name) {
        return in.number(name).map(Duration::ofMillis);
    }

    private static <E> Optional<E> on(JsonFields in, Function<Boolean, E> event) {
        return in.flag("on").map(event);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> named(JsonFields in, String field, E[] values) {
        return in.text(field)
                .flatMap(text -> Stream.of(values)
                        .filter(value -> word(value).equals(text))
                        .findFirst());
    }
}
