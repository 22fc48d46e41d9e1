package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quizraft.catalog.Keeping;
import io.github.quizraft.catalog.Sketches;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.content.Mutation;
import io.github.quizraft.kept.Origin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With or without sketches, the check of one bank finds the same. */
class SketchCacheTest {
    private static final List<String> BANKS = List.of("plasticity-growth", "pain-glia", "translation-4ebp", "twin");

    @TempDir
    Path folder;

    /** Two of our banks, one of them there again with an answer more, and one that cites what there is not. */
    @BeforeEach
    void haveContent() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        write("program", "one");
        for (String name : List.of("glossary", "quizzes/sources", "quizzes/plan")) {
            write(name + ".json", Files.readString(Path.of(name + ".json")));
        }
        for (String bank : BANKS.subList(0, 3)) {
            write(file(bank), ours(bank));
        }
        write(file("twin"), ours("pain-glia").replace("pain-glia", "twin"));
        write(
                file("translation-4ebp"),
                ours("translation-4ebp").replaceAll("\"document\": *\"d2\"", "\"document\": \"d9\""));
    }

    @Test
    void oneBankHasTheSameFindingsBesideSketches() {
        Map<String, CheckResult> read = Map.of("twin", alone("twin"), "pain-glia", alone("pain-glia"));
        forget();
        for (int i = 0; i < 2; i++) {
            for (String bank : BANKS) {
                CheckResult beside = alone(bank);
                assertThat(sketches(bank))
                        .as(bank)
                        .hasValueSatisfying(all -> assertThat(all).hasSize(3));
                assertThat(beside).as(bank).isEqualTo(afresh(bank));
            }
        }
        assertThat(alone("twin")).isEqualTo(read.get("twin"));
        assertThat(alone("twin").findings()).hasSizeGreaterThan(10);
        assertThat(alone("translation-4ebp").findings()).hasSizeGreaterThan(3);
        assertThat(alone("pain-glia")).isEqualTo(read.get("pain-glia"));
    }

    @Test
    void findsWhatIsNearlyAskedInABankThatIsNotRead() throws IOException {
        String twin = Files.readString(folder.resolve(file("twin")));
        write(file("twin"), twin.replaceAll("(\"stem\": *\")", "$1Truly, "));
        alone("pain-glia");
        assertThat(sketches("twin")).isPresent();
        CheckResult beside = alone("twin");
        assertThat(beside).isEqualTo(afresh("twin"));
        assertThat(beside.findings())
                .filteredOn(finding -> finding.rule().id().equals("L24"))
                .hasSizeGreaterThan(10)
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("shares "));
    }

    @Test
    void whatChangesIsSketchedAnew() throws IOException {
        alone("pain-glia");
        write(file("twin"), ours("networks-inflammation").replace("networks-inflammation", "twin"));
        assertThat(sketches("pain-glia")).isEmpty();
        assertThat(sketches("twin")).as("it is read anyway").isPresent();
        assertThat(alone("pain-glia")).isEqualTo(afresh("pain-glia"));
        assertThat(sketches("pain-glia")).isPresent();

        write(file("twin"), ours("pain-glia").replace("pain-glia", "twin"));
        assertThat(alone("twin")).isEqualTo(afresh("twin"));
        assertThat(sketches("pain-glia")).as("made when it was asked about").isPresent();

        for (String shared : List.of("glossary.json", "quizzes/sources.json", "program")) {
            write(shared, Files.readString(folder.resolve(shared)) + " ");
            assertThat(sketches("pain-glia")).as(shared).isEmpty();
            alone("pain-glia");
            assertThat(sketches("pain-glia")).as(shared).isPresent();
        }
        Files.delete(folder.resolve(file("plasticity-growth")));
        assertThat(sketches("pain-glia"))
                .hasValueSatisfying(all -> assertThat(all).hasSize(2));
        assertThat(alone("pain-glia")).isEqualTo(afresh("pain-glia"));
    }

    @Test
    void twoBanksOfOneIdAreFoundOutAsEver() throws IOException {
        alone("twin");
        write(file("twin"), ours("pain-glia"));
        assertThat(alone("twin")).isEqualTo(afresh("twin"));
        assertThat(alone("twin").findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("has the same id"));
        write(file("twin"), "{");
        assertThat(alone("twin").errors()).isEqualTo(1);
        assertThat(alone("pain-glia")).isEqualTo(afresh("pain-glia"));
    }

    @Test
    void inDamagedFoldersTheSameIsFound() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Mutation mutation = new Mutation(new SplittableRandom(7));
        List<String> names = List.of("glossary.json", "quizzes/sources.json", file("pain-glia"), file("twin"));
        int sketched = 0;
        for (int i = 0; i < 8; i++) {
            String name = names.get(i % names.size());
            String sound = Files.readString(folder.resolve(name));
            ObjectNode damaged = (ObjectNode) mapper.readTree(sound);
            mutation.apply(damaged);
            write(name, damaged.toPrettyString());
            alone("pain-glia");
            for (String bank : List.of("pain-glia", "twin")) {
                sketched += sketches(bank).isPresent() ? 1 : 0;
                assertThat(alone(bank)).as(i + " " + name).isEqualTo(afresh(bank));
            }
            write(name, sound);
        }
        assertThat(sketched).isGreaterThan(8);
    }

    @Test
    void damagedSketchesAreNone() throws IOException {
        alone("twin");
        CheckResult expected = afresh("twin");
        Path kept = kept();
        byte[] bytes = Files.readAllBytes(kept);
        SplittableRandom random = new SplittableRandom(4);
        Origin origin = Origin.of(folder.resolve("program").toFile(), Part.REFERENCE.files(folder))
                .orElseThrow();
        Optional<Sketches> sound = Keeping.SKETCHES.read(bytes, origin);
        assertThat(sound).hasValueSatisfying(all -> assertThat(all.banks()).hasSize(4));
        for (int i = 0; i < 200; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Keeping.SKETCHES.read(damaged, origin)).isEmpty();
            assertThat(Keeping.SKETCHES.read(Arrays.copyOf(bytes, random.nextInt(bytes.length)), origin))
                    .isEmpty();
        }
        Files.write(kept, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(sketches("twin")).isEmpty();
        assertThat(alone("twin")).isEqualTo(expected);
        assertThat(sketches("twin")).isPresent();
    }

    @Test
    void withoutAProgramInAFileNothingIsKept() {
        SketchCache cache = open(new File("classes:more"), folder);
        cache.keep(List.of());
        assertThat(cache.others(Set.of())).isEmpty();
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    private CheckResult alone(String bank) {
        return check(bank, folder.resolve("program"));
    }

    private CheckResult afresh(String bank) {
        return check(bank, folder.resolve("none"));
    }

    private CheckResult check(String bank, Path program) {
        return CheckTarget.result(
                List.of(folder.resolve(file(bank))), any -> Map.of(), content -> open(program.toFile(), content));
    }

    private SketchCache open(File program, Path content) {
        Io io = new CommandRun(folder).io();
        return SketchCache.open(
                program, new CachedContents(program, io.environment(), io.home(), io.clock()), content, io);
    }

    private Optional<List<BankSketch>> sketches(String bank) {
        return open(folder.resolve("program").toFile(), folder)
                .others(Set.of(folder.resolve(file(bank)).toString()));
    }

    private void forget() {
        try {
            Files.delete(kept());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".cache/quizraft"))) {
            return files.filter(file -> file.toString().endsWith(".sketches"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String ours(String bank) throws IOException {
        return Files.readString(Path.of(file(bank)));
    }

    private static String file(String bank) {
        return "quizzes/" + bank + ".json";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.EPOCH));
    }
}
