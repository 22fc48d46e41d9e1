package io.github.quizraft.group;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A group quiz played by a test, with a clock that stands until it is moved. */
public final class Play {
    /** Long enough for any answer, and easy to halve. */
    public static final Duration TIME = Duration.ofSeconds(20);

    final HandClock clock = new HandClock();
    private final List<RoomEffect> effects = new ArrayList<>();
    private Room room;

    private Play(Quiz quiz, Rules rules) {
        room = Room.open(new RoomPlan("r1", new RoomCode("482913"), 7, Fixtures.START, quiz, rules));
    }

    /** A quiz on all eight kinds of question, in the order of the file. */
    public static Play of(Rules rules) {
        Library library = Fixtures.eightKinds();
        List<String> ids = Quiz.playable(library.banks().get(0)).stream()
                .map(question -> question.item().id())
                .toList();
        return of(Quiz.of(library.banks().get(0), library, ids, 7), rules);
    }

    /** A quiz of some questions. */
    public static Play of(Quiz quiz, Rules rules) {
        return new Play(quiz, rules);
    }

    /** Each on a device, with no time to read apart. */
    public static Rules live(Scoring scoring) {
        return Rules.live(scoring, Optional.of(TIME), Duration.ZERO, List.of());
    }

    /** All at one terminal. */
    public static Rules hotSeat(Mode mode) {
        return Rules.hotSeat(mode, Scoring.ACCURACY, Optional.of(TIME));
    }

    /** Some players, numbered from 1, each with a token of the same name. */
    public Play join(String... names) {
        for (String name : names) {
            then(joining(name));
        }
        return this;
    }

    /** Someone who joins. */
    public static RoomEvent joining(String name) {
        return new RoomEvent.Join(token(name), PlayerName.of(name).orElseThrow(), Optional.empty());
    }

    /** On to what comes next. */
    public Play next() {
        return then(new RoomEvent.Next(room.at()));
    }

    /** On until the room is somewhere. */
    public Play goTo(StageName stage) {
        for (int i = 0; i < 100 && room.at() != stage; i++) {
            next();
        }
        return this;
    }

    /** Time goes by, and the room is told. */
    public Play wait(Duration time) {
        clock.advance(time);
        return then(new RoomEvent.Tick());
    }

    public Play right(int player) {
        return answer(player, question().key());
    }

    public Play wrong(int player) {
        return answer(player, wrongAnswer());
    }

    public Play pass(int player) {
        return answer(player, new Answer.Pass());
    }

    public Play answer(int player, Answer answer) {
        return then(new RoomEvent.Respond(id(player), round(), answer, Duration.ZERO));
    }

    /** Anything that happens. */
    public Play then(RoomEvent event) {
        RoomStep step = room.after(event, clock.instant());
        room = step.room();
        effects.addAll(step.effects());
        return this;
    }

    public Room room() {
        return room;
    }

    Instant now() {
        return clock.instant();
    }

    Question question() {
        return room.question().orElseThrow();
    }

    RoundId round() {
        return room.round().orElseThrow();
    }

    static PlayerId id(int player) {
        return new PlayerId(player);
    }

    static ResumeToken.Hash token(String name) {
        return new ResumeToken(name).hash();
    }

    PlayerView view(int player) {
        return room.show(now()).of(id(player)).orElseThrow();
    }

    Scene scene() {
        return room.show(now()).all();
    }

    long score(int player) {
        return view(player).score();
    }

    /** The effects since they were last asked for. */
    List<RoomEffect> effects() {
        List<RoomEffect> all = List.copyOf(effects);
        effects.clear();
        return all;
    }

    /** What became of the last answer. */
    Receipt receipt() {
        return effects().stream()
                .flatMap(effect -> effect instanceof RoomEffect.Acknowledge known
                        ? java.util.stream.Stream.of(known.receipt())
                        : java.util.stream.Stream.empty())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Answer wrongAnswer() {
        Question question = question();
        if (question instanceof SingleChoice single) {
            return single.options().stream()
                    .filter(option -> !option.correct())
                    .map(Option::id)
                    .findFirst()
                    .map(id -> (Answer) new Answer.Picked(List.of(id)))
                    .orElseThrow();
        }
        return WrongAnswer.to(question);
    }
}
