package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a bank with the built program: new, edit, preview, check, study. */
class AuthoringIT {
    @TempDir
    Path folder;

    @Test
    void aBankIsBegunEditedAndChecked() throws IOException {
        Path editor = folder.resolve("my editor");
        Files.writeString(editor, """
                #!/bin/sh
                sed -i 's/so that someone/in words of your own, so that someone/' "$2"
                """);
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        Program program = Program.in(folder).with("EDITOR", "'" + editor + "' -x");
        try (Tmux terminal = Tmux.start(program, 80, 24, "new", "bank", "rivers", "--title", "Rivers")) {
            terminal.waitFor("1 question: 0 errors");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(bank()).content().contains("in words of your own");
    }

    @Test
    void thePreviewIsDrawnAnewWhenTheFileIsSaved() throws IOException {
        Program program = Program.in(folder);
        program.run("", "new", "bank", "rivers");
        program.run("", "new", "question", bank().toString(), "--kind", "short");
        try (Tmux terminal = Tmux.start(program, 80, 24, "preview", bank() + "#RI-002")) {
            terminal.waitFor("RI-002").waitFor("Which term is meant");
            replace("Which term is meant", "How is it called");
            terminal.waitFor("How is it called").waitFor("RI-002");
            replace("\"questions\"", "\"question\"");
            terminal.waitFor("no question can be shown");
            replace("\"question\"", "\"questions\"");
            terminal.waitFor("RI-002").press("p").waitFor("RI-001").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void thePreviewIsPrintedIntoAPipe() {
        Program program = Program.in(folder);
        program.run("", "new", "bank", "rivers");

        Piped run = program.run("", "preview", bank().toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("RI-001   single", "Asked", "Answered right", "L06");
    }

    @Test
    void ourOwnContentIsCheckedWithNothingToSay() throws IOException {
        Piped run = Program.in(folder).run("", "check", "--strict", "--format", "json");

        assertThat(run.err()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("suppressed")).isEmpty();
        assertThat(report.get("questions").asInt()).isGreaterThanOrEqualTo(260);
        assertThat(run.status()).isZero();
    }

    @Test
    void theStatusTellsErrorsWarningsMistakesAndMissingFilesApart() throws IOException {
        Program program = Program.in(folder);
        program.run("", "new", "bank", "rivers");
        assertThat(program.run("", "check", bank().toString()).status()).isEqualTo(1);
        replace("so that someone", "in words of your own, so that someone");
        assertThat(program.run("", "check", bank().toString()).status()).isZero();
        assertThat(program.run("", "check", "--strict", bank().toString()).status())
                .isEqualTo(1);
        assertThat(program.run("", "check", "--format", "xml").status()).isEqualTo(2);
        assertThat(program.run("", "check", "nowhere.json").status()).isEqualTo(3);
        assertThat(program.run("", "check", "quizzes/nowhere.json").status()).isEqualTo(3);
        replace("{", "");
        Piped broken = program.run("", "check", bank().toString());
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out()).contains("quizzes/rivers.json:2:");
    }

    @Test
    void sarifHasARuleAndAPlaceForEachResult() throws IOException {
        Program program = Program.in(folder);
        program.run("", "new", "bank", "rivers");

        JsonNode run = new ObjectMapper()
                .readTree(program.run("", "check", "--format", "sarif", bank().toString())
                        .out())
                .at("/runs/0");

        assertThat(run.at("/tool/driver/rules")).hasSize(50);
        assertThat(run.at("/results")).isNotEmpty().allSatisfy(result -> {
            assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                    .contains(result.get("ruleId").asText());
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .isEqualTo("quizzes/rivers.json");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
        });
    }

    private Path bank() {
        return folder.resolve("quizzes/rivers.json");
    }

    private void replace(String from, String to) throws IOException {
        Files.writeString(bank(), Files.readString(bank()).replace(from, to));
    }
}
