package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Share;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The home screen and a session after an absence. */
class BacklogScreenTest {
    private static final Library LIBRARY = Fixtures.eightKinds();

    @ParameterizedTest
    @CsvSource({"40, 12", "80, 24", "120, 40"})
    void home_says_what_is_for_today_and_until_when_the_rest_waits(int columns, int rows) {
        Player player = away(3).sized(columns, rows);

        Golden.matches("tui/home-backlog-" + columns + "x" + rows, player.picture());
    }

    @Test
    void enter_begins_todays_share_and_a_asks_all_that_is_due() {
        assertThat(away(3).press("<enter>").picture()).contains("1/3");
        assertThat(away(3).press("a").picture()).contains("1/8");
    }

    @Test
    void after_the_share_the_summary_says_what_waits_and_which_key_asks_it() {
        Player done = away(1).press("<enter>").press("n4");

        assertThat(done.picture()).contains("Today's share is done here; 7 more cards wait", "a takes them all now");
        assertThat(done.press("<enter>").picture()).contains("Today's share is done; 7 more cards wait", "a takes all");
    }

    @Test
    void the_key_is_not_there_where_nothing_waits() {
        assertThat(away(8).picture()).contains("8 due").doesNotContain("all due");
    }

    private static Player away(int share) {
        Entries entries = new Entries(1);
        ReviewLog log = new UnsavedLog();
        Card.of(LIBRARY).forEach(card -> log.append(entries.review(card.id().value(), Grade.EASY, Optional.empty())));
        Player player = new Player(log, LIBRARY, List.of(), new Limits(0, new Share.Most(share), 1_000));
        player.clock.advance(Duration.ofDays(60));
        return player.press(",<esc>");
    }
}
