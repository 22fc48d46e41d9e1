package io.github.quizraft.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a content file stand, so that whoever finds a fault in what was read can point at it.
 *
 * <p>Parts are named by JSON pointers (RFC 6901), {@code /options/2/feedback}; no name in these files needs escaping. A
 * pointer to something that is not there gives the place of the nearest thing around it.
 */
public final class Layout {
    /** Of a file that is not there. */
    static final Layout NONE = new Layout("", Optional.empty());

    private final String file;
    private final Optional<Json> root;
    /** The entries of each outermost list by their ids: a large bank is pointed into thousands of times. */
    private final Map<String, Map<String, Json>> entries;

    Layout(String file, Optional<Json> root) {
        this.file = file;
        this.root = root;
        this.entries = root.map(Layout::indexed).orElse(Map.of());
    }

    private static Map<String, Map<String, Json>> indexed(Json root) {
        Map<String, Map<String, Json>> lists = new HashMap<>();
        if (root instanceof Json.Obj object) {
            object.fields().forEach((name, field) -> {
                Map<String, Json> byId = new LinkedHashMap<>();
                field.value().items().forEach(entry -> id(entry).ifPresent(id -> byId.putIfAbsent(id, entry)));
                lists.put(name, byId);
            });
        }
        return lists;
    }

    /** As the user would name it. */
    public String file() {
        return file;
    }

    /** The place of a part of the file. */
    public Place at(String pointer) {
        return root.map(json -> at(json, pointer)).orElse(Place.START);
    }

    /**
     * The place of a part of an entry.
     *
     * @param list name of a list of the file, for example {@code questions}
     * @param id what the entry has as its {@code id}
     * @param pointer from the entry on; empty for the entry itself
     */
    public Place at(String list, String id, String pointer) {
        return Optional.ofNullable(entries.getOrDefault(list, Map.of()).get(id))
                .map(json -> at(json, pointer))
                .orElseGet(() -> at("/" + list));
    }

    /** The entry of a list within which something stands; empty if it stands in none, or that has no id. */
    public Optional<String> around(String list, Place place) {
        List<Json> all = root.flatMap(json -> json.field(list)).map(Json::items).orElse(List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).place().compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : id(all.get(low - 1));
    }

    private static Optional<String> id(Json entry) {
        return entry.field("id").map(id -> id instanceof Json.Str str ? str.text() : "");
    }

    private static Place at(Json json, String pointer) {
        Json here = json;
        for (String name : pointer.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            Json from = here;
            Optional<Json> next = from.field(name).or(() -> item(from, name));
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
        }
        return here.place();
    }

    private static Optional<Json> item(Json list, String index) {
        boolean isIndex = !index.isEmpty() && index.chars().allMatch(c -> c >= '0' && c <= '9') && index.length() < 9;
        int at = isIndex ? Integer.parseInt(index) : Integer.MAX_VALUE;
        return at < list.items().size() ? Optional.of(list.items().get(at)) : Optional.empty();
    }
}
