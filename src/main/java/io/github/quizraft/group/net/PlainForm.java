package io.github.quizraft.group.net;

import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.question.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser without JavaScript posts: joining, or an answer.
 *
 * @param fields by name, with all values of each
 */
record PlainForm(Map<String, List<String>> fields) {
    static final String PAIR = "pair-";
    static final String STEP = "step-";
    static final String AGAIN = "again";
    private static final String LAST = "999";

    static PlainForm read(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            int sign = field.indexOf('=');
            if (sign > 0) {
                fields.computeIfAbsent(decoded(field.substring(0, sign)), each -> new ArrayList<>())
                        .add(decoded(field.substring(sign + 1)));
            }
        }
        return new PlainForm(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether the page is to look for news by itself. */
    boolean isAgain() {
        return fields.containsKey(AGAIN);
    }

    Optional<ResumeToken> token() {
        return one("token").flatMap(Message::token);
    }

    /** The message, of whoever has this token. */
    Optional<Message> message(ResumeToken token) {
        Optional<String> code = one("code");
        if (code.isPresent()) {
            return one("name").map(name -> new Message.Join(code.get(), name, token, one("team")));
        }
        Optional<RoundNumber> next = one("next").flatMap(RoundNumber::read);
        if (next.isPresent()) {
            return next.map(Message.Next::new);
        }
        return one("round")
                .flatMap(RoundNumber::read)
                .flatMap(round -> answer().map(answer -> new Message.Respond(round, answer)));
    }

    private Optional<Answer> answer() {
        if (fields.containsKey("pass")) {
            return Optional.of(new Answer.Pass());
        }
        if (fields.containsKey("typed")) {
            return Optional.of(new Answer.Typed(all("typed")));
        }
        Map<String, String> pairs = named(PAIR);
        if (!pairs.isEmpty()) {
            pairs.values().removeIf(String::isEmpty);
            return Optional.of(new Answer.Paired(pairs));
        }
        Map<String, String> places = named(STEP);
        if (!places.isEmpty()) {
            return Optional.of(new Answer.Ordered(places.entrySet().stream()
                    .sorted(Comparator.comparingInt(each -> place(each.getValue())))
                    .map(Map.Entry::getKey)
                    .toList()));
        }
        Optional<String> verdict = one("verdict");
        return verdict.isPresent()
                ? one("picked").map(reason -> new Answer.Judged(verdict.get().equals("true"), reason))
                : Optional.of(new Answer.Picked(all("picked")));
    }

    private static int place(String typed) {
        return Integer.parseInt(typed.matches("[0-9]{1,3}") ? typed : LAST);
    }

    private Map<String, String> named(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values.get(0));
            }
        });
        return found;
    }

    private List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private Optional<String> one(String name) {
        return Stream.ofNullable(fields.get(name))
                .flatMap(List::stream)
                .filter(each -> !each.isEmpty())
                .findFirst();
    }
}
