package io.github.quizraft.items;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** A group that plays a bank by chance, the same each time for a seed. The first players know more than the last. */
public final class SimulatedGroup {
    private static final LocalDateTime BEGAN = LocalDateTime.of(2026, 11, 20, 14, 30);

    private final Library library;
    private final Random random;

    private SimulatedGroup(Library library, long seed) {
        this.library = library;
        this.random = new Random(seed);
    }

    /** A bank played by so many, in two teams; every seventh comes after the first question. */
    public static Played playing(Library library, String bank, int players, long seed) {
        return new SimulatedGroup(library, seed).played(library.bank(bank).orElseThrow(), players);
    }

    private Played played(Bank bank, int players) {
        List<Taker> takers = new ArrayList<>();
        List<Response> given = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            Taker taker = new Taker(
                    "s1",
                    "p" + i,
                    "Player " + (char) ('A' + i),
                    Optional.of(i % 2 == 0 ? "Red" : "Blue"),
                    OptionalInt.of(1000 * random.nextInt(9)));
            takers.add(taker);
            for (Question question : bank.questions()
                    .subList(i % 7 == 6 ? 1 : 0, bank.questions().size())) {
                Answer answer = answer(question, 1 - 0.9 * i / players);
                boolean isAnswered = !(answer instanceof Answer.Pass);
                given.add(new Response(
                        taker,
                        CardId.of(bank.id(), question.item().id()),
                        answer,
                        question.grade(answer, library.glossary()).score(),
                        isAnswered ? Optional.of(Duration.ofMillis(2000 + random.nextInt(9000))) : Optional.empty()));
            }
        }
        return new Played("s1", bank.title(), BEGAN, new Responses(asked(bank), takers, given, List.of(), Set.of()));
    }

    static List<Asked> asked(Bank bank) {
        return bank.questions().stream()
                .map(each -> Asked.of(CardId.of(bank.id(), each.item().id()), each))
                .toList();
    }

    private Answer answer(Question question, double skill) {
        if (random.nextInt(20) == 0) {
            return new Answer.Pass();
        }
        return random.nextDouble() < skill ? question.key() : wrong(question);
    }

    private Answer wrong(Question question) {
        if (question instanceof SingleChoice choice) {
            return new Answer.Picked(List.of(any(choice.options()).id()));
        }
        if (question instanceof MultipleChoice choice) {
            return new Answer.Picked(
                    choice.options().stream().limit(2).map(Option::id).toList());
        }
        if (question instanceof TrueFalse verdict) {
            TrueFalse.Reason reason = any(verdict.reasons());
            return new Answer.Judged(reason.supports(), reason.option().id());
        }
        if (question.key() instanceof Answer.Typed typed) {
            String text = any(names(library.glossary()));
            return new Answer.Typed(Collections.nCopies(typed.texts().size(), text));
        }
        if (question instanceof Matching || question instanceof Ordering) {
            return question.shuffled(random).key() instanceof Answer.Ordered ordered
                    ? new Answer.Ordered(reversed(ordered.steps()))
                    : new Answer.Pass();
        }
        return new Answer.Pass();
    }

    private static List<String> names(Glossary glossary) {
        return glossary.terms().stream().map(Term::name).toList();
    }

    private static List<String> reversed(List<String> steps) {
        List<String> reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);
        return reversed;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
