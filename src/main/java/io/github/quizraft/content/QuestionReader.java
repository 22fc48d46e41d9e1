package io.github.quizraft.content;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one question: the fields that all kinds share, then those of its kind. */
final class QuestionReader {
    static final List<String> KINDS =
            List.of("single", "multiple", "truefalse", "short", "cloze", "matching", "ordering", "numeric");

    private static final String CONFLICT_TAG = "conflict:";

    private final String bank;
    private final Ids objectives;
    private final Set<String> retired;
    private final Declared declared;
    private final Problems problems;
    private final UniqueIds ids;
    private final ChoiceFields choice;

    QuestionReader(String bank, Ids objectives, Set<String> retired, Declared declared, Problems problems) {
        this.bank = bank;
        this.objectives = objectives;
        this.retired = retired;
        this.declared = declared;
        this.problems = problems;
        this.ids = new UniqueIds("question", problems);
        this.choice = new ChoiceFields(declared.origins());
    }

    /** Empty if the kind is unknown. */
    Optional<Question> read(Fields fields) {
        Item item = item(fields);
        Optional<Value> value = fields.required("kind", "one of " + String.join(", ", KINDS));
        Optional<String> kind = value.isPresent() ? value.get().oneOf(KINDS) : Optional.empty();
        if (kind.isEmpty()) {
            fields.ignoreRest();
            return Optional.empty();
        }
        return Optional.of(question(kind.get(), item, fields));
    }

    private Question question(String kind, Item item, Fields fields) {
        return switch (kind) {
            case "single" -> choice.single(item, fields);
            case "multiple" -> choice.multiple(item, fields);
            case "truefalse" -> choice.trueFalse(item, fields);
            case "short" -> TypedFields.shortAnswer(item, fields);
            case "cloze" -> TypedFields.cloze(item, fields);
            case "matching" -> ArrangedFields.matching(item, fields);
            case "ordering" -> ArrangedFields.ordering(item, fields);
            case "numeric" -> TypedFields.numeric(item, fields);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Item item(Fields fields) {
        return new Item(
                id(fields),
                objective(fields),
                fields.optionalChoice("bloom", Bloom.class),
                fields.optionalWhole("difficulty", 1, 3),
                fields.text("stem"),
                fields.optionalFlag("attributed"),
                fields.optionalFlag("judge"),
                declared.claims().checked(fields.ids("claims"), problems),
                terms(fields),
                fields.objects("sources", "a source", this::source),
                fields.text("explanation"),
                fields.textOrNull("checkNote"),
                tags(fields),
                fields.optionalWhole("version", 1, Value.MANY).orElse(1),
                fields.textOrNull("hint"),
                fields.optionalFlag("keepOrder"));
    }

    private String id(Fields fields) {
        String id = ids.add(fields.id("id"));
        if (retired.contains(id)) {
            fields.problem(
                    Problem.Kind.IDENTITY,
                    "id",
                    "id " + Words.quoted(id) + " is retired; a retired id is never used again");
        }
        Optional<Reference> home = fields.optionalId("bank");
        if (home.isPresent() && !bank.isEmpty() && !home.get().id().equals(bank)) {
            fields.problem(
                    Problem.Kind.IDENTITY,
                    "bank",
                    "\"bank\" must be " + Words.quoted(bank) + ", the id of the bank it stands in");
        }
        return id;
    }

    private Optional<String> objective(Fields fields) {
        Optional<Reference> objective = fields.optionalId("objective");
        if (objective.isPresent()) {
            objectives.check(objective.get(), problems);
        }
        return Reference.id(objective);
    }

    private List<TermId> terms(Fields fields) {
        List<TermId> terms = new ArrayList<>();
        for (String id : declared.terms().checked(fields.ids("terms"), problems)) {
            terms.add(new TermId(id));
        }
        return List.copyOf(terms);
    }

    private Item.Source source(Fields fields) {
        Reference document = fields.id("document");
        declared.documents().check(document, problems);
        return new Item.Source(document.id(), declared.paragraphs(fields, "paragraphs", document.id()));
    }

    /** Tags are free, but one that names a conflict must name one that there is. */
    private List<String> tags(Fields fields) {
        List<String> tags = new ArrayList<>();
        for (Value entry : fields.entries("tags")) {
            String tag = entry.filled();
            if (tag.startsWith(CONFLICT_TAG)) {
                String conflict = tag.substring(CONFLICT_TAG.length());
                declared.conflicts().check(new Reference(conflict, entry.json().place()), problems);
            }
            tags.add(tag);
        }
        return List.copyOf(tags);
    }
}
