package io.github.quizraft.items.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.SimulatedGroup;
import io.github.quizraft.question.Library;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Strokes;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupSectionsTest {
    @ParameterizedTest
    @CsvSource({
        "planets,24,80,LINES",
        "planets,24,40,LINES",
        "planets,24,100,ASCII",
        "planets,5,80,LINES",
        "cells,40,80,LINES",
        "planets,0,40,LINES"
    })
    void looksAsItDid(String bank, int players, int width, Strokes strokes) {
        Block report = GroupSections.of(of(bank, players)).text(new Paper(width, strokes), false);

        assertThat(report.lines()).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        if (strokes == Strokes.ASCII) {
            assertThat(report.plain()).matches("[\\x20-\\x7E\\n]*");
        }
        Golden.matches("group/" + bank + "-" + players + "-" + width, report.plain());
    }

    @Test
    void manySessionsAreCountedAndNotNamed() {
        Library library = Fixtures.planets();
        List<Played> four = Collections.nCopies(4, SimulatedGroup.playing(library, "planets", 3, 5));

        assertThat(GroupSections.of(GroupReport.of(four, library)).heading())
                .isEqualTo("4 sessions, 2026-11-20 14:30 to 2026-11-20 14:30; 12 players");
    }

    static GroupReport of(String bank, int players) {
        Library library = bank.equals("cells") ? Fixtures.eightKinds() : Fixtures.planets();
        return GroupReport.of(List.of(SimulatedGroup.playing(library, bank, players, 5)), library);
    }
}
