package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Played;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupAnswersTest {
    private static final Instant AT = Fixtures.START;

    private final Library library = Fixtures.planets();
    private final List<Question> questions = library.banks().get(0).questions();
    private final Setup setup =
            Setup.of(library, Fixtures.scheduler(), LearnerId.ME, "here", Way.review(Limits.DEFAULT), 0);

    @Test
    void anAnswerIsGradedByTheOwnBank() {
        List<Review> kept = missing(List.of(), right(0, AT), played(1, "", AT.plusSeconds(30)));

        assertThat(kept).extracting(Review::grade).containsExactly(Grade.GOOD, Grade.AGAIN);
        assertThat(kept.get(0).took()).isEqualTo(Duration.ofSeconds(4));
        assertThat(kept.get(0).at().instant()).isEqualTo(AT);
        assertThat(kept.get(0).card()).isEqualTo(card(0));
    }

    @Test
    void anotherWordingIsAnotherQuestion() {
        Played other = new Played(id(0), "Something else?", key(0), AT, Duration.ZERO);

        assertThat(missing(List.of(), other)).isEmpty();
    }

    @Test
    void nothingIsKeptTwiceAndNothingThatWasTakenBack() {
        List<Review> kept = missing(List.of(), right(0, AT), right(1, AT));
        List<LogEntry> log = new ArrayList<>(kept);
        log.add(new VoidEvent(
                new EntryId(new UUID(Long.MAX_VALUE, 1)),
                LearnerId.ME,
                kept.get(0).id(),
                moment(AT),
                "here"));

        assertThat(missing(log, right(0, AT), right(1, AT))).isEmpty();
        assertThat(missing(log, right(0, AT.plusSeconds(1)))).hasSize(1);
    }

    @Test
    void whatElseIsDueMattersAsInStudy() {
        List<LogEntry> log = new ArrayList<>();
        for (int i = 1; i < questions.size(); i++) {
            log.addAll(missing(log, right(i, AT.minus(Duration.ofDays(8)))));
            log.addAll(missing(log, right(i, AT.minus(Duration.ofDays(6)))));
            log.addAll(missing(log, right(i, AT)));
        }
        log.addAll(missing(log, right(0, AT.minus(Duration.ofDays(8)))));
        log.addAll(missing(log, right(0, AT.minus(Duration.ofDays(6)))));
        Review last = missing(log, right(0, AT)).get(0);

        History history = History.of(log);
        DueDays due = DueDays.of(setup, CardStates.fold(history, setup.scheduler()), history, moment(AT));
        Card card = setup.card(card(0)).orElseThrow();
        assertThat(last.placed())
                .isEqualTo(setup.scheduler()
                        .placed(
                                card(0),
                                setup.scheduler().replay(card(0), history.of(card(0))),
                                moment(AT),
                                Grade.GOOD,
                                due.load(card, setup::card, Set.of())));
        assertThat(log).filteredOn(each -> ((Review) each).placed().isPresent()).isNotEmpty();
    }

    @Test
    void theDayOfAnAnswerBeforeTheLastIsLeftToChance() {
        List<LogEntry> log = new ArrayList<>(missing(List.of(), right(0, AT)));

        assertThat(missing(log, right(0, AT.minus(Duration.ofDays(30)))).get(0).placed())
                .isEmpty();
    }

    private List<Review> missing(List<LogEntry> log, Played... played) {
        return GroupAnswers.of(library, List.of(played))
                .missing(setup, log, CardStates.fold(History.of(log), setup.scheduler()), moment(AT), ZoneOffset.UTC);
    }

    private Played right(int question, Instant at) {
        return played(question, key(question), at);
    }

    private Played played(int question, String answer, Instant at) {
        return new Played(id(question), questions.get(question).item().stem(), answer, at, Duration.ofSeconds(4));
    }

    private String id(int question) {
        return questions.get(question).item().id();
    }

    private String key(int question) {
        return questions.get(question).key().written();
    }

    private CardId card(int question) {
        return CardId.of(library.banks().get(0).id(), id(question));
    }

    private static Moment moment(Instant at) {
        return new Moment(at, ZoneOffset.UTC);
    }
}
