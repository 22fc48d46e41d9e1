package io.github.quizraft.content;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one bank of {@code quizzes/}. A question with a problem is left out; the others remain usable. */
final class BankReader {
    private final Declared declared;
    private final Problems problems;

    BankReader(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    Optional<Bank> read(Json json) {
        return Fields.of(json, "a bank", problems).map(this::bank);
    }

    private Bank bank(Fields fields) {
        fields.optionalText("$schema");
        String id = fields.nonBlank("id");
        List<Bank.Objective> objectives = fields.list(
                "objectives", each -> Fields.of(each, "an objective", problems).map(this::objective));
        Set<String> retired = Set.copyOf(fields.texts("retired"));
        QuestionReader reader = new QuestionReader(id, objectiveIds(objectives), retired, declared, problems);
        Bank bank = new Bank(
                id,
                fields.optionalText("prefix").orElse(""),
                fields.optionalText("title").orElse(id),
                fields.optionalText("description").orElse(""),
                objectives,
                List.copyOf(retired),
                fields.requiredList("questions", each -> question(reader, each)));
        fields.done();
        return bank;
    }

    private Bank.Objective objective(Fields fields) {
        Bank.Objective objective = new Bank.Objective(fields.nonBlank("id"), fields.nonBlank("text"));
        fields.done();
        return objective;
    }

    private Optional<Question> question(QuestionReader reader, Json json) {
        int before = problems.count();
        Optional<Question> question = Fields.of(json, "a question", problems).flatMap(reader::read);
        return problems.count() == before ? question : Optional.empty();
    }

    private static Optional<Set<String>> objectiveIds(List<Bank.Objective> objectives) {
        return objectives.isEmpty()
                ? Optional.empty()
                : Optional.of(objectives.stream().map(Bank.Objective::id).collect(Collectors.toSet()));
    }
}
