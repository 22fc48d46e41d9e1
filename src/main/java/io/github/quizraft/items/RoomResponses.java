package io.github.quizraft.items;

import io.github.quizraft.group.Given;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.group.Standings.PlayerRank;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The matrix of a room: its answers by themselves, whatever points the game gave for them. */
final class RoomResponses {
    /** What may be counted where there are no options: right, close and wrong, in this order. */
    private static final double[] WORTH = {1, 0.5, 0};

    private final RoomResult room;
    private final Map<PlayerId, Taker> takers = new LinkedHashMap<>();
    private final Map<CardId, Asked> asked = new LinkedHashMap<>();
    private final List<Response> given = new ArrayList<>();
    private final List<Hands> hands = new ArrayList<>();
    private final Set<CardId> flagged = new LinkedHashSet<>();

    private RoomResponses(RoomResult room) {
        this.room = room;
    }

    static Responses of(RoomResult room) {
        RoomResponses responses = new RoomResponses(room);
        room.standings().players().stream()
                .sorted(Comparator.comparing(rank -> rank.player().id()))
                .forEach(responses::add);
        room.rounds().stream().filter(round -> !round.isSkipped()).forEach(responses::add);
        return new Responses(
                List.copyOf(responses.asked.values()),
                List.copyOf(responses.takers.values()),
                List.copyOf(responses.given),
                List.copyOf(responses.hands),
                Set.copyOf(responses.flagged));
    }

    private void add(PlayerRank rank) {
        Player player = rank.player();
        takers.put(
                player.id(),
                new Taker(
                        room.id(),
                        String.valueOf(player.id().number()),
                        player.name().text(),
                        player.team().map(team -> team.name().text()),
                        OptionalInt.of(Math.toIntExact(rank.score()))));
    }

    private void add(RoomResult.Played round) {
        CardId card = CardId.of(room.bank(), round.question().item().id());
        if (asked.putIfAbsent(card, Asked.of(card, round.question())) != null) {
            // Only what was answered first tells what was known.
            return;
        }
        if (round.isFlagged()) {
            flagged.add(card);
        }
        Map<PlayerId, Given> answers = new HashMap<>(round.given());
        Set<PlayerId> shown = new HashSet<>(round.shownTo());
        shown.addAll(answers.keySet());
        takers.forEach((id, taker) -> {
            if (shown.contains(id)) {
                given.add(response(taker, card, Optional.ofNullable(answers.get(id))));
            }
        });
        round.hands().ifPresent(counts -> hands.add(hands(card, round, counts)));
    }

    private static Response response(Taker taker, CardId card, Optional<Given> given) {
        Optional<Duration> time =
                given.filter(each -> !(each.answer() instanceof Answer.Pass)).map(Given::time);
        return new Response(
                taker,
                card,
                given.map(Given::answer).orElse(new Answer.Pass()),
                given.map(each -> each.verdict().score()).orElse(0.0),
                time);
    }

    private static Hands hands(CardId card, RoomResult.Played round, List<Integer> counts) {
        List<Option> options = Asked.of(card, round.question()).options();
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> byOption = new HashMap<>();
        double points = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (options.isEmpty()) {
                points += WORTH[Math.min(i, WORTH.length - 1)] * counts.get(i);
            } else if (i < options.size()) {
                byOption.put(options.get(i).id(), counts.get(i));
                points += options.get(i).correct() ? counts.get(i) : 0;
            }
        }
        // Of several options someone may be for more than one.
        return round.question() instanceof MultipleChoice
                ? new Hands(card, byOption, 0, 0)
                : new Hands(card, byOption, people, points);
    }
}
