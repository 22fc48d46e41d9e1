package io.github.quizraft.group.net;

import io.github.quizraft.question.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser posts for an answer that was filled into the plain form. */
final class FilledIn {
    private FilledIn() {}

    static String of(Answer answer) {
        if (answer instanceof Answer.Picked picked) {
            return picked.options().stream().map(id -> field("picked", id)).collect(Collectors.joining("&"));
        }
        if (answer instanceof Answer.Judged judged) {
            return field("verdict", String.valueOf(judged.verdict())) + "&" + field("picked", judged.reason());
        }
        if (answer instanceof Answer.Typed typed) {
            return typed.texts().stream().map(text -> field("typed", text)).collect(Collectors.joining("&"));
        }
        if (answer instanceof Answer.Paired paired) {
            return paired.pairs().entrySet().stream()
                    .map(pair -> field(PlainForm.PAIR + pair.getKey(), pair.getValue()))
                    .collect(Collectors.joining("&"));
        }
        List<String> steps = ((Answer.Ordered) answer).steps();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            fields.add(field(PlainForm.STEP + steps.get(i), String.valueOf(i + 1)));
        }
        return String.join("&", fields);
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
