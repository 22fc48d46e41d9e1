package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Played;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinScreenTest {
    @ParameterizedTest
    @CsvSource({
        "1,b<enter>",
        "2,ac<enter>",
        "3,t1<enter>",
        "4,meiosis<enter>",
        "5,membrane<enter>salt<enter>",
        "6,32<enter>",
        "7,J<enter>",
        "8,23<enter>"
    })
    void everyKindIsAnsweredWithTheFormsOfStudy(int number, String keys) {
        JoinPlayer player = JoinPlayer.seated().asked(number);
        player.press(keys);
        if (player.said.size() < 2) {
            // A form that is not complete says what it lacks.
            assertThat(player.picture()).contains("partner");
            player.press("1<enter>");
        }

        assertThat(player.said).hasSize(2);
        assertThat(player.said.get(1)).startsWith(number + " ");
        assertThat(player.picture()).contains("Sending your answer");
        assertThat(player.receives(Receipt.COUNTED).picture()).contains("Your answer is in.");
        assertThat(player.press(keys).said).as("the first answer counts").hasSize(2);
    }

    @Test
    void whoDoesNotKnowSaysSo() {
        assertThat(JoinPlayer.seated().asked(1).press("n").said).contains("1 ");
        assertThat(JoinPlayer.seated().asked(4).press("<esc>n").said).contains("4 ");
    }

    @Test
    void theClockOfTheServerRunsOnBetweenItsMessages() {
        JoinPlayer player = JoinPlayer.seated().asked(1);
        assertThat(player.picture()).contains("20 s");
        assertThat(player.wait(Duration.ofSeconds(5)).picture()).contains("15 s");
        assertThat(player.screen().tick()).isPresent();
        player.sees(player.asking(StageName.PAUSED, 1, false, Optional.empty()));
        assertThat(player.wait(Duration.ofSeconds(5)).picture()).contains("20 s, paused", "has paused");
        assertThat(player.screen().tick()).isEmpty();
    }

    @Test
    void whatIsTypedStaysThroughAPauseAndALostConnection() {
        JoinPlayer player = JoinPlayer.seated().asked(4).press("mei");
        player.sees(player.asking(StageName.PAUSED, 4, false, Optional.empty()))
                .hears(new Heard.Lost("gone"))
                .greeted()
                .asked(4)
                .press("osis<enter>");
        assertThat(player.said.get(1)).isEqualTo("4 meiosis");
    }

    @Test
    void anAnswerThatCameTooEarlyIsGivenAgain() {
        JoinPlayer player = JoinPlayer.seated().asked(1).press("a<enter>").receives(Receipt.NOT_NOW);
        assertThat(player.picture()).contains("answer again when it goes on");
        assertThat(player.press("a<enter>").said).hasSize(3);
    }

    @Test
    void aNameThatIsTakenIsAskedForAgain() {
        JoinPlayer player = new JoinPlayer(Optional.empty(), false).greeted().press("<enter>");
        assertThat(player.picture()).contains("Type the name");
        player.press("Ana<enter>").hears(new Heard.Refused("name_taken"));
        assertThat(player.picture()).contains("That name is taken. Another name?");
        assertThat(player.press("Ben<enter>").said).containsExactly("join Ana", "join Ben");
    }

    @Test
    void whereThereIsNoSeatTheScreenEnds() {
        assertThat(new JoinPlayer(Optional.of("Ana"), false)
                        .greeted()
                        .hears(new Heard.Refused("code"))
                        .hasLeft())
                .isTrue();
        JoinPlayer nobody = new JoinPlayer(Optional.of("Ana"), false);
        Heard lost = new Heard.Lost("nothing answers");
        assertThat(nobody.hears(lost).hears(lost).picture()).contains("No connection yet", "Trying again");
        assertThat(nobody.hears(lost).hasLeft()).isTrue();
    }

    @Test
    void answersAreKeptAndTakenBackAndKeptAgain() {
        JoinPlayer player = ended(false);
        assertThat(player.kept).isEmpty();
        assertThat(player.press("a").picture()).contains("One moment");
        assertThat(player.finished().picture()).contains("1 answer is kept", "u undo");
        assertThat(player.kept).hasSize(1);
        assertThat(player.kept.get(0)).extracting(Played::question).hasSize(1);
        assertThat(player.press("u").finished().picture()).contains("Taken back", "a add");
        assertThat(player.press("a").finished().picture()).contains("progress again", "u undo");
        assertThat(player.kept).as("what was taken back is done again").hasSize(1);
        assertThat(player.takenBack).hasSize(2);
        assertThat(player.press("q").hasLeft()).isTrue();
    }

    @Test
    void whoWantsAnswersKeptIsNotAsked() {
        assertThat(ended(true).finished().picture()).contains("1 answer is kept");
    }

    @Test
    void oneKeyAloneGivesNoSeatUp() {
        JoinPlayer player = JoinPlayer.seated().press("q");
        assertThat(player.picture()).contains("The same key again leaves.");
        assertThat(player.press("jq").hasLeft()).isFalse();
        assertThat(player.press("q").hasLeft()).isTrue();
        assertThat(JoinPlayer.seated().event(new Hangup()).hasLeft()).isTrue();
        assertThat(new JoinPlayer(Optional.empty(), false).press("<esc>").hasLeft())
                .isTrue();
    }

    @Test
    void whoGoesAloneGoesOnWithEnter() {
        JoinPlayer player = JoinPlayer.seated().sees(JoinPlayer.alone(Optional.of("3")));
        assertThat(player.picture()).contains("at your own pace", "Enter begins.", "enter go on");
        assertThat(player.press("<enter>").said).contains("next 3");
        assertThat(player.sees(JoinPlayer.alone(Optional.empty())).picture()).contains("All your answers are in.");
    }

    @Test
    void hoursThatAreLeftAreNotToldInSeconds() {
        Snapshot hours = JoinPlayer.alone(
                JoinPlayer.alone(Optional.of("3")), Optional.of(Duration.ofMinutes(330)), Optional.of("3"));
        assertThat(JoinPlayer.seated().sees(hours).picture())
                .contains("0 points   5 h 30 min")
                .doesNotContain("19800");
    }

    @Test
    void theQuizGoesOnBehindTheHelp() {
        JoinPlayer player = JoinPlayer.seated().asked(1).press("?");
        assertThat(player.picture()).contains("don't know", "choose");
        assertThat(player.asked(2).press("<esc>").picture())
                .contains(player.question(2).item().stem().substring(0, 20));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "10,3", "20,6", "39,11", "200,60"})
    void everySizeGivesAFrameThatFits(int columns, int rows) {
        JoinPlayer player = new JoinPlayer(Optional.empty(), false).sized(columns, rows);
        fits(player, columns, rows);
        fits(player.greeted("Red").press("Ana<tab>"), columns, rows);
        player.press("<enter>").sees(JoinPlayer.snapshot(StageName.LOBBY, 0));
        for (int number = 1; number <= 8; number++) {
            fits(player.asked(number), columns, rows);
            fits(player.revealed(number, player.question(number).key(), "close", 500), columns, rows);
        }
        fits(player.sees(JoinPlayer.snapshot(StageName.PODIUM, 1_000, JoinScenes.ANA, JoinScenes.BEN)), columns, rows);
        fits(player.sees(JoinPlayer.snapshot(StageName.REPORT, 1_000, JoinScenes.ANA, JoinScenes.BEN)), columns, rows);
    }

    private static JoinPlayer ended(boolean keeps) {
        JoinPlayer player =
                new JoinPlayer(Optional.of("Ana"), keeps).greeted().sees(JoinPlayer.snapshot(StageName.LOBBY, 0));
        player.asked(1).revealed(1, player.question(1).key(), "right", 1_000);
        return player.sees(JoinPlayer.snapshot(StageName.REPORT, 1_000, JoinScenes.BEN, JoinScenes.ANA));
    }

    private static void fits(JoinPlayer player, int columns, int rows) {
        var block = player.screen().view(new Size(columns, rows)).block();
        assertThat(block.height()).isLessThanOrEqualTo(Math.max(rows, 1));
        assertThat(block.lines().stream().mapToInt(Line::width).max().orElse(0)).isLessThanOrEqualTo(columns);
    }
}
