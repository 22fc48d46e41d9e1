package io.github.quizraft.content;

import java.util.List;
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

    Layout(String file, Optional<Json> root) {
        this.file = file;
        this.root = root;
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
        return entry(list, id).map(json -> at(json, pointer)).orElseGet(() -> at("/" + list));
    }

    /** The entry of a list within which something stands; empty if it stands in none, or that has no id. */
    public Optional<String> around(String list, Place place) {
        Optional<Json> last = Optional.empty();
        for (Json entry : entries(list)) {
            if (entry.place().compareTo(place) <= 0) {
                last = Optional.of(entry);
            }
        }
        return last.flatMap(Layout::id);
    }

    private List<Json> entries(String list) {
        return root.flatMap(json -> json.field(list)).map(Json::items).orElse(List.of());
    }

    private Optional<Json> entry(String list, String id) {
        return entries(list).stream()
                .filter(entry -> id(entry).filter(id::equals).isPresent())
                .findFirst();
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
