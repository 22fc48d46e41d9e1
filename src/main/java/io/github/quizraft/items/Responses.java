package io.github.quizraft.items;

import io.github.quizraft.review.CardId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was shown what, and what came of it: a matrix with gaps, since late joiners miss the first questions. Of several
 * sessions the same question is one column.
 *
 * @param asked the questions, each once
 * @param takers in the order in which they joined
 * @param given at most one for each taker and question; none means not shown
 * @param hands shows of hands
 * @param flagged questions that the host wants to be looked at
 */
public record Responses(
        List<Asked> asked, List<Taker> takers, List<Response> given, List<Hands> hands, Set<CardId> flagged) {
    /** Several sessions as one; a question that was revised in between counts as it is in the last. */
    public static Responses joined(List<Responses> sessions) {
        Map<CardId, Asked> asked = new LinkedHashMap<>();
        sessions.forEach(session -> session.asked.forEach(each -> asked.put(each.card(), each)));
        return new Responses(
                List.copyOf(asked.values()),
                flat(sessions.stream().map(Responses::takers)),
                flat(sessions.stream().map(Responses::given)),
                flat(sessions.stream().map(Responses::hands)),
                Set.copyOf(
                        sessions.stream().flatMap(each -> each.flagged.stream()).toList()));
    }

    /** The same without names: players and teams are numbered in the order in which they came. */
    public Responses anonymous() {
        Map<Taker.Key, Taker> nameless = new LinkedHashMap<>();
        Map<String, String> teams = new LinkedHashMap<>();
        for (Taker taker : takers) {
            Optional<String> team =
                    taker.team().map(name -> teams.computeIfAbsent(name, any -> "Team " + (teams.size() + 1)));
            String number = String.valueOf(nameless.size() + 1);
            nameless.put(taker.key(), new Taker(taker.session(), number, "Player " + number, team, taker.points()));
        }
        return new Responses(
                asked,
                List.copyOf(nameless.values()),
                given.stream()
                        .map(each -> new Response(
                                nameless.getOrDefault(each.taker().key(), each.taker()),
                                each.card(),
                                each.answer(),
                                each.score(),
                                each.took()))
                        .toList(),
                hands,
                flagged);
    }

    private static <T> List<T> flat(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
