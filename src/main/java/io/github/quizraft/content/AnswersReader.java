package io.github.quizraft.content;

import io.github.quizraft.question.Played;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what a player took along from a group quiz: the file that the host's program gives out at the end. */
public final class AnswersReader {
    private static final String FORM = "quizraft-answers";
    private static final int VERSION = 1;
    private static final int LONGEST_MILLIS = 1_000_000_000;

    private AnswersReader() {}

    /**
     * What a file holds.
     *
     * @param answers if nothing is wrong with any of them
     * @param problems what is wrong, with the places
     */
    public record Read(List<Played> answers, List<Problem> problems) {
        public Read {
            answers = List.copyOf(answers);
            problems = List.copyOf(problems);
        }
    }

    /** Reads all of it; one with a mistake is not taken at all. */
    public static Read read(Path path) {
        ContentFile file = ContentFile.open(path);
        List<Played> answers = file.decoded(AnswersReader::read).orElse(List.of());
        return new Read(file.problems().isEmpty() ? answers : List.of(), file.problems());
    }

    private static List<Played> read(Json json, Problems problems) {
        return Fields.read(json, "the answers of a player", problems, AnswersReader::answers)
                .orElse(List.of());
    }

    private static List<Played> answers(Fields fields) {
        if (!fields.text("form").equals(FORM)) {
            fields.problem("form", "this is no file of answers: \"form\" must be \"" + FORM + "\"");
        }
        if (fields.required("version", "a number")
                        .map(value -> value.whole(1, Value.MANY))
                        .orElse(VERSION)
                > VERSION) {
            fields.problem("version", "a newer quizraft has written this file; this one reads version " + VERSION);
            fields.ignoreRest();
        }
        fields.text("bank");
        fields.note("title");
        return fields.requiredObjects("answers", 0, "an answer", AnswersReader::played);
    }

    private static Played played(Fields fields) {
        return new Played(
                fields.text("question"),
                fields.text("stem"),
                fields.required("answer", "a text").map(Value::text).orElse(""),
                at(fields).orElse(Instant.EPOCH),
                Duration.ofMillis(
                        fields.optionalWhole("took", 0, LONGEST_MILLIS).orElse(0)));
    }

    private static Optional<Instant> at(Fields fields) {
        String text = fields.text("at");
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            if (!text.isBlank()) {
                fields.problem("at", "\"at\" must be a time such as 2027-03-01T10:00:00Z");
            }
            return Optional.empty();
        }
    }
}
