package io.github.quizraft.content;

import java.util.ArrayList;
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
 *
 * <p>There are hardly any lambdas and streams in what reads content: a start sets each of them up before its first use,
 * which takes a tenth of a millisecond.
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
        Json.Field field = object.fields().get(name);
        return field == null ? Optional.empty() : Optional.of(new Value(name, false, field.value(), problems));
    }

    Optional<Value> required(String name, String expected) {
        Optional<Value> value = optional(name);
        if (value.isEmpty()) {
            missing.put(name, expected);
        }
        return value;
    }

    String text(String name) {
        Optional<Value> value = required(name, "a text");
        return value.isPresent() ? value.get().filled() : "";
    }

    Optional<String> optionalText(String name) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? Optional.of(value.get().filled()) : Optional.empty();
    }

    /** A text that may also be null or empty, to say that there is none. */
    Optional<String> textOrNull(String name) {
        Optional<Value> value = optional(name);
        String text = value.isPresent() && !value.get().isNull() ? value.get().text() : "";
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** A text that may be empty or absent. */
    String note(String name) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? value.get().text() : "";
    }

    Reference id(String name) {
        Optional<Value> value = required(name, "an id");
        return value.isPresent() ? value.get().id() : new Reference("", object.place());
    }

    Optional<Reference> optionalId(String name) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? Optional.of(value.get().id()) : Optional.empty();
    }

    boolean flag(String name) {
        Optional<Value> value = required(name, "true or false");
        return value.isPresent() && value.get().flag();
    }

    boolean optionalFlag(String name) {
        Optional<Value> value = optional(name);
        return value.isPresent() && value.get().flag();
    }

    double number(String name) {
        Optional<Value> value = required(name, "a number");
        return value.isPresent() ? value.get().number() : 0;
    }

    OptionalInt optionalWhole(String name, int min, int max) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? OptionalInt.of(value.get().whole(min, max)) : OptionalInt.empty();
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? choice(value.get(), type) : Optional.empty();
    }

    /** A choice that must be made; {@code harmless} stands in for one that is missing or unknown. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E harmless) {
        return required(name, "one of " + String.join(", ", words(type).keySet()))
                .flatMap(value -> choice(value, type))
                .orElse(harmless);
    }

    List<String> texts(String name) {
        return texts(entries(name));
    }

    List<Reference> ids(String name) {
        return ids(entries(name));
    }

    List<String> requiredTexts(String name, int atLeast) {
        return texts(requiredEntries(name, atLeast));
    }

    List<Reference> requiredIds(String name, int atLeast) {
        return ids(requiredEntries(name, atLeast));
    }

    private static List<String> texts(List<Value> entries) {
        List<String> texts = new ArrayList<>();
        for (Value entry : entries) {
            texts.add(entry.filled());
        }
        return List.copyOf(texts);
    }

    private static List<Reference> ids(List<Value> entries) {
        List<Reference> ids = new ArrayList<>();
        for (Value entry : entries) {
            ids.add(entry.id());
        }
        return ids;
    }

    /** The entries of a list that may be absent. */
    List<Value> entries(String name) {
        Optional<Value> value = optional(name);
        return value.isPresent() ? value.get().entries() : List.of();
    }

    List<Value> requiredEntries(String name, int atLeast) {
        Optional<Value> required = required(name, "a list");
        if (required.isEmpty()) {
            return List.of();
        }
        Value value = required.get();
        List<Value> entries = value.entries();
        if (value.json() instanceof Json.Arr && entries.size() < atLeast) {
            value.problem(value.label() + " must have at least " + atLeast + (atLeast == 1 ? " entry" : " entries")
                    + ", but has " + entries.size());
        }
        return entries;
    }

    /** A list of objects that may be absent. What is no object is left out. */
    <T> List<T> objects(String name, String what, Function<Fields, T> reader) {
        return objects(entries(name), what, reader);
    }

    <T> List<T> requiredObjects(String name, int atLeast, String what, Function<Fields, T> reader) {
        return objects(requiredEntries(name, atLeast), what, reader);
    }

    <T> Optional<T> object(String name, Function<Fields, T> reader) {
        return read(name, optional(name), reader);
    }

    <T> Optional<T> requiredObject(String name, Function<Fields, T> reader) {
        return read(name, required(name, "an object"), reader);
    }

    private <T> Optional<T> read(String name, Optional<Value> value, Function<Fields, T> reader) {
        return value.isPresent() ? read(value.get().json(), Words.quoted(name), problems, reader) : Optional.empty();
    }

    /** An object whose field names are ids. */
    List<Value.Named> byId(String name) {
        return byId(optional(name));
    }

    List<Value.Named> requiredById(String name) {
        return byId(required(name, "an object"));
    }

    private static List<Value.Named> byId(Optional<Value> value) {
        return value.isPresent() ? value.get().byId() : List.of();
    }

    private <T> List<T> objects(List<Value> entries, String what, Function<Fields, T> reader) {
        List<T> objects = new ArrayList<>();
        for (Value entry : entries) {
            Optional<T> object = read(entry.json(), what, problems, reader);
            if (object.isPresent()) {
                objects.add(object.get());
            }
        }
        return List.copyOf(objects);
    }

    static <E extends Enum<E>> Optional<E> choice(Value value, Class<E> type) {
        Map<String, E> words = words(type);
        Optional<String> word = value.oneOf(words.keySet());
        return word.isPresent() ? Optional.ofNullable(words.get(word.get())) : Optional.empty();
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
        for (Map.Entry<String, Json.Field> field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                unknown(field.getKey(), field.getValue().place(), absent);
            }
        }
        for (Map.Entry<String, String> field : absent.entrySet()) {
            problems.add(
                    object.place(),
                    "field " + Words.quoted(field.getKey()) + " is missing; expected " + field.getValue());
        }
    }

    private void unknown(String name, Place place, Map<String, String> absent) {
        Optional<String> meant = Words.nearest(name, absent.keySet());
        meant.ifPresent(absent::remove);
        if (meant.isPresent() || !restIgnored) {
            problems.add(
                    place,
                    "unknown field " + Words.quoted(name)
                            + meant.or(() -> Words.nearest(name, known))
                                    .map(Words::didYouMean)
                                    .orElse("; expected one of " + String.join(", ", known)));
        }
    }
}
