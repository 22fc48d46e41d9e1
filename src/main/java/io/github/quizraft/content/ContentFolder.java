package io.github.quizraft.content;

import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A folder with a {@code glossary.json} and a {@code quizzes} folder, either of which may be missing. */
public final class ContentFolder {
    private static final String GLOSSARY = "glossary.json";
    private static final String QUIZZES = "quizzes";
    private static final String SOURCES = "sources.json";
    /** Files of {@code quizzes/} that are no banks. */
    private static final Set<String> NO_BANKS = Set.of(SOURCES, "plan.json");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder holds anything to study. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(GLOSSARY)) || Files.isDirectory(folder.resolve(QUIZZES));
    }

    /** Reads everything; whatever is wrong with a file is in the problems and never an exception. */
    public static Content read(Path folder) {
        return new ContentFolder(folder).read();
    }

    /** Reads the glossary alone, for looking a term up. */
    public static Content readGlossary(Path folder) {
        return new ContentFolder(folder).readOnlyGlossary();
    }

    private Content readOnlyGlossary() {
        Optional<Parsed> parsed = parseGlossary();
        Set<String> terms = parsed.map(file -> idsIn(file.json, "terms")).orElse(Set.of());
        Declared declared = new Declared(Optional.of(terms), Optional.empty(), Optional.empty());
        Glossary glossary = parsed.map(file -> glossary(file, declared)).orElse(Glossary.empty());
        return new Content(new Library(glossary, Evidence.none(), List.of()), problems);
    }

    private Content read() {
        Optional<Parsed> glossaryFile = parseGlossary();
        Path sourcesPath = folder.resolve(QUIZZES).resolve(SOURCES);
        Optional<Parsed> sourcesFile = Files.exists(sourcesPath) ? parse(sourcesPath) : Optional.empty();
        Declared declared = new Declared(
                glossaryFile.map(file -> idsIn(file.json, "terms")),
                sourcesFile.map(file -> namesIn(file.json, "documents")),
                sourcesFile.map(file -> idsIn(file.json, "claims")));
        Glossary glossary = glossaryFile.map(file -> glossary(file, declared)).orElse(Glossary.empty());
        Evidence evidence = sourcesFile
                .map(file -> decode(file, (json, found) -> new EvidenceReader(declared, found).read(json)))
                .orElse(Evidence.none());
        return new Content(new Library(glossary, evidence, banks(declared)), problems);
    }

    private List<Bank> banks(Declared declared) {
        Map<String, Bank> banks = new LinkedHashMap<>();
        for (Path path : bankFiles()) {
            parse(path)
                    .flatMap(file -> decode(file, (json, found) -> new BankReader(declared, found).read(json)))
                    .ifPresent(bank -> {
                        if (banks.putIfAbsent(bank.id(), bank) != null) {
                            problem(path, "another bank has the id \"" + bank.id() + "\" already");
                        }
                    });
        }
        return List.copyOf(banks.values());
    }

    private List<Path> bankFiles() {
        Path quizzes = folder.resolve(QUIZZES);
        if (!Files.isDirectory(quizzes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(quizzes)) {
            return files.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .filter(path -> !NO_BANKS.contains(path.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problem(quizzes, "the folder cannot be read: " + reason(e));
            return List.of();
        }
    }

    private Optional<Parsed> parseGlossary() {
        Path path = folder.resolve(GLOSSARY);
        if (Files.exists(path)) {
            return parse(path);
        }
        problem(path, "there is no such file; a glossary is {\"terms\": [...]}");
        return Optional.empty();
    }

    private Glossary glossary(Parsed file, Declared declared) {
        return decode(file, (json, found) -> new GlossaryReader(declared, found).read(json));
    }

    private <T> T decode(Parsed file, BiFunction<Json, Problems, T> reader) {
        Problems found = new Problems(name(file.path));
        T read = reader.apply(file.json, found);
        problems.addAll(found.found());
        return read;
    }

    /** A file as a tree of JSON. */
    private record Parsed(Path path, Json json) {}

    private Optional<Parsed> parse(Path path) {
        Optional<String> text = textOf(path);
        Problems found = new Problems(name(path));
        Optional<Parsed> parsed = text.flatMap(new JsonReader(found)::read).map(json -> new Parsed(path, json));
        problems.addAll(found.found());
        return parsed;
    }

    private Optional<String> textOf(Path path) {
        try {
            if (Files.size(path) > JsonReader.MAX_LENGTH) {
                problem(path, "the file is larger than " + JsonReader.MAX_LENGTH / 1_000_000 + " MB");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problem(path, "the file is not UTF-8; save it with that encoding");
        } catch (IOException e) {
            problem(path, "cannot be read: " + reason(e));
        }
        return Optional.empty();
    }

    /** The ids that a list of objects declares, before anything in it is checked. */
    private static Set<String> idsIn(Json file, String list) {
        Set<String> ids = new LinkedHashSet<>();
        if (field(file, list) instanceof Json.Arr arr) {
            for (Json item : arr.items()) {
                if (field(item, "id") instanceof Json.Str id) {
                    ids.add(id.text());
                }
            }
        }
        return ids;
    }

    private static Set<String> namesIn(Json file, String object) {
        return field(file, object) instanceof Json.Obj obj ? obj.fields().keySet() : Set.of();
    }

    private static Json field(Json json, String name) {
        Json nothing = new Json.Null(json.place());
        return json instanceof Json.Obj obj
                ? obj.fields()
                        .getOrDefault(name, new Json.Field(json.place(), nothing))
                        .value()
                : nothing;
    }

    private void problem(Path path, String message) {
        problems.add(new Problem(name(path), Place.START, message));
    }

    /** As the user would type it: relative to where they are, if it lies below. */
    private static String name(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
    }
}
