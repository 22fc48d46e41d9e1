package io.github.quizraft.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A file of a content folder: what it holds, as JSON, and all that is found to be wrong with it. */
final class ContentFile {
    private final String name;
    private final Problems problems;
    private final Optional<Json> json;

    private ContentFile(String name, Problems problems, Optional<Json> json) {
        this.name = name;
        this.problems = problems;
        this.json = json;
    }

    static ContentFile open(Path path) {
        String name = name(path);
        Problems problems = new Problems(name);
        Optional<String> text = new TextFile(problems).read(path);
        return new ContentFile(
                name, problems, text.isPresent() ? new JsonReader(problems).read(text.get()) : Optional.empty());
    }

    static ContentFile openIfThere(Path path) {
        return isThere(path) ? open(path) : absent(path);
    }

    /** Also what leads nowhere or may not be looked at: opening it tells more. Nothing is in what is a file itself. */
    static boolean isThere(Path path) {
        return !Files.notExists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path.resolveSibling(""));
    }

    /** A file that is not there, which is no problem in itself. */
    static ContentFile absent(Path path) {
        return new ContentFile(name(path), new Problems(name(path)), Optional.empty());
    }

    String name() {
        return name;
    }

    Optional<Json> json() {
        return json;
    }

    Layout layout() {
        return new Layout(name, json);
    }

    /** Reads what it holds; empty if that is not even JSON. */
    <T> Optional<T> decoded(BiFunction<Json, Problems, T> reader) {
        return json.isPresent() ? Optional.of(reader.apply(json.get(), problems)) : Optional.empty();
    }

    /** A problem with the whole file. */
    void problem(Problem.Kind kind, String message) {
        problems.add(kind, Place.START, message);
    }

    /** A problem with one of its outermost fields. */
    void problem(Problem.Kind kind, String field, String message) {
        Optional<Json> value = json.flatMap(each -> each.field(field));
        problems.add(kind, value.map(Json::place).orElse(Place.START), message);
    }

    List<Problem> problems() {
        return problems.found();
    }

    /** As the user would type it: relative to where they are, if it lies below. */
    static String name(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }
}
