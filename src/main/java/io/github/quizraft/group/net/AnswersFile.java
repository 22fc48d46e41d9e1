package io.github.quizraft.group.net;

import io.github.quizraft.group.OwnAnswers;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Played;

/** A player's own answers as a file to take along; {@code quizraft import answers} reads it. */
final class AnswersFile {
    private static final int LONGEST_NAME = 60;

    /** What a reader takes; whoever left a question open for weeks was not thinking all the time. */
    private static final long LONGEST_MILLIS = 1_000_000_000;

    private AnswersFile() {}

    /** What it is to be called: nothing that a system or a header would take for more than a name. */
    static String name(OwnAnswers answers) {
        String bank = answers.bank().replaceAll("[^A-Za-z0-9_-]", "");
        return "quizraft-answers-" + bank.substring(0, Math.min(LONGEST_NAME, bank.length())) + ".json";
    }

    static String written(OwnAnswers answers) {
        return JsonText.pretty(new JsonObject()
                        .put("form", "quizraft-answers")
                        .put("version", 1)
                        .put("bank", answers.bank())
                        .put("title", answers.title())
                        .put(
                                "answers",
                                answers.answers().stream()
                                        .map(AnswersFile::written)
                                        .toList()))
                + "\n";
    }

    private static JsonObject written(Played played) {
        return new JsonObject()
                .put("question", played.question())
                .put("stem", played.stem())
                .put("answer", played.answer())
                .put("at", played.at().toString())
                .put("took", Math.min(LONGEST_MILLIS, played.took().toMillis()));
    }
}
