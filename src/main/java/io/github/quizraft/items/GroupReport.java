package io.github.quizraft.items;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.MixUpTally;
import io.github.quizraft.review.CardId;
import io.github.quizraft.stats.Confusion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What there is to report of one or more group quizzes.
 *
 * @param sessions in the order in which they were played
 * @param responses of all sessions, the same question of several as one
 * @param analysis what they say
 * @param mixUps the terms that were answered where another was asked for, the most frequent first
 * @param entries the glossary entries of the terms mixed up most
 */
public record GroupReport(
        List<Played> sessions, Responses responses, Analysis analysis, List<Confusion> mixUps, List<Term> entries) {
    /** Whose entries are read again. */
    private static final int PAIRS = 5;

    /** The report. */
    public static GroupReport of(List<Played> sessions, Library library) {
        Responses responses =
                Responses.joined(sessions.stream().map(Played::responses).toList());
        List<Confusion> mixUps = Confusion.of(
                MixUpTally.of(
                        responses.given().stream()
                                .filter(each -> !each.isRight())
                                .map(each -> new MixUpTally.Given(
                                        each.card(), each.answer().written())),
                        gists(library),
                        library.glossary()),
                library.glossary());
        return new GroupReport(
                List.copyOf(sessions), responses, Analysis.of(responses), mixUps, entries(mixUps, library.glossary()));
    }

    private static Function<CardId, Optional<Gist>> gists(Library library) {
        Map<CardId, Gist> gists = new HashMap<>();
        for (Bank bank : library.banks()) {
            bank.questions()
                    .forEach(each ->
                            gists.put(CardId.of(bank.id(), each.item().id()), Gist.of(each, library.glossary())));
        }
        return card -> Optional.ofNullable(gists.get(card));
    }

    private static List<Term> entries(List<Confusion> mixUps, Glossary glossary) {
        return mixUps.stream()
                .limit(PAIRS)
                .flatMap(each -> Stream.of(each.mixUp().asked(), each.mixUp().answered()))
                .distinct()
                .flatMap(id -> glossary.term(id).stream())
                .toList();
    }
}
