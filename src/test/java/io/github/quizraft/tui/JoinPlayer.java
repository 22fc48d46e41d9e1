package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.group.join.Voice;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Played;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.News;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Plays in a group quiz without a terminal or a network: keys and messages go in, pictures and messages come out. */
final class JoinPlayer {
    private static final Duration TIME = Duration.ofSeconds(20);

    final HandClock clock = new HandClock();
    final List<String> said = new ArrayList<>();
    final List<List<Played>> kept = new ArrayList<>();
    final List<List<EntryId>> takenBack = new ArrayList<>();
    private final List<Supplier<News>> work = new ArrayList<>();
    private final List<Question> questions =
            Fixtures.eightKinds().banks().get(0).questions();
    private final Joining joining;
    private Optional<Screen> screen;
    private Size size = new Size(80, 24);
    private long points;

    JoinPlayer(Optional<String> name, boolean keeps) {
        Voice voice = new Voice() {
            @Override
            public void join(String as, Optional<String> team) {
                said.add("join " + as + team.map(each -> " in " + each).orElse(""));
            }

            @Override
            public void answer(String round, Answer answer) {
                said.add(round + " " + answer.written());
            }

            @Override
            public void next(String round) {
                said.add("next " + round);
            }
        };
        Joining.Start start = new Joining.Start("192.168.1.5:4242", name, Optional.empty(), keeps, Settings.STANDARD);
        joining = new Joining(start, voice, progress(), work::add, Fixtures.stamps(clock));
        screen = Optional.of(joining.first());
    }

    private OwnProgress progress() {
        return new OwnProgress() {
            @Override
            public Change keep(List<Played> played) {
                kept.add(played);
                return new Change(List.of(new EntryId(new UUID(1, 1))), "1 answer is kept in your progress.");
            }

            @Override
            public Change takeBack(List<EntryId> entries) {
                takenBack.add(entries);
                return new Change(List.of(new EntryId(new UUID(2, takenBack.size()))), "");
            }
        };
    }

    static JoinPlayer seated() {
        return new JoinPlayer(Optional.of("Ana"), false).greeted().sees(snapshot(StageName.LOBBY, 0));
    }

    JoinPlayer sized(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    JoinPlayer press(String keys) {
        Player.keys(keys).forEach(this::event);
        return this;
    }

    JoinPlayer event(Event event) {
        screen = joining.after(event, screen.orElseThrow(), size);
        return this;
    }

    JoinPlayer wait(Duration time) {
        clock.advance(time);
        return event(new Tick());
    }

    JoinPlayer hears(Heard heard) {
        return event(new Told(heard));
    }

    JoinPlayer greeted(String... teams) {
        return hears(new Heard.Hello("t", List.of(teams)));
    }

    JoinPlayer sees(Snapshot snapshot) {
        return hears(new Heard.Stood(snapshot));
    }

    JoinPlayer receives(Receipt receipt) {
        return hears(new Heard.Received(joining.game().sent().orElseThrow().round(), receipt));
    }

    /** Has the work done that was to be done elsewhere. */
    JoinPlayer finished() {
        List<Supplier<News>> all = List.copyOf(work);
        work.clear();
        all.forEach(each -> event(each.get()));
        return this;
    }

    String picture() {
        return screen.orElseThrow().view(size).block().plain();
    }

    Screen screen() {
        return screen.orElseThrow();
    }

    boolean hasLeft() {
        return screen.isEmpty();
    }

    /** A question of the eight kinds, open for an answer. */
    JoinPlayer asked(int number) {
        return sees(asking(StageName.OPEN, number, true, Optional.empty()));
    }

    Snapshot asking(StageName stage, int number, boolean mayAnswer, Optional<Answer> counted) {
        Question question = questions.get(number - 1);
        return new Snapshot(
                stage,
                "",
                Optional.of(heading(number)),
                stage == StageName.READ ? Optional.empty() : Optional.of(Prompt.of(question)),
                Optional.of(new Scene.Clock(
                        Optional.of(TIME), Optional.of(TIME), stage == StageName.OPEN || stage == StageName.READ)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(you(mayAnswer, counted, Optional.empty(), 0, Optional.empty())));
    }

    /** Its answer, after the player gave one. */
    JoinPlayer revealed(int number, Answer given, String outcome, long worth) {
        Question question = questions.get(number - 1);
        points += worth;
        return sees(new Snapshot(
                StageName.REVEAL,
                "",
                Optional.of(heading(number)),
                Optional.of(Prompt.of(question)),
                Optional.empty(),
                Optional.of(new Tally(List.of(new Tally.Row("right", 3, true), new Tally.Row("wrong", 1, false)), 1)),
                Optional.of(new Snapshot.Revealed(
                        Optional.of(question.key()),
                        question.keyText(),
                        question.item().explanation(),
                        question.item().checkNote(),
                        List.of("cells, paragraph 2"))),
                List.of(),
                Optional.of(you(
                        false,
                        Optional.of(given),
                        Optional.of(outcome),
                        worth,
                        Optional.of(new Snapshot.Own(question.item().id(), given.written(), Duration.ofSeconds(4)))))));
    }

    Question question(int number) {
        return questions.get(number - 1);
    }

    private Snapshot.Asked heading(int number) {
        return new Snapshot.Asked(
                String.valueOf(number),
                number,
                questions.size(),
                questions.get(number - 1).item().stem());
    }

    private Snapshot.You you(
            boolean mayAnswer,
            Optional<Answer> counted,
            Optional<String> outcome,
            long worth,
            Optional<Snapshot.Own> own) {
        return new Snapshot.You(
                "Ana",
                Optional.empty(),
                points,
                Optional.of(2),
                1,
                mayAnswer,
                counted,
                outcome,
                worth,
                own,
                Optional.empty());
    }

    /** Where each goes alone, between two questions or after the last. */
    static Snapshot alone(Optional<String> next) {
        Snapshot.You you = snapshot(StageName.UNDERWAY, 0).you().orElseThrow();
        return new Snapshot(
                StageName.UNDERWAY,
                "Cells and what they do",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Snapshot.You(
                        you.name(),
                        you.team(),
                        0,
                        Optional.empty(),
                        0,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        next)));
    }

    /** The same where each goes alone, with what it goes on to. */
    static Snapshot alone(Snapshot now, Optional<Duration> left, Optional<String> next) {
        return new Snapshot(
                now.stage(),
                now.title(),
                now.asked(),
                now.prompt(),
                left.map(time -> new Scene.Clock(left, Optional.empty(), true)),
                now.tally(),
                now.revealed(),
                now.standings(),
                now.you()
                        .map(you -> new Snapshot.You(
                                you.name(),
                                you.team(),
                                you.score(),
                                you.rank(),
                                you.streak(),
                                you.mayAnswer(),
                                you.answer(),
                                you.outcome(),
                                you.points(),
                                you.own(),
                                next)));
    }

    /** Of a stage without a question. */
    static Snapshot snapshot(StageName stage, long score, Snapshot.Row... rows) {
        return new Snapshot(
                stage,
                "Cells and what they do",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(rows),
                Optional.of(new Snapshot.You(
                        "Ana",
                        Optional.of("Red"),
                        score,
                        score == 0 ? Optional.empty() : Optional.of(2),
                        0,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty())));
    }
}
