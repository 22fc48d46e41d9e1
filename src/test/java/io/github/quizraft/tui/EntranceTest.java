package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.Golden;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.study.CardStates;
import io.github.quizraft.study.Editing;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Outline;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntranceTest {
    private static final Key ENTER = Key.of(Key.Kind.ENTER);

    private final Library library = Fixtures.planets();
    private final ReviewLog log = new UnsavedLog();
    private final HandClock clock = new HandClock();
    private final Program program = new Program(
            new Desk(
                    library,
                    List.of(),
                    Settings.STANDARD,
                    Fixtures.scheduler(),
                    LearnerId.ME,
                    "desk",
                    Limits.DEFAULT,
                    true),
            log,
            by -> CardStates.fold(History.of(log.entries(LearnerId.ME)), by),
            Fixtures.stamps(clock),
            () -> 42,
            (desk, setting, value) -> desk,
            card -> Editing.Edited.not(""),
            work -> {},
            (of, chosen, bank, mode, seats) -> new Hosts.Refused(""));
    private Size size = new Size(80, 24);
    private Entrance entrance = withCatalog();
    private Optional<Screen> screen = Optional.of(entrance.home());

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void whatThereIsShowsBeforeItIsCounted(int columns, int rows) {
        size = new Size(columns, rows);
        Golden.matches("tui/home-uncounted-" + columns + "x" + rows, picture());
    }

    @Test
    void withoutACatalogItSaysThatItIsReading() {
        enter(withoutCatalog());
        Golden.matches("tui/home-unread-80x24", picture());
    }

    @Test
    void countsComeAsSoonAsTheyAreKnown() {
        learn();
        happens(new Counted(program.today()));
        assertThat(picture()).contains("3 due").contains("> All banks");
    }

    @Test
    void theSelectionStaysWhereTheLearnerPutIt() {
        learn();
        happens(Key.of('j'));
        happens(new Counted(program.today()));
        assertThat(picture()).contains("3 due").contains("> Planets");
        happens(Ready.of(program));
        assertThat(picture()).contains("> Planets");
    }

    @Test
    void enterWaitsForTheQuestionsAndSaysSo() {
        happens(Key.of('j'));
        happens(ENTER);
        assertThat(picture()).contains("One moment").contains("> Planets");
        happens(new Counted(program.today()));
        happens(Ready.of(program));
        assertThat(screen).containsInstanceOf(StudyScreen.class);
    }

    @Test
    void enterIsTakenBeforeItIsKnownWhichBanksThereAre() {
        enter(withoutCatalog());
        happens(ENTER);
        assertThat(picture()).contains("One moment");
        happens(Ready.of(program));
        assertThat(screen).containsInstanceOf(StudyScreen.class);
    }

    @Test
    void whatIsTypedMeanwhileGoesWhereTheFirstKeyLeads() {
        happens(Key.of('b'));
        happens(Key.of('m'));
        happens(Key.of('q'));
        assertThat(picture()).contains("One moment");
        happens(Ready.of(program));
        assertThat(screen).containsInstanceOf(BrowseScreen.class);
        assertThat(picture()).contains("Search: mq");
    }

    @Test
    void thePaletteIsOpenAtOnceAndWhatIsChosenWaits() {
        for (char key : ":browse".toCharArray()) {
            happens(Key.of(key));
        }
        assertThat(picture()).contains(": browse", "> browse");
        happens(ENTER);
        assertThat(picture()).contains("> browse", "One moment");
        happens(new Counted(program.today()));
        happens(Ready.of(program));
        assertThat(screen).containsInstanceOf(BrowseScreen.class);
    }

    @Test
    void whatIsChosenInThePaletteStaysChosenWhenThereIsMoreToChoose() {
        enter(withoutCatalog());
        List.of(Key.of(':'), Key.of(Key.Kind.DOWN), Key.of(Key.Kind.DOWN)).forEach(this::happens);
        assertThat(picture()).contains("> browse").doesNotContain("other ways");
        happens(new Counted(program.today()));
        assertThat(picture()).contains("> browse").contains("other ways");
    }

    @Test
    void whatIsChosenInThePaletteStaysChosenWhenThereIsLess() {
        enter(withoutCatalog());
        happens(Key.of(':'));
        for (int page = 0; page < 3; page++) {
            happens(Key.of(Key.Kind.PAGE_DOWN));
        }
        assertThat(picture()).contains("> keys");
        happens(new Counted(Today.unknown(Settings.STANDARD, true).listed(List.of(), 0)));
        assertThat(picture()).contains("> keys");
        happens(ENTER);
        happens(Ready.of(program));
        assertThat(screen).containsInstanceOf(SettingsScreen.class);
    }

    @Test
    void whatIsNotOfferedAnyMoreIsNotChosen() {
        enter(withoutCatalog());
        ":more".chars().forEach(key -> happens(Key.of((char) key)));
        assertThat(picture()).contains("> more new");
        happens(new Counted(Today.unknown(Settings.STANDARD, true).listed(List.of(), 0)));
        happens(ENTER);
        assertThat(picture()).contains("Nothing is called that");
    }

    @Test
    void whoeverWantsToLeaveNeedNotWait() {
        happens(Key.of('b'));
        happens(Key.ctrl('c'));
        assertThat(screen).isEmpty();
    }

    @Test
    void whatIsBelowTheHelpIsCountedToo() {
        happens(Key.of('?'));
        happens(new Counted(program.today()));
        happens(Ready.of(program));
        assertThat(picture()).contains("Keys");
        happens(Key.of(Key.Kind.ESCAPE));
        assertThat(picture()).contains("0 due");
    }

    @Test
    void onceThereIsAProgramItTakesTheKeys() {
        happens(Ready.of(program));
        happens(Key.of('s'));
        assertThat(screen).containsInstanceOf(StatisticsScreen.class);
    }

    @Test
    void leavingWaitsForNothing() {
        happens(Key.of('q'));
        assertThat(screen).isEmpty();
    }

    @Test
    void aSignalEndsIt() {
        happens(new Hangup());
        assertThat(screen).isEmpty();
    }

    @Test
    void whereNothingCanBeReadThereIsNothingToWaitFor() {
        happens(new Stopped());
        assertThat(screen).isEmpty();
    }

    private void happens(Event event) {
        screen = entrance.after(event, screen.orElseThrow(), size);
    }

    private String picture() {
        return screen.orElseThrow().view(size).block().plain();
    }

    private void enter(Entrance other) {
        entrance = other;
        screen = Optional.of(other.home());
    }

    private Entrance withCatalog() {
        return new Entrance(
                Today.unknown(Settings.STANDARD, true).listed(Outline.of(library), 0), () -> Fixtures.stamps(clock));
    }

    private Entrance withoutCatalog() {
        return new Entrance(Today.unknown(Settings.STANDARD, true), () -> Fixtures.stamps(clock));
    }

    private void learn() {
        new SimulatedLearner(library, Fixtures.scheduler(), 11)
                .studying(Fixtures.START.minus(Duration.ofDays(30)), 30)
                .forEach(log::append);
    }
}
