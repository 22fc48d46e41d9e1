package io.github.quizraft.study;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A learner at a session, for tests that read like one. */
final class Sitting {
    static final Limits ALL = new Limits(100, 100);

    final HandClock clock;
    final Stamps stamps;
    final ReviewLog log;
    String notice = "";
    private final Library library;
    private final List<Card> deck;
    private final long seed;
    private Session session;

    private Sitting(
            Library library, List<Card> deck, Way way, long seed, HandClock clock, Stamps stamps, ReviewLog log) {
        this.deck = deck;
        this.seed = seed;
        this.clock = clock;
        this.stamps = stamps;
        this.log = log;
        this.library = library;
        Setup setup = new Setup(
                deck.stream().collect(Collectors.toMap(Card::id, Function.identity())),
                library.glossary(),
                Fixtures.scheduler(),
                LearnerId.ME,
                "desk",
                way,
                false,
                Set.of(),
                seed);
        History history = History.of(log.entries(LearnerId.ME));
        session = Session.start(setup, deck, history, CardStates.fold(history, setup.scheduler()), stamps.now());
    }

    static Sitting begin() {
        return begin(ALL);
    }

    static Sitting begin(Limits limits) {
        return begin(Card.of(Fixtures.eightKinds()), limits, 42);
    }

    static Sitting begin(List<Card> deck, Limits limits, long seed) {
        return begin(Fixtures.eightKinds(), deck, Exercise.REVIEW, limits, seed);
    }

    static Sitting begin(Exercise exercise) {
        return begin(Fixtures.eightKinds(), exercise);
    }

    static Sitting begin(Library library, Exercise exercise) {
        return begin(library, Card.of(library), exercise, ALL, 7);
    }

    private static Sitting begin(Library library, List<Card> deck, Exercise exercise, Limits limits, long seed) {
        HandClock clock = new HandClock();
        Stamps stamps = Fixtures.stamps(clock);
        return new Sitting(library, deck, exercise.from(stamps.now(), limits), seed, clock, stamps, new UnsavedLog());
    }

    /** A new session on the same log. */
    Sitting again(Limits limits) {
        return again(Way.review(limits));
    }

    /** A new session on the same log in another way. */
    Sitting again(Exercise exercise) {
        return again(exercise.from(stamps.now(), ALL));
    }

    Sitting again(Way way) {
        return new Sitting(library, deck, way, seed + 1, clock, stamps, log);
    }

    /** Families of cards that turn on the same term. */
    static List<Card> withSiblings(int families, int each) {
        List<Card> cards = new ArrayList<>();
        for (int f = 0; f < families; f++) {
            for (int i = 0; i < each; i++) {
                Item item = new Item(
                        "F-" + f + "-" + i,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        "?",
                        false,
                        false,
                        List.of(),
                        List.of(new TermId("term" + f)),
                        List.of(),
                        "because",
                        Optional.empty(),
                        List.of(),
                        1,
                        Optional.empty(),
                        false);
                cards.add(new Card(
                        CardId.of("family", item.id()),
                        "Family",
                        new ShortAnswer(item, List.of("yes"), List.of(), false)));
            }
        }
        return cards;
    }

    Session session() {
        return session;
    }

    boolean isDone() {
        return session.stage() instanceof Stage.Finished;
    }

    Card card() {
        return session.stage().onScreen().orElseThrow();
    }

    CardId current() {
        return card().id();
    }

    List<CardId> order() {
        return cards().stream().map(Card::id).toList();
    }

    /** The cards that are still asked, if all are known. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        while (!isDone()) {
            cards.add(card());
            answerRight();
        }
        return cards;
    }

    Sitting answerRight() {
        return answerRight(Grade.GOOD);
    }

    Sitting answerRight(Grade grade) {
        submit(card().question().key());
        if (session.stage() instanceof Stage.Answered) {
            confide(Optional.empty());
        }
        clock.advance(Duration.ofSeconds(4));
        return rateAtOnce(grade);
    }

    void answerAllRight() {
        while (!isDone()) {
            answerRight();
        }
    }

    Sitting pass() {
        return submit(new Answer.Pass());
    }

    Sitting submit(Answer answer) {
        clock.advance(Duration.ofSeconds(9));
        return act(new Action.Submit(answer, stamps.next()));
    }

    Sitting rateAtOnce(Grade grade) {
        return act(new Action.Rate(grade, stamps.next()));
    }

    Sitting accept() {
        return act(new Action.Accept(stamps.next()));
    }

    Sitting undo() {
        return act(new Action.Undo(stamps.next()));
    }

    Sitting redo() {
        return act(new Action.Redo(stamps.next()));
    }

    Sitting mark(CardMark.Kind kind) {
        return mark(kind, "");
    }

    Sitting mark(CardMark.Kind kind, String text) {
        clock.advance(Duration.ofSeconds(2));
        return act(new Action.Mark(kind, text, stamps.next()));
    }

    Marks marks(CardId card) {
        return session.history().marks(card);
    }

    /** From now on the learner is asked how sure an answer is. */
    Sitting asksConfidence() {
        session = new Session(
                session.setup().askingConfidence(true),
                session.queue(),
                session.made(),
                session.history(),
                session.due(),
                session.aside(),
                session.stage());
        return this;
    }

    Sitting confide(Optional<Confidence> confidence) {
        clock.advance(Duration.ofSeconds(3));
        return act(new Action.Confide(confidence, stamps.next()));
    }

    void goTo(String card) {
        while (!current().value().equals(card)) {
            answerRight();
        }
    }

    Review lastReview() {
        List<Review> reviews = session.reviews();
        return reviews.get(reviews.size() - 1);
    }

    Sitting act(Action action) {
        Recorder.Recorded recorded = new Recorder(log).apply(session, action);
        session = recorded.session();
        notice = String.join(" ", recorded.notices());
        return this;
    }
}
