package io.github.quizraft.group.journal;

import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.Team;
import io.github.quizraft.group.TeamScore;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a journal: what of a room never changes. Questions are named and not copied, so a typing error that
 * an author mends is mended in the report as well.
 *
 * @param port that the room is served at, if it is
 */
public record JournalHead(
        String id,
        RoomCode code,
        long seed,
        Instant opened,
        String bank,
        List<String> questions,
        Rules rules,
        Optional<Integer> port) {
    private static final String FORM = "quizraft-room";
    private static final long VERSION = 1;

    /** The head for a new room. */
    public static JournalHead of(RoomPlan plan, Optional<Integer> port) {
        return new JournalHead(
                plan.id(),
                plan.code(),
                plan.seed(),
                plan.opened(),
                plan.quiz().bank(),
                plan.quiz().questions().stream()
                        .map(question -> question.item().id())
                        .toList(),
                plan.rules(),
                port);
    }

    /**
     * The plan again, with the questions as they are in the content now.
     *
     * @throws JournalException if the content no longer has them
     */
    public RoomPlan plan(Library library) {
        Bank found = library.bank(bank)
                .orElseThrow(() -> new JournalException("the content has no bank \"" + bank + "\" any more"));
        Quiz quiz = Quiz.of(found, library, questions, seed);
        List<String> missing = new ArrayList<>(questions);
        quiz.questions().forEach(question -> missing.remove(question.item().id()));
        if (!missing.isEmpty()) {
            throw new JournalException(
                    "the bank \"" + bank + "\" no longer has " + String.join(", ", missing) + ", which was played");
        }
        return new RoomPlan(id, code, seed, opened, quiz, rules);
    }

    JsonObject written() {
        JsonObject out = new JsonObject()
                .put("form", FORM)
                .put("version", VERSION)
                .put("id", id)
                .put("code", code.digits())
                .put("seed", String.valueOf(seed))
                .put("opened", opened.toEpochMilli())
                .put("bank", bank)
                .put("questions", questions)
                .put("mode", EventForms.word(rules.mode()))
                .put("scoring", EventForms.word(rules.scoring()))
                .put("reading", rules.reading().toMillis())
                .put("grace", rules.grace().toMillis())
                .put(
                        "teams",
                        rules.teams().stream().map(team -> team.name().text()).toList())
                .put("teamScore", EventForms.word(rules.teamScore()))
                .put("maxPlayers", rules.maxPlayers());
        rules.time().ifPresent(time -> out.put("time", time.toMillis()));
        rules.pace()
                .ifPresent(pace -> out.put("until", pace.until().toEpochMilli())
                        .put("ownOrder", pace.isOwnOrder())
                        .put("showsAtOnce", pace.showsAtOnce()));
        port.ifPresent(number -> out.put("port", number));
        return out;
    }

    /** Reads what was written; empty if it is the head of nothing that this program knows. */
    static Optional<JournalHead> read(JsonFields in) {
        boolean isKnown = in.text("form").equals(Optional.of(FORM))
                && in.number("version").equals(Optional.of(VERSION));
        if (!isKnown) {
            return Optional.empty();
        }
        return rules(in)
                .flatMap(rules -> in.text("id")
                        .flatMap(id -> in.text("code")
                                .filter(code -> code.matches("[0-9]{6}"))
                                .map(RoomCode::new)
                                .flatMap(code -> in.text("seed")
                                        .filter(seed -> seed.matches("-?[0-9]{1,19}"))
                                        .flatMap(seed -> in.number("opened")
                                                .flatMap(opened -> in.text("bank")
                                                        .flatMap(bank -> in.texts("questions")
                                                                .map(questions -> new JournalHead(
                                                                        id,
                                                                        code,
                                                                        Long.parseLong(seed),
                                                                        Instant.ofEpochMilli(opened),
                                                                        bank,
                                                                        questions,
                                                                        rules,
                                                                        in.number("port")
                                                                                .map(Math::toIntExact)))))))));
    }

    private static Optional<Rules> rules(JsonFields in) {
        return EventForms.named(in, "mode", Mode.values())
                .filter(mode -> (mode == Mode.SELF_PACED) == in.number("until").isPresent())
                .flatMap(mode -> EventForms.named(in, "scoring", Scoring.values())
                        .flatMap(scoring -> EventForms.named(in, "teamScore", TeamScore.values())
                                .map(teamScore -> new Rules(
                                        mode,
                                        scoring,
                                        in.number("time").map(Duration::ofMillis),
                                        Duration.ofMillis(in.number("reading").orElse(0L)),
                                        Duration.ofMillis(in.number("grace").orElse(0L)),
                                        in.texts("teams").orElse(List.of()).stream()
                                                .flatMap(name -> PlayerName.of(name).stream())
                                                .map(Team::new)
                                                .toList(),
                                        teamScore,
                                        in.number("maxPlayers")
                                                .map(Math::toIntExact)
                                                .orElse(Rules.USUAL_PLAYERS),
                                        pace(in)))));
    }

    private static Optional<Pace> pace(JsonFields in) {
        return in.number("until")
                .map(until -> new Pace(
                        Instant.ofEpochMilli(until),
                        in.flag("ownOrder").orElse(false),
                        in.flag("showsAtOnce").orElse(false)));
    }
}
