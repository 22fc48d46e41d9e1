package io.github.quizraft.line;

import io.github.quizraft.line.AnswerPrompt.Prompt;
import io.github.quizraft.line.AnswerPrompt.Read;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Recall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for a meaning, shows it, and asks what of it was there. */
final class RecallPrompt {
    private RecallPrompt() {}

    static AnswerPrompt of(Recall question) {
        List<String> ids = question.options().stream().map(Option::id).toList();
        List<String> shown = new ArrayList<>(List.of("Meaning: " + question.meaning()));
        shown.addAll(AnswerPrompt.numbered(question.points()));
        boolean one = ids.size() == 1;
        String which = one ? "Did you have it? y or n:" : "Which of these did you have? Numbers, all or none:";
        String problem = one
                ? "Please type y or n."
                : "Please type numbers from 1 to " + ids.size() + " with spaces between, all, or none.";
        return new AnswerPrompt(
                List.of(
                        new Prompt(List.of(), "Say or type what it means, then press Enter:"),
                        new Prompt(shown, which)),
                (prompt, typed) ->
                        prompt == 0 || ticked(typed, ids).isPresent() ? Optional.empty() : Optional.of(problem),
                typed -> Read.of(ticked(typed.get(1), ids).orElse(new Answer.Pass())));
    }

    /** Nothing typed is nothing had, as everywhere. */
    private static Optional<Answer> ticked(String typed, List<String> ids) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "", "none", "no", "n", "0" -> Optional.of(new Answer.Pass());
            case "all", "yes", "y" -> Optional.of(new Answer.Picked(ids));
            default -> AnswerPrompt.picked(typed, ids).map(Answer.Picked::new);
        };
    }
}
