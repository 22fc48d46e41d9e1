package io.github.quizraft.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one JSON object, taken one by one. What is missing, of the wrong type, or there but never asked for
 * becomes a problem, and reading goes on with a harmless value.
 */
final class Fields {
    private final Json.Obj object;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private boolean restIgnored;

    private Fields(Json.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Reads a value that must be an object; empty if it is none. */
    static <T> Optional<T> read(Json json, String what, Problems problems, Function<Fields, T> reader) {
        if (json instanceof Json.Obj obj) {
            Fields fields = new Fields(obj, problems);
            T read = reader.apply(fields);
            fields.close();
            return Optional.of(read);
        }
        problems.add(json.place(), "expected " + what + ", an object, but found " + json.described());
        return Optional.empty();
    }

    Problems problems() {
        return problems;
    }

    /** What is wrong so far, missing fields included: if it grows while a part is read, that part is not sound. */
    int problemCount() {
        return problems.count() + missing.size();
    }

    boolean has(String name) {
        known.add(name);
        return object.fields().containsKey(name);
    }

    /** A problem with a field's value; with the whole object if it has no such field. */
    void problem(String name, String message) {
        problem(Problem.Kind.FORM, name, message);
    }

    void problem(Problem.Kind kind, String name, String message) {
        Json.Field field = object.fields().get(name);
        problems.add(kind, field == null ? object.place() : field.value().place(), message);
    }

    /** Other fields may follow whose names cannot be known. */
    void ignoreRest() {
        restIgnored = true;
    }

    Optional<Value> optional(String name) {
        known.add(name);
        return Optional.ofNullable(object.fields().get(name))
                .map(field -> new Value(name, false, field.value(), problems));
    }

    Optional<Value> required(String name, String expected) {
        Optional<Value> value = optional(name);
        if (value.isEmpty()) {
            missing.put(name, expected);
        }
        return value;
    }

    String text(String name) {
        return required(name, "a text").map(Value::filled).orElse("");
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(Value::filled);
    }

    /** A text that may also be null or empty, to say that there is none. */
    Optional<String> textOrNull(String name) {
        return optional(name).filter(value -> !value.isNull()).map(Value::text).filter(text -> !text.isBlank());
    }

    /** A text that may be empty or absent. */
    String note(String name) {
        return optional(name).map(Value::text).orElse("");
    }

    Reference id(String name) {
        return required(name, "an id").map(Value::id).orElse(new Reference("", object.place()));
    }

    Optional<Reference> optionalId(String name) {
        return optional(name).map(Value::id);
    }

    boolean flag(String name) {
        return required(name, "true or false").map(Value::flag).orElse(false);
    }

    boolean optionalFlag(String name) {
        return optional(name).map(Value::flag).orElse(false);
    }

    double number(String name) {
        return required(name, "a number").map(Value::number).orElse(0.0);
    }

    OptionalInt optionalWhole(String name, int min, int max) {
        return optional(name)
                .map(value -> OptionalInt.of(value.whole(min, max)))
                .orElse(OptionalInt.empty());
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return optional(name).flatMap(value -> choice(value, type));
    }

    /** A choice that must be made; {@code harmless} stands in for one that is missing or unknown. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E harmless) {
        return required(name, "one of " + String.join(", ", words(type).keySet()))
                .flatMap(value -> choice(value, type))
                .orElse(harmless);
    }

    List<String> texts(String name) {
        return entries(name).stream().map(Value::filled).toList();
    }

    List<Reference> ids(String name) {
        return entries(name).stream().map(Value::id).toList();
    }

    /** The entries of a list that may be absent. */
    List<Value> entries(String name) {
        return optional(name).map(Value::entries).orElse(List.of());
    }

    List<Value> requiredEntries(String name, int atLeast) {
        return required(name, "a list")
                .map(value -> {
                    List<Value> entries = value.entries();
                    if (value.json() instanceof Json.Arr && entries.size() < atLeast) {
                        value.problem(value.label() + " must have at least " + atLeast
                                + (atLeast == 1 ? " entry" : " entries") + ", but has " + entries.size());
                    }
                    return entries;
                })
                .orElse(List.of());
    }

    /** A list of objects that may be absent. What is no object is left out. */
    <T> List<T> objects(String name, String what, Function<Fields, T> reader) {
        return objects(entries(name), what, reader);
    }

    <T> List<T> requiredObjects(String name, int atLeast, String what, Function<Fields, T> reader) {
        return objects(requiredEntries(name, atLeast), what, reader);
    }

    <T> Optional<T> object(String name, Function<Fields, T> reader) {
        return optional(name).flatMap(value -> read(value.json(), Words.quoted(name), problems, reader));
    }

    <T> Optional<T> requiredObject(String name, Function<Fields, T> reader) {
        return required(name, "an object").flatMap(value -> read(value.json(), Words.quoted(name), problems, reader));
    }

    /** An object whose field names are ids. */
    List<Value.Named> byId(String name) {
        return optional(name).map(Value::byId).orElse(List.of());
    }

    List<Value.Named> requiredById(String name) {
        return required(name, "an object").map(Value::byId).orElse(List.of());
    }

    private <T> List<T> objects(List<Value> entries, String what, Function<Fields, T> reader) {
        return entries.stream()
                .flatMap(entry -> read(entry.json(), what, problems, reader).stream())
                .toList();
    }

    static <E extends Enum<E>> Optional<E> choice(Value value, Class<E> type) {
        Map<String, E> words = words(type);
        return value.oneOf(words.keySet()).map(words::get);
    }

    /** The constants by their names as files have them: in lower case and with hyphens. */
    private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    /** Nothing more will be asked for. A missing field is often there with its name misspelt: that is one mistake. */
    private void close() {
        Map<String, String> absent = new LinkedHashMap<>(missing);
        object.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                Optional<String> meant = Words.nearest(name, absent.keySet());
                meant.ifPresent(absent::remove);
                if (meant.isPresent() || !restIgnored) {
                    problems.add(
                            field.place(),
                            "unknown field " + Words.quoted(name)
                                    + meant.or(() -> Words.nearest(name, known))
                                            .map(Words::didYouMean)
                                            .orElse("; expected one of " + String.join(", ", known)));
                }
            }
        });
        absent.forEach((name, expected) ->
                problems.add(object.place(), "field " + Words.quoted(name) + " is missing; expected " + expected));
    }
}
