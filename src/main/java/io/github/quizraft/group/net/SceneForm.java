package io.github.quizraft.group.net;

import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Standings;
import io.github.quizraft.group.Tally;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.question.Label;
import java.util.List;
import java.util.Locale;

/** What everybody sees, as it stands in a snapshot. */
final class SceneForm {
    private static final int TOP = 5;

    private SceneForm() {}

    static JsonObject written(Scene scene) {
        if (scene instanceof Scene.Lobby lobby) {
            return stage("lobby")
                    .put("title", lobby.title())
                    .put(
                            "lobby",
                            new JsonObject()
                                    .put("questions", lobby.questions())
                                    .put(
                                            "teams",
                                            lobby.teams().stream()
                                                    .map(team -> team.name().text())
                                                    .toList()));
        }
        if (scene instanceof Scene.Underway underway) {
            return stage("underway")
                    .put("title", underway.title())
                    .put("questions", underway.questions())
                    .put("clock", clock(underway.clock()))
                    .put("count", count(underway.count()));
        }
        if (scene instanceof Scene.Asked asked) {
            return asked(asked);
        }
        if (scene instanceof Scene.Revealed revealed) {
            return revealed(revealed);
        }
        if (scene instanceof Scene.Board board) {
            return stage("board").put("question", heading(board.heading())).put("board", board(board));
        }
        if (scene instanceof Scene.Podium podium) {
            return stage("podium").put("podium", podium(podium));
        }
        Scene.Ended ended = (Scene.Ended) scene;
        return stage("report").put("title", ended.title()).put("board", players(ended.standings()));
    }

    private static JsonObject stage(String name) {
        return new JsonObject().put("stage", name);
    }

    private static JsonObject asked(Scene.Asked asked) {
        JsonObject out = stage(asked.stage().name().toLowerCase(Locale.ROOT))
                .put("question", heading(asked.heading()))
                .put("clock", clock(asked.clock()))
                .put("count", count(asked.count()));
        asked.prompt().ifPresent(prompt -> out.put("prompt", prompt(Places.hidden(prompt))));
        asked.tally().ifPresent(tally -> out.put("tally", tally(tally)));
        return out;
    }

    private static JsonObject revealed(Scene.Revealed revealed) {
        JsonObject reveal = new JsonObject()
                .put("key", AnswerForm.written(Places.of(revealed.prompt()).hidden(revealed.key())))
                .put("text", revealed.keyText())
                .put("why", revealed.explanation())
                .put("check", revealed.check())
                .put("sources", revealed.sources());
        return stage("reveal")
                .put("question", heading(revealed.heading()))
                .put("prompt", prompt(Places.hidden(revealed.prompt())))
                .put("tally", tally(revealed.tally()))
                .put("reveal", reveal);
    }

    private static JsonObject heading(Scene.Heading heading) {
        return new JsonObject()
                .put("round", RoundNumber.of(heading.round()).written())
                .put("number", heading.number())
                .put("of", heading.of())
                .put("kind", heading.kind())
                .put("stem", heading.stem());
    }

    private static JsonObject clock(Scene.Clock clock) {
        JsonObject out = new JsonObject();
        clock.left().ifPresent(left -> out.put("left", left.toMillis()));
        clock.of().ifPresent(of -> out.put("of", of.toMillis()));
        return out.put("running", clock.isRunning());
    }

    private static JsonObject count(Scene.Count count) {
        return new JsonObject().put("answered", count.answered()).put("of", count.of());
    }

    private static JsonObject prompt(Prompt prompt) {
        if (prompt instanceof Prompt.Choice choice) {
            return as("choice").put("options", labels(choice.options())).put("several", choice.several());
        }
        if (prompt instanceof Prompt.Judge judge) {
            return as("judge").put("reasons", labels(judge.reasons()));
        }
        if (prompt instanceof Prompt.Blanks blanks) {
            return as("blanks").put("text", blanks.text()).put("names", blanks.names());
        }
        if (prompt instanceof Prompt.Pairs pairs) {
            return as("pairs").put("left", labels(pairs.left())).put("right", labels(pairs.right()));
        }
        return prompt instanceof Prompt.Steps steps
                ? as("steps").put("steps", labels(steps.steps()))
                : as("words").put("unit", ((Prompt.Words) prompt).unit());
    }

    private static JsonObject as(String name) {
        return new JsonObject().put("as", name);
    }

    private static List<JsonObject> labels(List<Label> labels) {
        return labels.stream()
                .map(label -> new JsonObject().put("id", label.id()).put("text", label.text()))
                .toList();
    }

    private static JsonObject tally(Tally tally) {
        return new JsonObject()
                .put(
                        "rows",
                        tally.rows().stream()
                                .map(row -> new JsonObject()
                                        .put("text", row.text())
                                        .put("count", row.count())
                                        .put("key", row.isKey()))
                                .toList())
                .put("unanswered", tally.unanswered());
    }

    private static JsonObject board(Scene.Board board) {
        boolean isTeams =
                board.view() == BoardView.TEAMS && !board.standings().teams().isEmpty();
        if (!isTeams) {
            return players(board.standings());
        }
        List<JsonObject> rows = board.standings().teams().stream()
                .map(team -> row(team.rank(), team.team().name().text(), team.score()))
                .toList();
        return new JsonObject()
                .put("view", "teams")
                .put("rows", rows)
                .put("players", board.standings().players().size());
    }

    private static JsonObject players(Standings standings) {
        List<JsonObject> rows = standings.players().stream()
                .limit(TOP)
                .map(player -> row(player.rank(), player.player().name().text(), player.score()))
                .toList();
        return new JsonObject()
                .put("view", "players")
                .put("rows", rows)
                .put("players", standings.players().size());
    }

    private static JsonObject row(int rank, String name, long score) {
        return new JsonObject().put("rank", rank).put("name", name).put("score", score);
    }

    private static JsonObject podium(Scene.Podium podium) {
        return new JsonObject()
                .put(
                        "places",
                        podium.places().stream()
                                .map(place -> new JsonObject()
                                        .put("rank", place.rank())
                                        .put(
                                                "names",
                                                place.names().stream()
                                                        .map(name -> name.text())
                                                        .toList())
                                        .put("score", place.score()))
                                .toList())
                .put("of", podium.of());
    }
}
