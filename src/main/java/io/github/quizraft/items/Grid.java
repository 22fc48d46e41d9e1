package io.github.quizraft.items;

import io.github.quizraft.review.CardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The responses by question and by taker. */
final class Grid {
    private final Map<CardId, List<Response>> byQuestion = new LinkedHashMap<>();
    private final Map<Taker.Key, Row> byTaker = new HashMap<>();

    Grid(Responses responses) {
        responses.asked().forEach(asked -> byQuestion.put(asked.card(), new ArrayList<>()));
        for (Response each : responses.given()) {
            byQuestion.computeIfAbsent(each.card(), any -> new ArrayList<>()).add(each);
            byTaker.computeIfAbsent(each.taker().key(), any -> new Row()).add(each);
        }
    }

    List<Response> of(CardId card) {
        return byQuestion.getOrDefault(card, List.of());
    }

    Row of(Taker taker) {
        return byTaker.getOrDefault(taker.key(), new Row());
    }

    /**
     * How well a taker did in all other questions that they were shown: the mean, so that late joiners can be compared;
     * where all were shown the same it says what the sum would say. Empty if there were no others.
     */
    OptionalDouble rest(Response response) {
        Row row = of(response.taker());
        return row.shown() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of((row.points - response.score()) / (row.shown() - 1));
    }

    /** All that one taker did. */
    static final class Row {
        private final List<Response> responses = new ArrayList<>();
        private double points;

        private void add(Response response) {
            responses.add(response);
            points += response.score();
        }

        List<Response> responses() {
            return responses;
        }

        int shown() {
            return responses.size();
        }

        double points() {
            return points;
        }

        /** The mean of their scores; ask only if they were shown something. */
        double share() {
            return points / shown();
        }
    }
}
