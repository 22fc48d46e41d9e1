package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking through cards, terms and sources in a real terminal, and what is left of it afterwards. */
class BrowseIT {
    @TempDir
    private Path folder;

    @Test
    void whatIsFoundIsReadMarkedAndTakenBack() {
        Program program = Program.in(folder);
        try (Tmux terminal = start(program, "planets")) {
            terminal.press("b").waitFor("Search:").type("bank:planets larg").waitFor("1 of");
            terminal.press("Enter").waitFor("What each grade would do now").press("Escape");
            terminal.waitFor("space choose").press("f").waitFor("1 card flagged");
            terminal.press("/")
                    .waitFor("esc commands")
                    .press("C-u")
                    .type("is:flagged")
                    .waitFor("1 of");
            terminal.press("Escape").waitFor("space choose").press("u").waitFor("Undone: flagged");
            terminal.press("C-r").waitFor("Done again: flagged").press("q").waitFor("All banks");
            terminal.press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        Piped flagged = program.run("", "browse", "--content", content("planets"), "is:flagged");
        assertThat(flagged.out()).startsWith("planets/P-1 ").contains("flagged");
    }

    @Test
    void aClaimLeadsToItsQuestionsAndBack() {
        try (Tmux terminal = start(Program.in(folder), "eight-kinds")) {
            terminal.press("d").waitFor("Osmosis needs energy").press("Enter").waitFor("Questions that stand on it");
            terminal.press("Tab").waitFor("> C-1").press("Enter").waitFor("cells/C-1");
            terminal.press("Escape").waitFor("B1-C01").press("Escape").waitFor("Documents");
            terminal.press("q").waitFor("All banks").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void commandsSayWhatIsNotFound() {
        Program program = Program.in(folder);
        Piped nothing = program.run("", "browse", "--content", content("planets"), "pluto");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.out()).isEmpty();
        assertThat(program.run("", "browse", "--content", content("planets"), "bnak:x")
                        .status())
                .isEqualTo(2);
        assertThat(program.run("", "sources", "--content", content("eight-kinds"), "B1-C01")
                        .out())
                .contains("x wrong: false as worded");
    }

    private static Tmux start(Program program, String content) {
        return Tmux.start(program, 80, 24, "--content", content(content)).waitFor("All banks");
    }

    private static String content(String fixture) {
        return Path.of("src/test/resources/fixtures", fixture).toAbsolutePath().toString();
    }
}
