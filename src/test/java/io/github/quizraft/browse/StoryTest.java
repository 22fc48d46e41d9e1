package io.github.quizraft.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.study.CardStates;
import io.github.quizraft.text.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final String CARD = "planets/P-1";
    private static final Scheduler SCHEDULER = Fixtures.scheduler();

    private final Entries entries = new Entries(5);

    @Test
    void aSureErrorIsAskedTomorrowAsInTheSession() {
        Story story = story(List.of(
                entries.review(CARD, Grade.AGAIN, Optional.of(Confidence.SURE)),
                entries.review(CARD, Grade.EASY),
                entries.review(CARD, Grade.EASY)));
        assertThat(story.state().orElseThrow().scheduledDays()).isEqualTo(1);
        assertThat(story.next().values()).allMatch(state -> state.scheduledDays() <= 1);
    }

    @Test
    void aCardThatWasOnlyMarkedWasNeverAsked() {
        assertThat(standing(List.of(entries.mark(CARD, CardMark.Kind.FLAG))))
                .contains("New: never asked.", "It is asked as one of a day's new cards; flagged.");
        assertThat(standing(List.of(entries.mark(CARD, CardMark.Kind.SUSPEND))))
                .contains("Suspended: it is not asked.")
                .doesNotContain("new cards");
        assertThat(standing(List.of(entries.review(CARD), entries.mark(CARD, CardMark.Kind.RESET))))
                .contains("never asked since it was begun anew.");
    }

    @Test
    void aBuriedCardSaysUntilWhenBeforeAllElse() {
        LogEntry buried = entries.mark(CARD, CardMark.Kind.BURY);
        assertThat(standing(List.of(buried)))
                .contains("Buried: it is not asked before 2026-03-02; then it is asked as one of a day's new cards.");
        assertThat(standing(List.of(entries.review(CARD), buried)))
                .contains("Buried: it is not asked before 2026-03-02; due in");
    }

    private static String standing(List<LogEntry> log) {
        return StoryText.standing(story(log), Fixtures.planets().glossary(), 200).stream()
                .map(Line::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Story story(List<LogEntry> log) {
        Moment last = log.get(log.size() - 1).at();
        Moment now = new Moment(last.instant().plus(Duration.ofMinutes(2)), last.offset());
        Shelf shelf = shelf(log, now);
        return Story.of(shelf.card(new CardId(CARD)).orElseThrow(), shelf);
    }

    private static Shelf shelf(List<LogEntry> log) {
        return shelf(log, log.get(log.size() - 1).at());
    }

    private static Shelf shelf(List<LogEntry> log, Moment now) {
        History history = History.of(log);
        return Shelf.of(Fixtures.planets(), history, CardStates.fold(history, SCHEDULER), SCHEDULER, now);
    }

    @Test
    void aSearchFindsWhatIsForgottenTooOften() {
        List<LogEntry> log = new ArrayList<>(List.of(entries.review(CARD, Grade.EASY)));
        for (int lapse = 0; lapse < 2; lapse++) {
            entries.wait(Duration.ofDays(lapse == 0 ? 8 : 3));
            log.add(entries.review(CARD, Grade.AGAIN));
            entries.wait(Duration.ofMinutes(20));
            log.add(entries.review(CARD, Grade.GOOD));
        }
        Shelf shelf = shelf(log);

        Query leeches = ((Parsed.Good) Query.parse("is:leech")).query();
        assertThat(shelf.cards(leeches)).containsExactly(new CardId(CARD));
        assertThat(shelf(log.subList(0, 3)).cards(leeches)).isEmpty();
    }
}
