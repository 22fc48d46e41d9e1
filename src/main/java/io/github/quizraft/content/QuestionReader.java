package io.github.quizraft.content;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one question: the fields that all kinds share, then those of its kind. */
final class QuestionReader {
    /** Reads the fields of one kind. */
    private interface Kind {
        Question read(Item item, Fields fields, KindFields parts);
    }

    private static final Map<String, Kind> KINDS = kinds();

    private final String bank;
    private final Optional<Set<String>> objectives;
    private final Set<String> retired;
    private final Declared declared;
    private final Problems problems;
    private final UniqueIds ids;

    QuestionReader(
            String bank, Optional<Set<String>> objectives, Set<String> retired, Declared declared, Problems problems) {
        this.bank = bank;
        this.objectives = objectives;
        this.retired = retired;
        this.declared = declared;
        this.problems = problems;
        this.ids = new UniqueIds("question", problems);
    }

    Optional<Question> read(Fields fields) {
        Item item = item(fields);
        String kind = fields.nonBlank("kind");
        Kind reader = KINDS.get(kind);
        if (reader == null) {
            fields.problem(
                    "kind",
                    "\"kind\" must be one of " + String.join(", ", KINDS.keySet()) + ", not \"" + kind + "\""
                            + Fields.meant(kind, KINDS.keySet()));
            return Optional.empty();
        }
        Question question = reader.read(item, fields, new KindFields(problems));
        fields.done();
        return Optional.of(question);
    }

    private Item item(Fields fields) {
        String id = fields.nonBlank("id");
        ids.add(id, fields.place("id"));
        if (retired.contains(id)) {
            fields.problem("id", "id \"" + id + "\" is retired; a retired id is never used again");
        }
        Optional<String> home = fields.optionalText("bank");
        if (home.isPresent() && !home.get().equals(bank)) {
            fields.problem("bank", "\"bank\" must be \"" + bank + "\", the id of this bank");
        }
        Optional<String> objective = fields.optionalText("objective");
        objective.ifPresent(each ->
                Declared.check(new Json.Str(fields.place("objective"), each), "objective", objectives, problems));
        int difficulty = fields.integer("difficulty", 0, 1, 3);
        return new Item(
                id,
                objective,
                fields.choice("bloom", Bloom.class),
                difficulty == 0 ? OptionalInt.empty() : OptionalInt.of(difficulty),
                fields.nonBlank("stem"),
                fields.flag("attributed", false),
                fields.flag("judge", false),
                Declared.checked(fields.references("claims"), "claim", declared.claims(), problems),
                Declared.checked(fields.references("terms"), "term", declared.terms(), problems).stream()
                        .map(TermId::new)
                        .toList(),
                fields.list(
                        "sources", each -> Fields.of(each, "a source", problems).map(this::source)),
                fields.nonBlank("explanation"),
                fields.optionalText("checkNote"),
                fields.texts("tags"),
                fields.integer("version", 1, 1, 1_000_000),
                fields.optionalText("hint"),
                fields.flag("keepOrder", false));
    }

    private Item.Source source(Fields fields) {
        String document = fields.nonBlank("document");
        Declared.check(new Json.Str(fields.place("document"), document), "document", declared.documents(), problems);
        Item.Source source = new Item.Source(document, fields.integers("paragraphs"));
        fields.done();
        return source;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("single", (item, fields, parts) -> parts.single(item, fields));
        kinds.put("multiple", (item, fields, parts) -> parts.multiple(item, fields));
        kinds.put("truefalse", (item, fields, parts) -> parts.trueFalse(item, fields));
        kinds.put("short", (item, fields, parts) -> parts.shortAnswer(item, fields));
        kinds.put("cloze", (item, fields, parts) -> parts.cloze(item, fields));
        kinds.put("matching", (item, fields, parts) -> parts.matching(item, fields));
        kinds.put("ordering", (item, fields, parts) -> parts.ordering(item, fields));
        kinds.put("numeric", (item, fields, parts) -> parts.numeric(item, fields));
        return kinds;
    }
}
