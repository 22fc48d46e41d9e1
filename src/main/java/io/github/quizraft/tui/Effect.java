package io.github.quizraft.tui;

import io.github.quizraft.group.Mode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Scope;
import io.github.quizraft.terminal.Key;
import java.util.List;
import java.util.Optional;

/** What a screen asks the loop to do. */
sealed interface Effect {
    /**
     * Write to the log. If that fails, the screen stays as it was.
     *
     * @param entry what happened
     */
    record Save(LogEntry entry) implements Effect {}

    /**
     * Begin a session.
     *
     * @param scope what it may ask
     * @param exercise in which way
     * @param moreNew new cards beyond the day's limit
     * @param allDue all that is due, not only the day's share
     */
    record Begin(Scope scope, Exercise exercise, int moreNew, boolean allDue) implements Effect {
        /** Within the learner's limits. */
        Begin(Scope scope, Exercise exercise) {
            this(scope, exercise, 0, false);
        }
    }

    /**
     * Let the learner change a question in an editor, and go on with what it says then.
     *
     * @param card the question
     */
    record Edit(CardId card) implements Effect {}

    /** Show the home screen as it stands now. */
    record GoHome() implements Effect {}

    /** Offer, in the palette that opens, what the home screen leads to. */
    record OfferDestinations() implements Effect {}

    /** Press a key on the screen that shows by then. */
    record Press(Key key) implements Effect {}

    /** Show what the log says of the learner, over the screen that asks for it. */
    record ShowStatistics() implements Effect {}

    /** Show what is wrong with the content, over the screen that asks for it. */
    record ShowProblems() implements Effect {}

    /**
     * Show the settings, to be changed.
     *
     * @param at the one to begin at
     */
    record ShowSettings(Setting<?> at) implements Effect {
        static final ShowSettings FIRST = new ShowSettings(AllSettings.list().get(0));
    }

    /** Show what each desired retention takes and leads to. */
    record ShowWorkload() implements Effect {}

    /** Show the plan towards an exam, as it stands now. */
    record ShowExam() implements Effect {}

    /**
     * Keep a choice of the learner. If that fails, the screen stays as it was.
     *
     * @param value a text that is one of its kind; empty to leave the setting as it is by itself
     */
    record Choose(Setting<?> setting, Optional<String> value) implements Effect {}

    /** Show all cards and terms, over the screen that asks for it. */
    record ShowBrowser() implements Effect {}

    /** Show the documents and their claims, over the screen that asks for it. */
    record ShowSources() implements Effect {}

    /**
     * Say something of cards, all at once.
     *
     * @param cards of which
     * @param kind what
     */
    record Mark(List<CardId> cards, CardMark.Kind kind) implements Effect {}

    /**
     * Take entries of the log back, all at once.
     *
     * @param entries which
     * @param isRedo they took back something themselves, which is so done again
     */
    record TakeBack(List<EntryId> entries, boolean isRedo) implements Effect {}

    /**
     * Have something happen in the room that is hosted. If that cannot be saved, the screen stays as it was.
     *
     * @param event what
     */
    record Host(RoomEvent event) implements Effect {}

    /** Take a seat in a group quiz. */
    record Enter(String name, Optional<String> team) implements Effect {}

    /**
     * Answer a question of a group quiz.
     *
     * @param round which question it is for
     */
    record Respond(String round, Answer answer) implements Effect {}

    /**
     * Go on to a question of a group quiz in which each goes alone.
     *
     * @param round which
     */
    record GoOn(String round) implements Effect {}

    /** Take what was answered in a group quiz into one's own progress. */
    record KeepAnswers() implements Effect {}

    /** Take that back. */
    record DropAnswers() implements Effect {}

    /**
     * Play a bank with a group.
     *
     * @param seats names of those who play at this terminal
     */
    record OpenQuiz(String bank, Mode mode, List<String> seats) implements Effect {}

    /** Show what came of the quiz that is over. */
    record ShowReport() implements Effect {}

    /**
     * Save what came of it.
     *
     * @param form as which kind of file
     */
    record Export(Afterwards.Form form) implements Effect {}

    /** End the program. */
    record Leave() implements Effect {}
}
