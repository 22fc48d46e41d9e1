package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is damaged, its reader comes back soon with problems, or with something that can be studied. */
class DamagedFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Path CASES = Path.of("src/test/resources/content/cases");
    private final SplittableRandom random = new SplittableRandom(3);
    private final Damage damage = new Damage(random);

    @TempDir
    private Path folder;

    @Test
    void smallFiles() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : List.of("bank/minimal", "bank/references", "glossary/minimal", "sources/many-mistakes")) {
            files.add(Files.readAllBytes(CASES.resolve(name + ".json")));
        }
        int unharmed = 0;
        for (int i = 0; i < 6_000; i++) {
            byte[] damaged = damage.done(files.get(random.nextInt(files.size())));
            unharmed += read(damaged) ? 1 : 0;
        }
        // Some damage hits a letter of a text, which nobody but its reader notices.
        assertThat(unharmed).isBetween(20, 3_000);
    }

    @Test
    void ourOwnFiles() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        List<String> names = new ArrayList<>(List.of("glossary.json"));
        try (Stream<Path> quizzes = Files.list(Path.of("quizzes"))) {
            quizzes.filter(Files::isRegularFile).sorted().forEach(file -> names.add(file.toString()));
        }
        for (String name : names) {
            Files.copy(Path.of(name), folder.resolve(name));
        }
        for (int i = 0; i < 25; i++) {
            Path file = folder.resolve(names.get(random.nextInt(names.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, damage.done(sound));

            long start = System.nanoTime();
            Content content = ContentFolder.read(folder);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            content.library()
                    .banks()
                    .forEach(bank -> study(bank, content.library().glossary()));
            Files.write(file, sound);
        }
        assertThat(ContentFolder.read(folder).problems()).isEmpty();
    }

    /** Reads bytes as whatever they look like; whether nothing was found to be wrong. */
    private static boolean read(byte[] bytes) {
        long start = System.nanoTime();
        Problems problems = new Problems("f");
        Optional<Json> json = new TextFile(problems).text(bytes).flatMap(new JsonReader(problems)::read);
        if (json.isEmpty()) {
            assertThat(problems.found()).isNotEmpty();
        }
        json.ifPresent(tree -> {
            Declared declared = Declared.in(json, json);
            if (tree.field("terms").isPresent()) {
                new GlossaryReader(declared, problems).read(tree);
            } else if (tree.field("documents").isPresent()) {
                new EvidenceReader(declared, problems).read(tree);
            } else {
                new BankReader(Declared.NOTHING, problems).read(tree).ifPresent(bank -> study(bank, Glossary.empty()));
            }
        });
        assertThat(problems.found())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        return problems.found().isEmpty();
    }

    /** What is offered can be asked and graded. */
    private static void study(Bank bank, Glossary glossary) {
        bank.questions().forEach(question -> {
            var asked = question.shuffled(new SplittableRandom(1));
            assertThat(asked.keyText()).isNotEmpty();
            assertThat(asked.grade(asked.key(), glossary).score()).isBetween(0.0, 1.0);
            assertThat(asked.grade(new Answer.Pass(), glossary).score()).isZero();
        });
    }
}
