package io.github.quizraft.group;

import io.github.quizraft.question.Question;
import io.github.quizraft.review.PersistentMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One asking of a question, with all that came of it.
 *
 * @param id what answers to it must name
 * @param question with its parts in the order shown
 * @param last who had joined last when it was opened: whoever came later plays from the next question on
 * @param reached who had it before them: connected while it was open, or given the floor
 * @param given the answers
 * @param hands in a show of hands, how many there were for each row of the tally
 * @param isFlagged the host wants the question looked at
 * @param isSkipped the host gave it up: nothing of it counts
 */
record Round(
        RoundId id,
        Question question,
        PlayerId last,
        PersistentMap<PlayerId, PlayerId> reached,
        PersistentMap<PlayerId, Given> given,
        Optional<List<Integer>> hands,
        boolean isFlagged,
        boolean isSkipped) {

    static Round of(Question question, int number) {
        return new Round(
                new RoundId(question.item().id(), number),
                question,
                new PlayerId(0),
                PersistentMap.empty(Comparator.<PlayerId>naturalOrder()),
                PersistentMap.empty(Comparator.<PlayerId>naturalOrder()),
                Optional.empty(),
                false,
                false);
    }

    /** The round as it is opened: who has joined by now may answer. */
    Round opened(Players players) {
        List<PlayerId> here = players.playing().stream()
                .filter(Player::isHere)
                .map(Player::id)
                .toList();
        return new Round(
                id,
                question,
                players.last(),
                PersistentMap.ofSorted(Comparator.<PlayerId>naturalOrder(), here, Function.identity()),
                given,
                hands,
                isFlagged,
                isSkipped);
    }

    /** The round as it is opened to one player after the other. */
    Round openedToNone(Players players) {
        Round opened = opened(players);
        return new Round(
                id,
                question,
                opened.last,
                PersistentMap.empty(Comparator.<PlayerId>naturalOrder()),
                given,
                hands,
                isFlagged,
                isSkipped);
    }

    /** The round as it is opened to whoever comes, and whenever; who has it is still to be seen. */
    Round openedToAll() {
        PlayerId any = new PlayerId(Integer.MAX_VALUE);
        return new Round(id, question, any, reached, given, hands, isFlagged, isSkipped);
    }

    boolean isFor(PlayerId player) {
        return player.number() <= last.number();
    }

    Round reaching(PlayerId player) {
        return reached.contains(player) || !isFor(player)
                ? this
                : new Round(id, question, last, reached.with(player, player), given, hands, isFlagged, isSkipped);
    }

    Round with(PlayerId player, Given answer) {
        return new Round(id, question, last, reached, given.with(player, answer), hands, isFlagged, isSkipped);
    }

    Round with(List<Integer> counted) {
        return new Round(id, question, last, reached, given, Optional.of(List.copyOf(counted)), isFlagged, isSkipped);
    }

    Round flagged(boolean now) {
        return new Round(id, question, last, reached, given, hands, now, isSkipped);
    }

    Round skipped() {
        return new Round(id, question, last, reached, given, hands, isFlagged, true);
    }
}
