package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Players of a test who each go at a pace of their own. */
final class Alone {
    static final Duration OPEN = Duration.ofHours(26);

    final Play play;

    Alone(Optional<Duration> time, boolean isOwnOrder, boolean showsAtOnce) {
        Pace pace = new Pace(io.github.quizraft.Fixtures.START.plus(OPEN), isOwnOrder, showsAtOnce);
        play = Play.of(Rules.selfPaced(pace, Scoring.ACCURACY, time, java.util.List.of(), 500));
    }

    /** No limits, one order, answers at the end. */
    static Alone plain() {
        return new Alone(Optional.empty(), false, false);
    }

    Alone join(String... names) {
        play.join(names);
        return this;
    }

    /** On to the next question. */
    Alone begin(int player) {
        view(player).next().ifPresent(round -> play.then(new RoomEvent.Begin(Play.id(player), round)));
        return this;
    }

    Alone right(int player) {
        return answer(player, question(player).key());
    }

    Alone wrong(int player) {
        return answer(player, WrongAnswer.to(question(player)));
    }

    Alone answer(int player, Answer answer) {
        return answer(player, round(player), answer);
    }

    Alone answer(int player, RoundId round, Answer answer) {
        play.then(new RoomEvent.Respond(Play.id(player), round, answer, Duration.ZERO));
        return this;
    }

    Alone wait(Duration time) {
        play.wait(time);
        return this;
    }

    PlayerView view(int player) {
        return play.view(player);
    }

    RoundId round(int player) {
        return view(player).scene() instanceof Scene.Asked asked
                ? asked.heading().round()
                : ((Scene.Revealed) view(player).scene()).heading().round();
    }

    Question question(int player) {
        return room().plan().quiz().question(round(player).question()).orElseThrow();
    }

    Room room() {
        return play.room();
    }

    Instant now() {
        return play.now();
    }
}
