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
        this.entries = root.isPresent() ? indexed(root.get()) : Map.of();
    }

    private static Map<String, Map<String, Json>> indexed(Json root) {
        Map<String, Map<String, Json>> lists = new HashMap<>();
        if (root instanceof Json.Obj object) {
            for (Map.Entry<String, Json.Field> field : object.fields().entrySet()) {
                Map<String, Json> byId = new LinkedHashMap<>();
                for (Json entry : field.getValue().value().items()) {
                    Optional<String> id = id(entry);
                    if (id.isPresent()) {
                        byId.putIfAbsent(id.get(), entry);
                    }
                }
                lists.put(field.getKey(), byId);
            }
        }
        return lists;
    }

    /** As the user would name it. */
    public String file() {
        return file;
    }

    /** The place of a part of the file. */
    public Place at(String pointer) {
        return root.isPresent() ? at(root.get(), pointer) : Place.START;
    }

    /**
     * The place of a part of an entry.
     *
     * @param list name of a list of the file, for example {@code questions}
     * @param id what the entry has as its {@code id}
     * @param pointer from the entry on; empty for the entry itself
     */
    public Place at(String list, String id, String pointer) {
        Json entry = entries.getOrDefault(list, Map.of()).get(id);
        return entry == null ? at("/" + list) : at(entry, pointer);
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
        Optional<Json> id = entry.field("id");
        return id.isEmpty() ? Optional.empty() : Optional.of(id.get() instanceof Json.Str str ? str.text() : "");
    }

    private static Place at(Json json, String pointer) {
        Json here = json;
        for (String name : pointer.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            Optional<Json> field = here.field(name);
            Optional<Json> next = field.isPresent() ? field : item(here, name);
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
        }
        return here.place();
    }

    private static boolean isIndex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 9;
    }

    private static Optional<Json> item(Json list, String index) {
        int at = isIndex(index) ? Integer.parseInt(index) : Integer.MAX_VALUE;
        return at < list.items().size() ? Optional.of(list.items().get(at)) : Optional.empty();
    }
}
