package io.github.quizraft.content;

import io.github.quizraft.glossary.EditDistance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, taken one by one. Each call says what it expects; what is missing, of the wrong type
 * or left over at {@link #done} becomes a problem, and reading goes on with a harmless value.
 */
final class Fields {
    private final Json.Obj object;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Json.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** The fields of a value that must be an object. */
    static Optional<Fields> of(Json json, String what, Problems problems) {
        if (json instanceof Json.Obj obj) {
            return Optional.of(new Fields(obj, problems));
        }
        problems.add(json.place(), "expected " + what + ", an object, but found " + json.described());
        return Optional.empty();
    }

    Place place() {
        return object.place();
    }

    /** Where a field's value stands; the object itself if it has no such field. */
    Place place(String name) {
        Json.Field field = object.fields().get(name);
        return field == null ? object.place() : field.value().place();
    }

    boolean has(String name) {
        known.add(name);
        return object.fields().containsKey(name);
    }

    void problem(String name, String message) {
        problems.add(place(name), message);
    }

    String text(String name) {
        Json json = required(name, "a text");
        return json == null ? "" : textOf(json, name);
    }

    /** A text that must hold something. */
    String nonBlank(String name) {
        Json json = required(name, "a text");
        if (json == null) {
            return "";
        }
        String text = textOf(json, name);
        if (json instanceof Json.Str && text.isBlank()) {
            problem(name, "\"" + name + "\" must not be empty");
        }
        return text;
    }

    /** Absent and null both mean that there is none. */
    Optional<String> optionalText(String name) {
        Json json = optional(name);
        return json == null ? Optional.empty() : Optional.of(textOf(json, name));
    }

    boolean flag(String name, boolean otherwise) {
        Json json = optional(name);
        if (json instanceof Json.Bool bool) {
            return bool.value();
        }
        if (json != null) {
            wrongType(json, name, "true or false");
        }
        return otherwise;
    }

    boolean requiredFlag(String name) {
        return required(name, "true or false") != null && flag(name, false);
    }

    double number(String name) {
        Json json = required(name, "a number");
        if (json instanceof Json.Num num) {
            return num.value();
        }
        if (json != null) {
            wrongType(json, name, "a number");
        }
        return 0;
    }

    /** A figure as its document gives it: a number, or words. */
    String textOrNumber(String name) {
        if (optional(name) instanceof Json.Num num) {
            return num.whole() ? String.valueOf((long) num.value()) : String.valueOf(num.value());
        }
        return nonBlank(name);
    }

    int integer(String name, int otherwise, int min, int max) {
        Json json = optional(name);
        return json == null ? otherwise : integerOf(json, name, min, max);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        Optional<String> text = optionalText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text.get())) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        problem(
                name,
                "\"" + name + "\" must be one of " + String.join(", ", words) + ", not \"" + text.get() + "\""
                        + meant(text.get(), words));
        return Optional.empty();
    }

    /** A choice that must be made; {@code harmless} stands in for one that is missing or unknown. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E harmless) {
        return required(name, "a text") == null ? harmless : choice(name, type).orElse(harmless);
    }

    List<String> texts(String name) {
        return list(name, json -> Optional.of(textOf(json, name)));
    }

    List<Integer> integers(String name) {
        return list(name, json -> Optional.of(integerOf(json, name, 1, 1_000_000)));
    }

    /** Texts with their places, for names that must exist elsewhere. */
    List<Json.Str> references(String name) {
        return list(name, json -> {
            if (json instanceof Json.Str str) {
                return Optional.of(str);
            }
            wrongType(json, name, "a text");
            return Optional.empty();
        });
    }

    /** A list that may be absent. Entries that cannot be read are left out. */
    <T> List<T> list(String name, Function<Json, Optional<T>> entry) {
        Json json = optional(name);
        if (json instanceof Json.Arr arr) {
            return arr.items().stream().map(entry).flatMap(Optional::stream).toList();
        }
        if (json != null) {
            wrongType(json, name, "a list");
        }
        return List.of();
    }

    <T> List<T> requiredList(String name, Function<Json, Optional<T>> entry) {
        Json json = required(name, "a list");
        if (json instanceof Json.Arr arr && arr.items().isEmpty()) {
            problem(name, "\"" + name + "\" must not be empty");
        }
        return json == null ? List.of() : list(name, entry);
    }

    /** An object whose field names are data: ids mapped to texts. */
    Map<String, Json.Str> textMap(String name) {
        Map<String, Json.Str> map = new LinkedHashMap<>();
        objectMap(name).forEach((key, json) -> {
            if (json instanceof Json.Str str) {
                map.put(key, str);
            } else {
                problems.add(json.place(), "\"" + key + "\" must be a text, but is " + json.described());
            }
        });
        return map;
    }

    Map<String, Json> objectMap(String name) {
        Json json = optional(name);
        Map<String, Json> map = new LinkedHashMap<>();
        if (json instanceof Json.Obj obj) {
            obj.fields().forEach((key, field) -> map.put(key, field.value()));
        } else if (json != null) {
            wrongType(json, name, "an object");
        }
        return map;
    }

    Optional<Fields> object(String name) {
        Json json = required(name, "an object");
        return json == null ? Optional.empty() : of(json, "\"" + name + "\"", problems);
    }

    Optional<Fields> optionalObject(String name) {
        return optional(name) == null ? Optional.empty() : object(name);
    }

    /** Says that all fields were asked for: any other one is a mistake. */
    void done() {
        object.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                problems.add(field.place(), "unknown field \"" + name + "\"" + meant(name, known));
            }
        });
    }

    static String meant(String word, java.util.Collection<String> candidates) {
        return EditDistance.nearest(word, candidates)
                .map(candidate -> "; did you mean \"" + candidate + "\"?")
                .orElse("");
    }

    private String textOf(Json json, String name) {
        if (json instanceof Json.Str str) {
            return str.text();
        }
        wrongType(json, name, "a text");
        return "";
    }

    private int integerOf(Json json, String name, int min, int max) {
        if (json instanceof Json.Num num && num.whole() && num.value() >= min && num.value() <= max) {
            return (int) num.value();
        }
        String range = max >= 1_000_000 ? "a whole number from " + min : "a whole number from " + min + " to " + max;
        wrongType(json, name, range);
        return min;
    }

    private void wrongType(Json json, String name, String expected) {
        problems.add(json.place(), "\"" + name + "\" must be " + expected + ", but is " + json.described());
    }

    private @Nullable Json optional(String name) {
        known.add(name);
        Json.Field field = object.fields().get(name);
        return field == null || field.value() instanceof Json.Null ? null : field.value();
    }

    private @Nullable Json required(String name, String expected) {
        Json json = optional(name);
        if (json == null) {
            boolean isNull = object.fields().containsKey(name);
            problems.add(
                    isNull ? place(name) : object.place(),
                    isNull
                            ? "\"" + name + "\" must be " + expected + ", but is null"
                            : "field \"" + name + "\" is missing; expected " + expected + misspelt(name));
        }
        return json;
    }

    /** A missing field is often there under a slightly different name. */
    private String misspelt(String name) {
        return EditDistance.nearest(name, object.fields().keySet())
                .filter(other -> !known.contains(other))
                .map(other -> "; is \"" + other + "\" meant to be it?")
                .orElse("");
    }
}
