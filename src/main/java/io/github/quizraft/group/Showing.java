package io.github.quizraft.group;

import io.github.quizraft.question.Item;
import io.github.quizraft.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a room stands at one moment, worked out once for all who are to see it. */
public final class Showing {
    private final Room room;
    private final Instant now;
    private final Scene scene;

    /** Worked out when first asked for: where each goes alone hardly anybody asks. */
    private Optional<Standings> standings = Optional.empty();

    private Map<PlayerId, Standings.PlayerRank> ranks = Map.of();

    Showing(Room room, Instant now) {
        this.room = room;
        this.now = now;
        this.scene = scene();
    }

    /** What everybody sees. */
    public Scene all() {
        return scene;
    }

    /** What one player sees; empty for who is none, or was removed. */
    public Optional<PlayerView> of(PlayerId id) {
        Optional<Player> player = room.players().get(id);
        return room.plan().rules().pace().isPresent()
                ? player.map(each -> new OwnView(this, room, now, each).view())
                : player.flatMap(each -> rank(id)).map(this::view);
    }

    /** How far each player is who goes alone, in the order of joining. */
    public List<Progress> progress() {
        int questions = room.played().size();
        return room.playing().stream()
                .map(player -> {
                    Standings.PlayerRank rank = Standings.unranked(room, player);
                    int answered = (int) room.played().stream()
                            .filter(round -> round.given().contains(player.id()))
                            .count();
                    boolean isThrough = room.laps().of(player.id()).behind() == questions;
                    return new Progress(player, answered, rank.right(), rank.score(), isThrough);
                })
                .toList();
    }

    private Standings standings() {
        if (standings.isEmpty()) {
            standings = Optional.of(Standings.of(room));
            ranks = standings.get().players().stream()
                    .collect(Collectors.toMap(rank -> rank.player().id(), rank -> rank));
        }
        return standings.get();
    }

    Optional<Standings.PlayerRank> rank(PlayerId id) {
        standings();
        return Optional.ofNullable(ranks.get(id));
    }

    /** What the host knows. */
    public HostView host() {
        Optional<Round> round = room.stage().round();
        List<Question> questions = room.plan().quiz().questions();
        return new HostView(
                room.at(),
                scene,
                room.playing(),
                room.players().here(),
                room.controls().isLocked(),
                room.controls().board(),
                room.controls().showsDistribution(),
                round.filter(Round::isFlagged).isPresent(),
                round.map(each -> each.question().keyText()).orElse(List.of()),
                round.map(Tally::of),
                room.asked() < questions.size()
                        ? Optional.of(questions.get(room.asked()).item().stem())
                        : Optional.empty());
    }

    private PlayerView view(Standings.PlayerRank rank) {
        PlayerId id = rank.player().id();
        Optional<Given> given =
                room.stage().round().flatMap(round -> round.given().get(id));
        boolean isShown = room.at() == StageName.REVEAL || room.at() == StageName.BOARD;
        boolean isOpen = room.stage() instanceof Stage.Open open
                && open.of().isFor(id)
                && open.floor().isOf(id)
                && !Bell.isOver(room.plan().rules(), open.clock(), rank.player(), now);
        boolean isRanked =
                room.controls().board() != BoardView.HIDDEN && !room.counted().isEmpty();
        return new PlayerView(
                scene,
                rank.player(),
                isRanked ? Optional.of(rank.rank()) : Optional.empty(),
                rank.score(),
                rank.streak(),
                isOpen && given.isEmpty(),
                left(rank.player()),
                given.map(Given::answer),
                given.filter(each -> isShown),
                Optional.empty());
    }

    private Optional<Duration> left(Player player) {
        return room.stage()
                .timing()
                .flatMap(clock -> isReading()
                        ? clock().left()
                        : Bell.limit(room.plan().rules(), clock, player).map(limit -> rest(limit, clock, now)));
    }

    private Scene scene() {
        return switch (room.at()) {
            case LOBBY ->
                new Scene.Lobby(
                        room.plan().quiz().title(),
                        room.plan().quiz().questions().size(),
                        room.plan().rules().teams());
            case UNDERWAY -> underway(((Stage.Underway) room.stage()).until());
            case READ, OPEN, PAUSED, CLOSED -> asked(room.stage().round().orElseThrow());
            case REVEAL -> revealed(room.stage().round().orElseThrow());
            case BOARD ->
                new Scene.Board(
                        heading(room.stage().round().orElseThrow()),
                        room.controls().board(),
                        standings());
            case PODIUM -> podium();
            case REPORT -> new Scene.Ended(room.plan().quiz().title(), standings());
        };
    }

    private Scene asked(Round round) {
        Mode mode = room.plan().rules().mode();
        boolean isCounted = room.at() == StageName.CLOSED
                && (mode == Mode.LIVE || round.hands().isPresent());
        boolean showsTally =
                (room.controls().showsDistribution() || isCounted) && Tally.isNeutral(round.question()) && !isReading();
        return new Scene.Asked(
                room.at(),
                heading(round),
                isReading() ? Optional.empty() : Optional.of(Prompt.of(round.question())),
                clock(),
                count(round),
                room.stage() instanceof Stage.Open open ? Optional.of(open.floor()) : Optional.empty(),
                showsTally ? Optional.of(Tally.of(round).withoutKey()) : Optional.empty());
    }

    private Scene underway(Instant until) {
        Duration left = Duration.between(now, until);
        List<Player> playing = room.playing();
        int questions = room.played().size();
        long through = playing.stream()
                .filter(player -> room.laps().of(player.id()).behind() == questions)
                .count();
        return new Scene.Underway(
                room.plan().quiz().title(),
                questions,
                new Scene.Clock(Optional.of(left.isNegative() ? Duration.ZERO : left), Optional.empty(), true),
                new Scene.Count((int) through, playing.size()));
    }

    private Scene revealed(Round round) {
        return revealed(round, round.id().number());
    }

    Scene revealed(Round round, int number) {
        Item item = round.question().item();
        return new Scene.Revealed(
                heading(round, number),
                Prompt.of(round.question()),
                round.question().key(),
                round.question().keyText(),
                Tally.of(round),
                item.explanation(),
                item.checkNote(),
                item.sources().stream()
                        .map(source -> source.cited(room.plan().quiz().evidence()))
                        .toList());
    }

    private Scene podium() {
        List<Standings.Place> places = standings().podium();
        int shown = room.stage() instanceof Stage.Podium podium ? podium.shown() : 0;
        return new Scene.Podium(places.subList(0, Math.min(shown, places.size())), places.size());
    }

    private Scene.Heading heading(Round round) {
        return heading(round, round.id().number());
    }

    /** The number may be another one for a player who has an order of their own. */
    Scene.Heading heading(Round round, int number) {
        return new Scene.Heading(
                round.id(),
                number,
                room.plan().quiz().questions().size(),
                round.question().kind(),
                round.question().item().stem());
    }

    /** Whether the question is only read yet, be it paused or not. */
    private boolean isReading() {
        return room.stage() instanceof Stage.Read
                || (room.stage() instanceof Stage.Paused paused && paused.stopped() instanceof Stage.Read);
    }

    private Scene.Clock clock() {
        Optional<Timing> timing = room.stage().timing();
        Rules rules = room.plan().rules();
        Optional<Duration> of = open().map(open -> Bell.limit(room, open))
                .orElseGet(() -> timing.map(clock -> rules.reading().plus(clock.added())));
        return new Scene.Clock(timing.flatMap(clock -> of.map(limit -> rest(limit, clock, now))), of, room.isTimed());
    }

    /** The open question, be it paused or not. */
    private Optional<Stage.Open> open() {
        Stage stage = room.stage() instanceof Stage.Paused paused ? paused.stopped() : room.stage();
        return stage instanceof Stage.Open open ? Optional.of(open) : Optional.empty();
    }

    static Duration rest(Duration limit, Timing clock, Instant now) {
        Duration left = limit.minus(clock.elapsed(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Scene.Count count(Round round) {
        List<Player> players = room.playing();
        long answered = players.stream()
                .filter(player -> round.given().contains(player.id()))
                .count();
        long awaited = players.stream()
                .filter(player -> player.isHere() && (isReading() || round.isFor(player.id())))
                .filter(player -> !round.given().contains(player.id()))
                .count();
        return new Scene.Count((int) answered, (int) (answered + awaited));
    }
}
