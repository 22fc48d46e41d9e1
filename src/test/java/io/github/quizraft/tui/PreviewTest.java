package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.Golden;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.study.Card;
import io.github.quizraft.terminal.Changed;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {
    private final Library library = Fixtures.eightKinds();
    private final Stamps stamps = Fixtures.stamps(new HandClock());
    private Sheets file = sheets(List.of("12:3 error L22: a word occurs in the key alone"), List.of());
    private final Preview preview = new Preview(() -> file, stamps);
    private Size size = new Size(80, 24);
    private Optional<Screen> screen = Optional.of(PreviewScreen.of(file, ""));

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "100,50"})
    void aQuestionIsShownAskedAndAnswered(int columns, int rows) {
        size = new Size(columns, rows);
        Golden.matches("tui/preview-" + columns + "x" + rows, picture());
    }

    @Test
    void everyKindCanBeShown() {
        for (Sheet sheet : file.sheets()) {
            screen = Optional.of(PreviewScreen.of(file, sheet.id()));
            size = new Size(80, 100);
            assertThat(picture())
                    .contains(sheet.id(), "Asked", "Answered right", "Right.", "Why", "error L22")
                    .contains(firstWord(sheet.card().question().item().explanation()));
        }
    }

    /** The marks say that all of it is right, and what is right can be read off. */
    @Test
    void theRightAnswerIsFilledIn() {
        size = new Size(80, 100);
        for (Sheet sheet : file.sheets()) {
            screen = Optional.of(PreviewScreen.of(file, sheet.id()));
            String answered = picture()
                    .substring(picture().indexOf("Answered right"), picture().indexOf("Right."));
            assertThat(answered).as(sheet.id()).doesNotContainPattern("\\n x ");

            if (sheet.card().question() instanceof io.github.quizraft.question.Matching) {
                assertThat(answered).doesNotContain("[ ]");
            }
        }
    }

    @Test
    void aSaveIsShownAtTheSameQuestion() {
        press(Key.of('n'));
        String second = file.sheets().get(1).id();
        assertThat(picture()).contains(second);

        file = sheets(List.of(), List.of());
        press(new Changed());

        assertThat(picture()).contains(second, "no findings").doesNotContain("L22");
    }

    @Test
    void aFileThatIsBrokenForAWhileLeadsBackToTheQuestion() {
        press(Key.of('n'));
        Sheets sound = file;
        file = new Sheets(library, Fixtures.scheduler(), List.of(), List.of("1:1 error L01: no JSON"), stamps.next());

        press(new Changed());
        assertThat(picture()).contains("no question can be shown", "no JSON");
        press(Key.of('n'));
        press(Key.of('j'));
        file = sound;
        press(new Changed());

        assertThat(picture()).contains(sound.sheets().get(1).id());
    }

    @Test
    void theFindingsOnTheFileComeLast() {
        file = sheets(List.of(), List.of("3:3 warning L49: origins"));
        size = new Size(80, 100);
        press(new Changed());

        assertThat(picture()).contains("no findings, 1 on the file", "On the file");
        assertThat(picture().indexOf("L49")).isGreaterThan(picture().indexOf("Answered right"));
    }

    @Test
    void qAndAHangupEndIt() {
        assertThat(preview.after(Key.of('q'), screen.orElseThrow(), size)).isEmpty();
        assertThat(preview.after(new Hangup(), screen.orElseThrow(), size)).isEmpty();
        assertThat(preview.after(Key.of('?'), screen.orElseThrow(), size)).isPresent();
    }

    @Test
    void whereThereIsNoScreenAllIsPrinted() {
        String all = Preview.printed(file, "", 80).plain();
        assertThat(file.sheets()).allSatisfy(sheet -> assertThat(all).contains(sheet.id()));

        String one = Preview.printed(file, file.sheets().get(2).id(), 80).plain();
        assertThat(one)
                .contains(file.sheets().get(2).id())
                .doesNotContain(file.sheets().get(0).id() + " ");
    }

    private Sheets sheets(List<String> findings, List<String> problems) {
        List<Sheet> sheets = library.banks().stream()
                .flatMap(bank -> Card.of(bank).stream())
                .map(card -> new Sheet(card, findings))
                .toList();
        return new Sheets(library, Fixtures.scheduler(), sheets, problems, stamps.next());
    }

    private static String firstWord(String text) {
        return text.split(" ", 2)[0];
    }

    private void press(Event event) {
        screen = preview.after(event, screen.orElseThrow(), size);
    }

    private String picture() {
        return screen.orElseThrow().view(size).block().plain();
    }
}
