package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Man pages as the tools that show them read them, and the help. */
class ManualIT {
    @TempDir
    private Path folder;

    @Test
    void thereIsAPageForEveryCommand() throws IOException {
        List<String> names =
                pages().stream().map(page -> page.getFileName().toString()).toList();
        assertThat(names).contains("quizraft.1", "quizraft-lookup.1", "quizraft-new-bank.1");
        assertThat(names).noneMatch(name -> name.contains("complete"));
    }

    @Test
    void groffHasNothingToSayAboutThem() throws IOException {
        Tools.require("groff");
        for (Path page : pages()) {
            Piped run = Piped.run("groff", "-man", "-Tutf8", "-ww", "-z", page.toString());
            assertThat(run.err()).as(page.toString()).isEmpty();
        }
    }

    @Test
    void mandocHasNothingToSayAboutThem() throws IOException {
        Tools.require("mandoc");
        for (Path page : pages()) {
            Piped run = Piped.run("mandoc", "-T", "lint", "-W", "warning", page.toString());
            // They carry no date, so that the same program always makes the same page.
            assertThat(run.lines().stream().filter(line -> !line.contains("missing date")))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void manShowsWhatTheHelpPageSays() throws IOException {
        Tools.require("man");
        pages();
        ProcessBuilder man = new ProcessBuilder(
                "man", "-l", folder.resolve("man/quizraft-study.1").toString());
        man.environment().putAll(Map.of("MANWIDTH", "100", "LC_ALL", "C.UTF-8", "MAN_KEEP_FORMATTING", ""));
        Piped run = Piped.run(man, "");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "QUIZRAFT-STUDY(1)", "SYNOPSIS", "[--new=N]", "BANK", "Id of a bank", "quizraft study --plain")
                .contains("printf '2\\n\\n:q\\n' | quizraft study --seed 1")
                .contains("$QUIZRAFT_PROGRESS", "128+N")
                .doesNotContain("$$", "%%", "${");
    }

    @Test
    void eachTopicAndEachCommandIsExplained() {
        Program program = Program.in(folder);
        Piped overview = program.run("", "help");
        assertThat(overview.err()).isEmpty();
        List<String> names = overview.lines().stream()
                .filter(line -> line.matches("  \\S+ {2,}\\S.*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(names).contains("lookup", "help", "grading", "exit-status");
        for (String name : names) {
            Piped run = program.run("", "help", name);
            assertThat(run.status()).as(name).isZero();
            assertThat(run.lines()).as(name).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 80);
        }
        assertThat(program.run("", "help", "new", "bank").out())
                .isEqualTo(program.run("", "new", "bank", "--help").out());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72})
    void topicsAreWrappedToTheTerminal(int width) {
        try (Tmux terminal = Tmux.start(Program.in(folder), width, 60, "help", "grading")) {
            assertThat(terminal.waitForEnd()).isZero();
            String screen = terminal.screen();
            assertThat(screen).contains("1 Again", "  2 Hard");
            assertThat(Stream.of(screen.split("\n", -1))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0))
                    .isBetween(width - 12, width);
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        Program program = Program.in(folder);
        Piped help = program.run("", "help", "gradin");
        assertThat(help.status()).isEqualTo(2);
        assertThat(help.err()).contains("there is no \"gradin\"; did you mean grading?");
        Piped man = program.run("", "man", "new", "bnak");
        assertThat(man.status()).isEqualTo(2);
        assertThat(man.err()).contains("there is no \"new bnak\"");
    }

    private List<Path> pages() throws IOException {
        Piped run = Program.in(folder).run("", "man", "--dir", "man");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (Stream<Path> pages = Files.list(folder.resolve("man"))) {
            List<Path> all = pages.sorted().toList();
            assertThat(run.lines()).hasSameSizeAs(all);
            return all;
        }
    }
}
