package io.github.quizraft.group.net;

import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.question.Answer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may come from a player. The host's controls are not among it. */
sealed interface Message {
    /** Someone wants to play. */
    record Join(String code, String name, ResumeToken token, Optional<String> team) implements Message {}

    /** Someone who plays already. */
    record Back(ResumeToken token) implements Message {}

    /** An answer, in which parts are called by their places. */
    record Respond(RoundNumber round, Answer answer) implements Message {}

    /** On to the next question, where each goes alone. */
    record Next(RoundNumber round) implements Message {}

    /** A projector. */
    record Watch(String code) implements Message {}

    /** A wish for a snapshot. */
    record Sync() implements Message {}

    /** Reads a message; empty if it is none, or has a field that does not belong there. */
    static Optional<Message> read(String text) {
        return JsonFields.read(text).flatMap(in -> in.text("t").flatMap(type -> read(type, in)));
    }

    private static Optional<Message> read(String type, JsonFields in) {
        return switch (type) {
            case "join" ->
                only(in, "code", "name", "token", "team")
                        .flatMap(all -> in.text("code")
                                .flatMap(code -> in.text("name")
                                        .flatMap(name ->
                                                token(in).map(token -> new Join(code, name, token, in.text("team"))))));
            case "back" -> only(in, "token").flatMap(all -> token(in)).map(Back::new);
            case "answer" ->
                only(
                                in,
                                Stream.concat(Stream.of("round"), AnswerForm.FIELDS.stream())
                                        .toArray(String[]::new))
                        .flatMap(all -> in.text("round")
                                .flatMap(RoundNumber::read)
                                .flatMap(round -> AnswerForm.read(in).map(answer -> new Respond(round, answer))));
            case "next" ->
                only(in, "round")
                        .flatMap(all -> in.text("round"))
                        .flatMap(RoundNumber::read)
                        .map(Next::new);
            case "watch" -> only(in, "code").flatMap(all -> in.text("code")).map(Watch::new);
            case "sync" -> only(in).map(all -> new Sync());
            default -> Optional.empty();
        };
    }

    private static Optional<JsonFields> only(JsonFields in, String... names) {
        Set<String> known = new HashSet<>(Set.of(names));
        known.add("t");
        return known.containsAll(in.names()) ? Optional.of(in) : Optional.empty();
    }

    private static Optional<ResumeToken> token(JsonFields in) {
        return in.text("token").flatMap(Message::token);
    }

    /** Anything else than 128 bits in this form was not given out here. */
    static Optional<ResumeToken> token(String text) {
        return Optional.of(text)
                .filter(each -> each.matches("[A-Za-z0-9_-]{22}"))
                .map(ResumeToken::new);
    }
}
