package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.rule.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking one bank goes through that bank alone, and must find what checking all of them finds in it. */
class CheckTargetTest {
    @TempDir
    Path folder;

    @Test
    void oneBankHasTheFindingsThatItHasAmongAll() throws IOException {
        copyWithFlaws();
        CheckResult all = new Checker(AllRules.list()).check(new CheckTarget(Optional.of(folder), List.of()).corpus());
        int found = 0;
        for (Path file : files()) {
            if (file.endsWith("pain-glia.json")) {
                continue;
            }
            CheckTarget target = CheckTarget.of(file);
            CheckResult alone = alone(file);
            assertThat(alone.findings())
                    .as(file.toString())
                    .isEqualTo(target.only(all).findings());
            assertThat(alone.suppressed()).isEqualTo(target.only(all).suppressed());
            assertThat(alone.idle()).isEqualTo(target.only(all).idle());
            assertThat(alone.asked()).isEqualTo(target.only(all).asked());
            found += alone.findings().size();
        }
        assertThat(found).isGreaterThan(30);
    }

    /** Among all banks the second of two such questions is objected to; whoever works at the first must know, too. */
    @Test
    void aQuestionThatAnotherBankHasTooIsFoundInEither() throws IOException {
        copyWithFlaws();
        for (String file : List.of("pain-glia.json", "twin.json")) {
            Path path = folder.resolve("quizzes").resolve(file);
            assertThat(alone(path).findings())
                    .as(file)
                    .filteredOn(finding -> finding.rule().id().equals("L24"))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(finding -> assertThat(finding.spot().file()).endsWith(file));
        }
    }

    private CheckResult alone(Path file) {
        return CheckTarget.result(
                List.of(file), any -> Map.of(), content -> SketchCache.open(content, new CommandRun(folder).io()));
    }

    /** Our own content, with one bank there twice and some sources that do not exist. */
    private void copyWithFlaws() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        Files.copy(Path.of("glossary.json"), folder.resolve("glossary.json"));
        try (Stream<Path> files = Files.list(Path.of("quizzes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve("quizzes").resolve(file.getFileName()));
            }
        }
        String bank = Files.readString(folder.resolve("quizzes/pain-glia.json"));
        Files.writeString(
                folder.resolve("quizzes/twin.json"),
                bank.replace("pain-glia", "twin").replaceAll("\"document\": *\"d1\"", "\"document\": \"d9\""));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
