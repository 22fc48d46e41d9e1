package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From anywhere to anywhere by name, in a real terminal. */
class PaletteIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void aSessionIsLeftForAnyOtherPlaceWithItsAnswerSaved() {
        Program program = Program.in(folder);
        try (Tmux terminal = Tmux.start(program, 80, 24, "--content", CELLS)) {
            terminal.waitFor("All banks").type(":").waitFor("Commands").type("exam ways");
            terminal.waitFor("> Exam").press("Enter").waitFor(" left");
            terminal.press("C-c");
            assertThat(terminal.waitForEnd()).isZero();
        }
        int all = unmet(program);
        try (Tmux terminal = Tmux.start(program, 40, 12, "study", "--content", CELLS, "--only", "kind:single")) {
            terminal.waitFor("1/1").press("n").waitFor("take Again").type(":");
            terminal.waitFor("Commands")
                    .type("documents")
                    .waitFor("> documents")
                    .press("Enter");
            terminal.waitFor("Cells for Beginners")
                    .type(":")
                    .waitFor("Commands")
                    .type("reduced");
            terminal.waitFor("> screen.reducedMotion").press("Enter").waitFor("> reducedMotion");
            terminal.press("C-c");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(unmet(program)).isEqualTo(all - 1);
    }

    private static int unmet(Program program) {
        return program.run("", "browse", "--content", CELLS, "bank:cells is:new")
                .out()
                .lines()
                .toList()
                .size();
    }
}
