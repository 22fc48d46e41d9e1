package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a question in a session, and changed in it, in a real terminal. */
class MarkingIT {
    private static final String BANK = """
            {"id": "rivers", "questions": [
              {"id": "R-1", "kind": "numeric", "stem": "How long is the Danube?", "unit": "km", "answer": 2850,
               "explanation": "From Germany to the sea."},
              {"id": "R-2", "kind": "numeric", "stem": "How long is the Elbe?", "unit": "km", "answer": 1094,
               "explanation": "From Bohemia to the sea."}]}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeABank() throws IOException {
        file = Files.createDirectories(folder.resolve("quizzes")).resolve("rivers.json");
        Files.writeString(file, BANK);
    }

    @Test
    void flagNoteSuspendAndUndoOutliveTheProgram() {
        try (Tmux terminal = Tmux.start(study(), 80, 24, "study", "rivers")) {
            terminal.waitFor("How long is the").press("Escape").waitFor("back to typing");
            terminal.type("f").waitFor("Flagged: ");
            terminal.type("w")
                    .waitFor("Note >")
                    .type("see the atlas")
                    .press("Enter")
                    .waitFor("Noted: ");
            terminal.type("s")
                    .waitFor("Suspended: ")
                    .press("Escape")
                    .waitFor("back to typing")
                    .type("s");
            terminal.waitFor("Session done").type("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        try (Tmux terminal = Tmux.start(study(), 80, 24, "study", "rivers")) {
            terminal.waitFor("Nothing is due").type("u").waitFor("Undone: suspended");
            terminal.press("Escape").waitFor("back to typing").type("u").waitFor("flagged");
            leave(terminal);
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void aQuestionIsEditedAndReadAgainAndTheTerminalComesBack() throws IOException {
        Program program = study().with("EDITOR", editor("""
                printf 'editing, type a line: '
                read -r line
                sed -i "s/How long is/$line/" "$1"
                """));
        try (Tmux terminal = Tmux.start(program, 80, 24, "study", "rivers")) {
            terminal.waitFor("How long is the")
                    .press("Escape")
                    .waitFor("back to typing")
                    .type("e");
            terminal.waitFor("type a line:").type("What length has").press("Enter");
            terminal.waitFor("Read again.").waitFor("What length has the");
            leave(terminal);
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(file).content().contains("What length has the Elbe?");
    }

    @Test
    void aBankThatBreaksIsToldWithItsPlaceAndTheSessionGoesOn() throws IOException {
        Program program = study().with("EDITOR", editor("sed -i 's/\"answer\"/\"worth\"/' \"$1\""));
        try (Tmux terminal = Tmux.start(program, 120, 24, "study", "rivers")) {
            terminal.waitFor("How long is the")
                    .press("Escape")
                    .waitFor("back to typing")
                    .type("e");
            terminal.waitFor("The question stays as it was: ")
                    .waitFor("rivers.json:2:")
                    .waitFor("How long is the");
            leave(terminal);
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void anEditorThatFailsOrIsMissingIsTold() throws IOException {
        for (String[] editor : new String[][] {
            {editor("exit 3"), "Not edited: "}, {"/no/such/editor", "Not edited: "}, {"", "There is no editor"}
        }) {
            try (Tmux terminal = Tmux.start(study().with("EDITOR", editor[0]), 80, 24, "study", "rivers")) {
                terminal.waitFor("How long is the")
                        .press("Escape")
                        .waitFor("back to typing")
                        .type("e");
                terminal.waitFor(editor[1]).waitFor("How long is the");
                leave(terminal);
                assertThat(terminal.waitForEnd()).isZero();
            }
        }
    }

    private static void leave(Tmux terminal) {
        terminal.press("C-c");
    }

    private Program study() {
        return Program.in(folder).with("QUIZRAFT_CONTENT", folder.toString()).with("VISUAL", "");
    }

    private String editor(String script) throws IOException {
        Path editor = folder.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        return editor.toString();
    }
}
