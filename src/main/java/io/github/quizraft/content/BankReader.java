package io.github.quizraft.content;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.GlossaryCards;
import io.github.quizraft.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one bank of {@code quizzes/}. A question with a problem is left out; the others remain usable. */
final class BankReader {
    private final Declared declared;
    private final Problems problems;

    BankReader(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    /** Empty if there is no bank, or none that progress could be kept for, as it has no id. */
    Optional<Bank> read(Json json) {
        return Fields.read(json, "a bank", problems, this::bank)
                .filter(bank -> !bank.id().isEmpty());
    }

    private Bank bank(Fields fields) {
        fields.optionalText("$schema");
        String id = id(fields);
        UniqueIds objectiveIds = new UniqueIds("objective", problems);
        List<Bank.Objective> objectives = fields.objects(
                "objectives",
                "an objective",
                each -> new Bank.Objective(objectiveIds.add(each.id("id")), each.text("text")));
        List<String> retired = new ArrayList<>();
        for (Reference each : fields.ids("retired")) {
            retired.add(each.id());
        }
        QuestionReader reader = new QuestionReader(id, objectives(objectives), Set.copyOf(retired), declared, problems);
        return new Bank(
                id,
                fields.optionalText("prefix").orElse(""),
                fields.optionalText("title").orElse(id),
                fields.note("description"),
                objectives,
                List.copyOf(retired),
                questions(reader, fields.requiredEntries("questions", 1)));
    }

    /** No id at all where it is taken: two banks of one id would share their progress. */
    private static String id(Fields fields) {
        String id = fields.id("id").id();
        if (id.equals(GlossaryCards.BANK)) {
            fields.problem(
                    "id", "the cards made from the glossary have the id " + Words.quoted(id) + "; choose another");
            return "";
        }
        return id;
    }

    private List<Question> questions(QuestionReader reader, List<Value> entries) {
        List<Question> sound = new ArrayList<>();
        for (Value entry : entries) {
            int before = problems.count();
            Optional<Optional<Question>> read = Fields.read(entry.json(), "a question", problems, reader::read);
            if (problems.count() == before && read.isPresent() && read.get().isPresent()) {
                sound.add(read.get().get());
            }
        }
        return List.copyOf(sound);
    }

    /** A bank that declares no objectives may still name some. */
    private static Ids objectives(List<Bank.Objective> objectives) {
        Set<String> ids = new HashSet<>();
        for (Bank.Objective objective : objectives) {
            ids.add(objective.id());
        }
        return ids.isEmpty() ? Ids.unknown("objective") : Ids.of("objective", ids);
    }
}
