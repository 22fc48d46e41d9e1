package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code cases/<reader>/<name>.json} is read and its problems compared with {@code <name>.txt} beside it. To add
 * a case, add its two files; with {@code -Dgolden.write=true} the second one is written, for you to read and judge.
 */
class CasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "content");
    private static final Declared CONTEXT = Declared.in(
            Optional.of(tree(FOLDER.resolve("context/glossary.json"))),
            Optional.of(tree(FOLDER.resolve("context/sources.json"))));

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("cases"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemOfAFileIsReportedInItsPlace(Path file) throws IOException {
        String found = problemsOf(file).stream()
                .map(problem ->
                        problem.place().line() + ":" + problem.place().column() + ": " + problem.message() + "\n")
                .collect(Collectors.joining());
        Path expected = Path.of(file.toString().replaceFirst("\\.json$", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    @Test
    void aBankWithManyDifferentMistakesIsToldAllOfThemAtOnce() {
        assertThat(problemsOf(FOLDER.resolve("cases/bank/many-mistakes.json"))).hasSizeGreaterThan(20);
    }

    @Test
    void problemsAreInTheOrderOfTheFile() {
        assertThat(problemsOf(FOLDER.resolve("cases/bank/many-mistakes.json")))
                .extracting(Problem::place)
                .isSorted();
    }

    private static List<Problem> problemsOf(Path file) {
        Problems problems = new Problems(file.getFileName().toString());
        new TextFile(problems)
                .read(file)
                .flatMap(new JsonReader(problems)::read)
                .ifPresent(json -> decode(file, json, problems));
        return problems.found();
    }

    private static void decode(Path file, Json json, Problems problems) {
        if (file.startsWith(FOLDER.resolve("cases/bank"))) {
            new BankReader(CONTEXT, problems).read(json);
        } else if (file.startsWith(FOLDER.resolve("cases/glossary"))) {
            new GlossaryReader(declaredWith(json), problems).read(json);
        } else {
            new EvidenceReader(sourcesOf(json), problems).read(json);
        }
    }

    private static Json tree(Path file) {
        Problems problems = new Problems(file.toString());
        Json json = new TextFile(problems)
                .read(file)
                .flatMap(new JsonReader(problems)::read)
                .orElseThrow();
        assertThat(problems.found()).isEmpty();
        return json;
    }

    private static Declared declaredWith(Json glossary) {
        Declared own = Declared.in(Optional.of(glossary), Optional.empty());
        return new Declared(
                own.terms(),
                own.categories(),
                CONTEXT.documents(),
                CONTEXT.claims(),
                CONTEXT.conflicts(),
                CONTEXT.paragraphs());
    }

    private static Declared sourcesOf(Json sources) {
        return Declared.in(Optional.of(tree(FOLDER.resolve("context/glossary.json"))), Optional.of(sources));
    }
}
