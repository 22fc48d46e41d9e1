package io.github.quizraft.items;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Option;
import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Groups for tests: a line for each player, a sign for each question. */
public final class Group {
    /** Numbers are given whatever the sample. */
    static final SampleSize ANY = new SampleSize(1, 1);

    private final List<Taker> takers = new ArrayList<>();
    private final List<Response> given = new ArrayList<>();
    private final Map<CardId, Asked> asked = new LinkedHashMap<>();
    private final List<Hands> hands = new ArrayList<>();
    private final Set<CardId> flagged = new LinkedHashSet<>();

    /**
     * Players named A, B, C. Each sign is an option: {@code a} is the key of each question. A dot is no answer in time,
     * a space a question that they were not shown.
     */
    public static Group picking(String... players) {
        Group group = new Group();
        for (String player : players) {
            Taker taker = group.taker();
            for (int i = 0; i < player.length(); i++) {
                char sign = player.charAt(i);
                group.question(i);
                if (sign != ' ') {
                    Answer answer = sign == '.' ? new Answer.Pass() : new Answer.Picked(List.of(String.valueOf(sign)));
                    group.give(taker, i, answer, sign == 'a' ? 1 : 0);
                }
            }
        }
        return group;
    }

    /** The same with scores, for questions without options. */
    static Group scoring(double[]... players) {
        Group group = new Group();
        for (double[] player : players) {
            Taker taker = group.taker();
            for (int i = 0; i < player.length; i++) {
                CardId card = card(i);
                group.asked.put(card, new Asked(card, "ordering", "Put in order", List.of(), OptionalDouble.empty()));
                group.give(taker, i, new Answer.Ordered(List.of("a")), player[i]);
            }
        }
        return group;
    }

    static CardId card(int question) {
        return CardId.of("bank", "Q" + (question + 1));
    }

    Group raising(int question, Map<String, Integer> counts) {
        question(question);
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        hands.add(new Hands(card(question), counts, people, counts.getOrDefault("a", 0)));
        return this;
    }

    Group flagging(int question) {
        flagged.add(card(question));
        return this;
    }

    /** Players of the teams in turn. */
    Group inTeams(String... names) {
        Map<Taker, Taker> teamed = new LinkedHashMap<>();
        for (Taker taker : takers) {
            String team = names[teamed.size() % names.length];
            teamed.put(
                    taker,
                    new Taker(taker.session(), taker.id(), taker.name(), Optional.of(team), OptionalInt.of(500)));
        }
        takers.replaceAll(taker -> teamed.getOrDefault(taker, taker));
        given.replaceAll(each -> new Response(
                teamed.getOrDefault(each.taker(), each.taker()),
                each.card(),
                each.answer(),
                each.score(),
                each.took()));
        return this;
    }

    public Responses responses() {
        return new Responses(List.copyOf(asked.values()), List.copyOf(takers), List.copyOf(given), hands, flagged);
    }

    Analysis analysed() {
        return Analysis.of(responses(), ANY);
    }

    private Taker taker() {
        String name = String.valueOf((char) ('A' + takers.size()));
        Taker taker = new Taker("s1", name, name, Optional.empty(), OptionalInt.empty());
        takers.add(taker);
        return taker;
    }

    private void question(int question) {
        CardId card = card(question);
        asked.put(
                card,
                new Asked(
                        card,
                        "single",
                        "Question " + (question + 1),
                        List.of(option("a", true), option("b", false), option("c", false), option("d", false)),
                        OptionalDouble.of(0.25)));
    }

    private static Option option(String id, boolean correct) {
        return new Option(id, "option " + id, correct, "", Optional.empty());
    }

    private void give(Taker taker, int question, Answer answer, double score) {
        boolean isAnswered = !(answer instanceof Answer.Pass);
        given.add(new Response(
                taker,
                card(question),
                answer,
                score,
                isAnswered ? Optional.of(Duration.ofSeconds(given.size() % 7 + 1)) : Optional.empty()));
    }
}
