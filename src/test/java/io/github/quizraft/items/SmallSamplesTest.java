package io.github.quizraft.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallSamplesTest {
    @Test
    void ofNineThereAreOnlyCounts() {
        Analysis analysis = Analysis.of(of(9, "ab", "aa", "bb").responses());

        ItemAnalysis item = analysis.items().get(0);
        assertThat(item.points()).isEqualTo(6);
        assertThat(item.shown()).isEqualTo(9);
        assertThat(List.of(
                        item.facility(),
                        item.discrimination().rest(),
                        item.efficiency(),
                        analysis.reliability().alpha()))
                .containsOnly(new Estimate.Unknown(Gap.TOO_FEW, 9));
        assertThat(item.doubts()).isEmpty();
    }

    @Test
    void ofTenThereAreRoughNumbersAndOfThirtySoundOnes() {
        assertThat(facility(of(10, "ab", "aa", "bb"))).isEqualTo(new Estimate.Known(0.7, 10, true));
        assertThat(facility(of(30, "ab", "aa", "bb")).known())
                .hasValueSatisfying(known -> assertThat(known.isRough()).isFalse());
    }

    @Test
    void whereAllDidAlikeNothingIsDefined() {
        Analysis analysis = Analysis.of(of(12, "aa").responses());

        assertThat(analysis.items().get(0).discrimination().rest()).isEqualTo(new Estimate.Unknown(Gap.ALL_ALIKE, 12));
        assertThat(analysis.reliability().alpha()).isEqualTo(new Estimate.Unknown(Gap.ALL_ALIKE, 12));
        assertThat(facility(of(12, "aa"))).isEqualTo(new Estimate.Known(1, 12, true));
    }

    @Test
    void aQuestionThatDiffersBesideOthersThatDoNotHasNothingToBeComparedWith() {
        Analysis analysis = Analysis.of(of(12, "aa", "ba").responses());

        assertThat(analysis.items().get(0).discrimination().rest()).isEqualTo(new Estimate.Unknown(Gap.NO_SPREAD, 12));
    }

    @Test
    void oneQuestionAloneHasNoOthers() {
        Analysis analysis = Analysis.of(of(12, "a", "b").responses());

        assertThat(analysis.items().get(0).discrimination().rest()).isEqualTo(new Estimate.Unknown(Gap.NO_OTHERS, 12));
        assertThat(analysis.reliability().alpha()).isEqualTo(new Estimate.Unknown(Gap.ONE_QUESTION, 12));
    }

    @Test
    void noPlayersAndNoQuestionsAreNoTrouble() {
        Analysis nobody = Analysis.of(new Responses(List.of(), List.of(), List.of(), List.of(), Set.of()));
        Analysis unseen = Analysis.of(Group.picking(" ", " ").responses());

        assertThat(nobody.items()).isEmpty();
        assertThat(nobody.reliability().complete()).isZero();
        assertThat(unseen.items().get(0).shown()).isZero();
        assertThat(unseen.players())
                .hasSize(2)
                .allSatisfy(player -> assertThat(player.share()).isZero());
    }

    @Test
    void handsCountForFacilityAndOptionsAlone() {
        Analysis analysis = Analysis.of(
                Group.picking().raising(0, Map.of("a", 7, "b", 2, "d", 14)).responses());

        ItemAnalysis item = analysis.items().get(0);
        assertThat(item.shown()).isEqualTo(23);
        assertThat(item.facility()).isEqualTo(new Estimate.Known(7.0 / 23, 23, true));
        assertThat(item.options()).extracting(OptionUse::count).containsExactly(7, 2, 0, 14);
        assertThat(item.options().get(2).isIdle()).isTrue();
        assertThat(item.discrimination().rest().known()).isEmpty();
        assertThat(analysis.reliability().questions()).isZero();
    }

    private static Estimate facility(Group group) {
        return Analysis.of(group.responses()).items().get(0).facility();
    }

    /** So many players who do as these do, in turn. */
    private static Group of(int players, String... ways) {
        String[] chosen = new String[players];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = ways[i % ways.length];
        }
        return Group.picking(chosen);
    }
}
