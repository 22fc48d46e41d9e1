package io.github.quizraft.items;

import static io.github.quizraft.items.HandComputedTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.items.Doubt.Kind;
import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void noAnswerInTimeIsWrongAndShownApart() {
        ItemAnalysis item =
                Group.picking("aa", ".a", "ba", ".b").analysed().items().get(0);

        assertThat(item.unanswered()).isEqualTo(2);
        assertThat(value(item.facility())).isEqualTo(0.25);
        assertThat(item.options()).extracting(OptionUse::count).containsExactly(1, 1, 0, 0);
    }

    @Test
    void lateJoinersCountOnlyForWhatTheyWereShown() {
        Analysis analysis = Group.picking("aab", "bab", "aba", "  a", " ba").analysed();

        assertThat(analysis.items()).extracting(ItemAnalysis::shown).containsExactly(3, 4, 5);
        assertThat(analysis.reliability().complete()).isEqualTo(3);
        assertThat(analysis.reliability().takers()).isEqualTo(5);
        assertThat(analysis.players().get(0).name())
                .as("one of one is the best share")
                .isEqualTo("D");
        // Of the last question only D, who saw no other, has nothing to be compared with.
        assertThat(analysis.items().get(2).discrimination().rest().of()).isEqualTo(4);
    }

    /** Totals 2, 1.5, 0.5 with variance 7/18; the questions' variances are 1/18 and 1/6; 2 * (1 - (4/18) / (7/18)) = 6/7. */
    @Test
    void partialCreditHasAnAlphaOfItsOwn() {
        Analysis analysis = Group.scoring(new double[] {1, 1}, new double[] {1, 0.5}, new double[] {0.5, 0})
                .analysed();

        assertThat(analysis.reliability().isAllOrNothing()).isFalse();
        assertThat(value(analysis.reliability().alpha())).isCloseTo(6.0 / 7, within(1e-12));
    }

    @Test
    void aWrongOptionWhoseChoosersKnowMoreIsASuspectedKey() {
        // Those who do well elsewhere choose b in the first question.
        String[] players = new String[12];
        Arrays.fill(players, 0, 6, "baaa");
        Arrays.fill(players, 6, 12, "abab");
        ItemAnalysis item = Analysis.of(Group.picking(players).flagging(0).responses())
                .items()
                .get(0);

        assertThat(item.doubts()).extracting(Doubt::kind).containsExactly(Kind.WRONG_KEY, Kind.NEGATIVE, Kind.FLAGGED);
        assertThat(item.doubts().get(0).message())
                .isEqualTo("those who chose \"option b\" did better in the other questions (100 %) than those who"
                        + " chose the key (33 %)");
    }

    @Test
    void aFewChoosersMayHaveGuessed() {
        String[] players = new String[12];
        Arrays.fill(players, 0, 4, "baaa");
        Arrays.fill(players, 4, 12, "abab");

        assertThat(Analysis.of(Group.picking(players).responses())
                        .items()
                        .get(0)
                        .doubts())
                .extracting(Doubt::kind)
                .doesNotContain(Kind.WRONG_KEY);
    }

    @Test
    void whatNobodyGetsRightIsDoubtful() {
        String[] players = new String[12];
        Arrays.fill(players, 0, 4, "ba");
        Arrays.fill(players, 4, 12, "cb");

        assertThat(Analysis.of(Group.picking(players).responses())
                        .items()
                        .get(0)
                        .doubts())
                .extracting(Doubt::kind)
                .containsExactly(Kind.NOBODY_RIGHT);
    }

    @Test
    void anOptionIsIdleOnlyWhereManyCouldHaveChosenIt() {
        for (int players : new int[] {29, 30}) {
            String[] ways = new String[players];
            for (int i = 0; i < players; i++) {
                ways[i] = List.of("aa", "bb", "ca", "ab").get(i % 4);
            }
            List<Doubt> doubts =
                    Analysis.of(Group.picking(ways).responses()).items().get(0).doubts();

            assertThat(doubts.stream().filter(doubt -> doubt.kind() == Kind.IDLE_OPTION))
                    .as(players + " players")
                    .hasSize(players < 30 ? 0 : 1);
        }
    }

    @Test
    void teamsAddUpWhatTheirPlayersDid() {
        Analysis analysis = Group.picking("aa", "ab", "a.", "bb", "ba")
                .inTeams("Red", "Blue")
                .analysed();

        assertThat(analysis.teams()).hasSize(2);
        Performance red = analysis.teams().get(0);
        assertThat(red.name()).isEqualTo("Red");
        assertThat(red.members()).isEqualTo(3);
        assertThat(red.shown()).isEqualTo(6);
        assertThat(red.right()).isEqualTo(4);
        assertThat(red.unanswered()).isEqualTo(1);
        assertThat(red.share()).isCloseTo(4 / 6.0, within(1e-12));
    }

    @Test
    void theMedianIsThatOfAnswersGiven() {
        // The helper gives times of 1, 2, 3 ... seconds in turn, and none where there was no answer.
        assertThat(Group.picking("a", ".", "b", "a").analysed().items().get(0).median())
                .contains(Duration.ofSeconds(3));
        assertThat(Group.picking("a", "a", "b", "a").analysed().items().get(0).median())
                .contains(Duration.ofMillis(2500));
        assertThat(Group.picking(".").analysed().items().get(0).median()).isEmpty();
    }

    @Test
    void theSameQuestionOfTwoSessionsIsOneColumn() {
        Responses first = Group.picking("ab", "aa").responses();
        Responses joined =
                Responses.joined(List.of(first, Group.picking("bb", "ba").responses()));

        assertThat(joined.asked()).hasSize(2);
        assertThat(joined.given()).hasSize(8);
    }

    @Test
    void withoutNamesTheNumbersStay() {
        Responses named =
                Group.picking("aab", "bab", "aba", "  a").inTeams("Red", "Blue").responses();
        Analysis nameless = Analysis.of(named.anonymous(), Group.ANY);

        assertThat(nameless.items()).isEqualTo(Analysis.of(named, Group.ANY).items());
        assertThat(nameless.players())
                .extracting(Performance::name)
                .containsExactlyInAnyOrder("Player 1", "Player 2", "Player 3", "Player 4");
        assertThat(nameless.teams()).extracting(Performance::name).containsExactlyInAnyOrder("Team 1", "Team 2");
    }

    @Test
    void wrongWordsCountOnlyIfSeveralTypedThem() {
        Responses group = Group.picking("b", "b", "b").responses();
        List<Response> typed =
                List.of(typing(group, 0, "Thalamus"), typing(group, 1, "thalamus"), typing(group, 2, "Ana"));
        ItemResponses item = new ItemResponses(group.asked().get(0), typed, List.of());

        assertThat(Wrong.of(item)).containsExactly(new Wrong("Thalamus", 2));
    }

    @Test
    void aScoreOutsideItsRangeIsRefused() {
        Taker taker = Group.picking("a").responses().takers().get(0);

        for (double score : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Response(taker, Group.card(0), new Answer.Pass(), score, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Response typing(Responses group, int player, String text) {
        return new Response(group.takers().get(player), Group.card(0), Answer.Typed.of(text), 0, Optional.empty());
    }
}
