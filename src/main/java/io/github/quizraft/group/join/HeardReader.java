package io.github.quizraft.group.join;

import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.question.Label;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a server's messages. What is none of them is nothing: a newer server may say more than we know. */
final class HeardReader {
    private HeardReader() {}

    static Optional<Heard> read(String text) {
        return JsonFields.read(text).flatMap(HeardReader::read);
    }

    private static Optional<Heard> read(JsonFields in) {
        return switch (in.text("t").orElse("")) {
            case "hello" ->
                in.text("token")
                        .map(token -> new Heard.Hello(token, in.texts("teams").orElse(List.of())));
            case "state" -> snapshot(in).map(Heard.Stood::new);
            case "ack" ->
                named(Receipt.values(), in.text("receipt"))
                        .map(receipt -> new Heard.Received(in.text("round").orElse(""), receipt));
            case "refused" -> in.text("why").map(Heard.Refused::new);
            case "beat" -> Optional.of(new Heard.Beat());
            case "bye" -> in.text("why").map(Heard.Bye::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Snapshot> snapshot(JsonFields in) {
        return in.object("all")
                .flatMap(all -> named(StageName.values(), all.text("stage"))
                        .map(stage -> new Snapshot(
                                stage,
                                all.text("title").orElse(""),
                                all.object("question").flatMap(HeardReader::asked),
                                all.object("prompt").flatMap(HeardReader::prompt),
                                clock(in, all),
                                all.object("tally").map(HeardReader::tally),
                                all.object("reveal").map(HeardReader::revealed),
                                standings(all),
                                in.object("you").map(HeardReader::you))));
    }

    /** A player may have more time than the others. */
    private static Optional<Scene.Clock> clock(JsonFields in, JsonFields all) {
        Optional<Duration> own =
                in.object("you").flatMap(you -> you.number("left")).map(Duration::ofMillis);
        return all.object("clock")
                .map(clock -> new Scene.Clock(
                        own.or(() -> clock.number("left").map(Duration::ofMillis)),
                        clock.number("of").map(Duration::ofMillis),
                        clock.flag("running").orElse(false)));
    }

    private static Tally tally(JsonFields in) {
        return new Tally(
                in.objects("rows").orElse(List.of()).stream()
                        .map(row -> new Tally.Row(
                                row.text("text").orElse(""),
                                whole(row, "count"),
                                row.flag("key").orElse(false)))
                        .toList(),
                whole(in, "unanswered"));
    }

    private static Optional<Snapshot.Asked> asked(JsonFields in) {
        return in.text("round")
                .map(round -> new Snapshot.Asked(
                        round,
                        whole(in, "number"),
                        whole(in, "of"),
                        in.text("stem").orElse("")));
    }

    private static Optional<Prompt> prompt(JsonFields in) {
        return switch (in.text("as").orElse("")) {
            case "choice" ->
                Optional.of(new Prompt.Choice(
                        labels(in, "options"), in.flag("several").orElse(false)));
            case "judge" -> Optional.of(new Prompt.Judge(labels(in, "reasons")));
            case "words" -> Optional.of(new Prompt.Words(in.text("unit").orElse("")));
            case "blanks" ->
                Optional.of(new Prompt.Blanks(
                        in.text("text").orElse(""), in.texts("names").orElse(List.of())));
            case "pairs" -> Optional.of(new Prompt.Pairs(labels(in, "left"), labels(in, "right")));
            case "steps" -> Optional.of(new Prompt.Steps(labels(in, "steps")));
            default -> Optional.empty();
        };
    }

    private static List<Label> labels(JsonFields in, String name) {
        return in.objects(name).orElse(List.of()).stream()
                .map(each ->
                        new Label(each.text("id").orElse(""), each.text("text").orElse("")))
                .toList();
    }

    private static Snapshot.Revealed revealed(JsonFields in) {
        return new Snapshot.Revealed(
                in.object("key").flatMap(AnswerForm::read),
                in.texts("text").orElse(List.of()),
                in.text("why").orElse(""),
                in.text("check"),
                in.texts("sources").orElse(List.of()));
    }

    private static List<Snapshot.Row> standings(JsonFields all) {
        Stream<Snapshot.Row> board =
                all.object("board").flatMap(each -> each.objects("rows")).orElse(List.of()).stream()
                        .map(row -> new Snapshot.Row(
                                whole(row, "rank"), row.text("name").orElse(""), score(row)));
        Stream<Snapshot.Row> podium =
                all.object("podium").flatMap(each -> each.objects("places")).orElse(List.of()).stream()
                        .map(place -> new Snapshot.Row(
                                whole(place, "rank"),
                                String.join(", ", place.texts("names").orElse(List.of())),
                                score(place)));
        return Stream.concat(board, podium).toList();
    }

    private static Snapshot.You you(JsonFields in) {
        return new Snapshot.You(
                in.text("name").orElse(""),
                in.text("team"),
                score(in),
                in.number("rank").map(Math::toIntExact),
                whole(in, "streak"),
                in.flag("may").orElse(false),
                in.object("answer").flatMap(AnswerForm::read),
                in.text("outcome"),
                in.number("points").orElse(0L),
                in.object("own")
                        .flatMap(own -> own.text("question")
                                .flatMap(question -> own.text("answer")
                                        .map(answer -> new Snapshot.Own(question, answer, took(own))))),
                in.text("next"));
    }

    private static Duration took(JsonFields own) {
        return Duration.ofMillis(Math.max(0, own.number("took").orElse(0L)));
    }

    private static long score(JsonFields in) {
        return in.number("score").orElse(0L);
    }

    private static int whole(JsonFields in, String name) {
        return in.number(name).map(Long::intValue).orElse(0);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, Optional<String> name) {
        return Stream.of(all)
                .filter(each -> name.filter(each.name().toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .findFirst();
    }
}
