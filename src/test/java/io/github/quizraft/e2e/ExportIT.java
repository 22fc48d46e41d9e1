package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built program exports, read by the programs that it is for. */
class ExportIT {
    /** In JSON: controls, the ends of lines, and what the formats themselves make something of. */
    private static final String EVIL = "ev\\til \\u001b[2J\\u009b31m\\u202e\\u0000 \\\"'<&>]]>,;|";

    private static final String SHOWN = "ev il [2J31m \"'<&>]]>,;|";

    /** As large as a text of a content file may be. */
    private static final String LARGE = "m".repeat(100_000);

    @TempDir
    private Path folder;

    @Test
    void sdcvFindsAnEntryByEachOfItsNames() {
        Tools.require("sdcv");
        assertThat(export("stardict", "dictionary", "--title", "Ketamine").status())
                .isZero();

        assertThat(sdcv("--list-dicts").out()).contains("Ketamine    97");
        for (String name : List.of("BDNF", "brain-derived neurotrophic factor", "bdnf")) {
            assertThat(sdcv(name).out()).contains("-->BDNF\n", "brain-derived neurotrophic factor");
        }
        assertThat(sdcv("4E-BP1").out()).contains("-->4E-BP\n", "Related, not the same: 4E-BP1; 4E-BP2");
        assertThat(sdcv("no such term").out()).contains("Nothing similar");
    }

    @Test
    void dictFindsAnEntryByEachOfItsNames() throws IOException {
        Tools.require("dictd", "dict");
        assertThat(export("dictd", "dictionary", "--title", "Ketamine").status())
                .isZero();

        try (Dictd dictd = Dictd.serve(folder, "dictionary")) {
            assertThat(dictd.ask("--dbs").out()).contains("glossary   Ketamine");
            assertThat(dictd.ask("--info", "glossary").out()).contains("a glossary of 97 terms");
            for (String name : List.of("BDNF", "Brain-Derived neurotrophic factor", "bdnf")) {
                assertThat(dictd.ask(name).out()).contains("1 definition found", "BDNF (brain-derived");
            }
            assertThat(dictd.ask("4ebp1").out()).contains("Related, not the same: 4E-BP1; 4E-BP2");
            assertThat(dictd.ask("--match", "--strategy", "prefix", "4e").out()).contains("4E-BPs");
            assertThat(dictd.ask("no such term").out()).doesNotContain("From");
        }
    }

    @Test
    void hostileEntriesAreFoundAndHarmless() throws IOException {
        Tools.require("sdcv", "dictd", "dict");
        hostileGlossary();
        assertThat(export("stardict", "dictionary").status()).isZero();
        assertThat(export("dictd", "dictionary").status()).isEqualTo(2);
        assertThat(export("dictd", "served").status()).isZero();

        List<String> seen = new ArrayList<>();
        try (Dictd dictd = Dictd.serve(folder, "served")) {
            for (String name : List.of(SHOWN, "two", "nothing", "large", "\u03B2\u03B2")) {
                seen.add(dictd.ask(name).out());
                seen.add(sdcv(name).out());
            }
            // Nothing of its name can be looked up there, so its id stands in.
            assertThat(dictd.ask("gte").out()).contains("No letter and no digit.");
        }

        assertThat(sdcv("\u2265").out()).contains("No letter and no digit.");
        // The dict client cannot be given a name with quotation marks in it.
        assertThat(seen.get(1)).contains(SHOWN);
        // Names that differ in case alone are one to dict; sdcv shows the one that is spelt as it was asked for.
        assertThat(seen.get(2)).contains("First of two.", "Second of two.");
        assertThat(seen.get(3)).contains("First of two.");
        assertThat(seen.subList(4, 6)).allSatisfy(text -> assertThat(text).contains("Its name cannot be shown."));
        assertThat(seen.subList(6, 8))
                .allSatisfy(text -> assertThat(text.replaceAll("\\s", "")).contains(LARGE));
        assertThat(seen.subList(8, 10)).allSatisfy(text -> assertThat(text).contains("Small letters."));
        assertThat(seen).allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{Cc}\\u202E&&[^\\n]]"));
    }

    @Test
    void aDatabaseReadsTheTableAsItIs() throws IOException {
        Tools.require("sqlite3");
        hostileGlossary();
        assertThat(export("csv", "terms.csv").status()).isZero();

        Piped table = Piped.run(
                "sqlite3",
                ":memory:",
                "-cmd",
                ".import --csv " + folder.resolve("terms.csv") + " terms",
                "SELECT short_definition FROM terms WHERE id IN ('evil', 'formula')",
                "SELECT count(*), max(length(short_definition)) FROM terms");

        assertThat(table.err()).isEmpty();
        assertThat(table.lines()).containsExactly(SHOWN, "'=1+1", "8|" + LARGE.length());
    }

    @Test
    void withoutAFileTheExportGoesToStandardOutput() throws IOException {
        Program program = Program.in(folder);
        assertThat(program.run("", "export", "tbx", "terms.tbx").status()).isZero();

        Piped run = program.run("", "export", "tbx");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("terms.tbx")));
        assertThat(Piped.run(new ProcessBuilder("sh", "-c", "'" + program.launcher() + "' export csv > /dev/full"), "")
                        .status())
                .isEqualTo(4);
    }

    private Piped export(String... arguments) {
        List<String> command = new ArrayList<>(List.of("export"));
        command.addAll(List.of(arguments));
        return Program.in(folder).run("", command.toArray(String[]::new));
    }

    private Piped sdcv(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "sdcv",
                "--non-interactive",
                "--utf8-output",
                "--utf8-input",
                "--only-data-dir",
                "--data-dir",
                folder.resolve("dictionary").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder sdcv = new ProcessBuilder(command);
        sdcv.environment().put("HOME", folder.toString());
        sdcv.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        sdcv.environment().put("LC_ALL", "C.UTF-8");
        return Piped.run(sdcv, "");
    }

    private void hostileGlossary() throws IOException {
        Files.writeString(
                folder.resolve("glossary.json"),
                "{\"terms\": ["
                        + String.join(
                                ",",
                                entry("evil", EVIL, EVIL),
                                entry("one", "two", "First of two."),
                                entry("two", "Two", "Second of two."),
                                entry("gte", "\u2265", "No letter and no digit."),
                                entry("nothing", "\\u0000\\u202e", "Its name cannot be shown."),
                                entry("large", "large", LARGE),
                                entry("small", "\u03B2\u03B2", "Small letters."),
                                entry("formula", "formula", "=1+1"))
                        + "]}");
    }

    private static String entry(String id, String name, String meaning) {
        return "{\"id\": \"%s\", \"term\": \"%s\", \"definition\": {\"short\": \"%s\"}}".formatted(id, name, meaning);
    }
}
