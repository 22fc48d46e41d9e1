package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ways to run the same command line: whatever the quick one prints, the other one would have printed. */
class PlainLookupTest {
    @TempDir
    Path folder;

    @BeforeEach
    void giveItOurGlossary() throws IOException {
        Files.copy(Path.of("glossary.json"), folder.resolve("glossary.json"));
        Files.setLastModifiedTime(folder.resolve("glossary.json"), FileTime.from(Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lookup NMDA --format json",
                "lookup --format=JSON bdnf 4ebp AMPA neurotropic",
                "define NMDA --format ndjson",
                "lookup glutmate ketamin lipid zebra xx a --format json",
                "lookup --format tsv mtor,zebra",
                "lookup β-arrestin kappa --format tsv",
                "lookup --field id mtor",
                "lookup --field ID,query,TERM,form,match,Definition.Short --format TSV receptors",
                "lookup --stdin --field id",
                "lookup - --format json",
                "lookup --null --format ndjson",
                "lookup ignored --stdin --field query,id"
            })
    void bothWaysPrintTheSame(String command) {
        String[] arguments = command.split(" ", -1);
        String input = "mtor\nketamin\n\n \u001B[2J\"\\\nNMDA receptor\0DMN\n4E-BPs\nβ\n";
        CommandRun general = new CommandRun(folder).reading(input);
        int status = general.status(arguments);

        for (String way : new String[] {"making the index", "from the index"}) {
            CommandRun plain = new CommandRun(folder).reading(input);
            assertThat(plain.plainStatus(arguments)).as(way).hasValue(status);
            assertThat(plain.out()).as(way).isEqualTo(general.out()).isNotEmpty();
            assertThat(plain.err()).as(way).isEqualTo(general.err());
        }
    }

    @Test
    void everyEntryIsTheSame() {
        CommandRun all = new CommandRun(folder);
        all.status("terms", "--field", "aliases,slipForms,searchForms,expansion,term");
        String forms = String.join("\n", all.out().split("[\t\n;]+")) + "\n";
        for (String format : new String[] {"json", "ndjson", "tsv"}) {
            CommandRun general = new CommandRun(folder).reading(forms);
            CommandRun plain = new CommandRun(folder).reading(forms);
            assertThat(plain.plainStatus("lookup", "-", "--format", format))
                    .hasValue(general.status("lookup", "-", "--format", format));
            assertThat(plain.out()).isEqualTo(general.out()).hasSizeGreaterThan(20_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms --format json",
                "lookup",
                "lookup NMDA",
                "lookup --format json",
                "lookup NMDA --format",
                "lookup NMDA --format yaml",
                "lookup NMDA --format csv",
                "lookup NMDA --format json --format json",
                "lookup NMDA --format json --field id",
                "lookup NMDA --field claims",
                "lookup NMDA --field id,",
                "lookup NMDA --format json --match all",
                "lookup -x --format json",
                "lookup @terms --format json",
                "lookup --stdin --stdin --field id",
                "lookup NMDA --format json --content nowhere",
                "lookup NMDA --format json --content --stdin"
            })
    void whatItDoesNotUnderstandIsLeftToTheOther(String command) {
        CommandRun plain = new CommandRun(folder);
        assertThat(plain.plainStatus(command.split(" ", -1))).isEmpty();
        assertThat(plain.out()).isEmpty();
        assertThat(plain.err()).isEmpty();
    }

    @Test
    void theIndexIsMadeOnceAndMendsItself() throws IOException {
        lookup();
        Path index = index();
        FileTime first = Files.getLastModifiedTime(Files.setLastModifiedTime(index, FileTime.from(Instant.EPOCH)));
        lookup();
        assertThat(Files.getLastModifiedTime(index)).as("kept").isEqualTo(first);

        Files.write(index, new byte[] {1, 2, 3});
        lookup();
        assertThat(Files.size(index)).as("made anew").isGreaterThan(100_000);

        Files.writeString(
                folder.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"x\", \"term\": \"mtor\", \"definition\": {\"short\": \"Changed.\"}}]}");
        CommandRun changed = new CommandRun(folder);
        changed.plainStatus("lookup", "mtor", "--format", "tsv");
        assertThat(changed.out()).contains("Changed.");
    }

    @Test
    void aGlossaryThatIsBeingChangedGetsNoIndex() throws IOException {
        Files.setLastModifiedTime(folder.resolve("glossary.json"), FileTime.from(Instant.now()));
        lookup();
        assertThat(folder.resolve(".cache/quizraft")).doesNotExist();
    }

    @Test
    void withoutAPlaceForTheIndexItWorksAsWell() throws IOException {
        Files.writeString(folder.resolve(".cache"), "no folder");
        lookup();
    }

    @Test
    void aBrokenGlossaryIsLeftToTheOther() throws IOException {
        Files.writeString(folder.resolve("glossary.json"), "{\"terms\": [}");
        assertThat(new CommandRun(folder).plainStatus("lookup", "mtor", "--format", "json"))
                .isEmpty();
    }

    private void lookup() {
        CommandRun plain = new CommandRun(folder);
        assertThat(plain.plainStatus("lookup", "mtor", "--field", "id")).hasValue(0);
        assertThat(plain.out()).isEqualTo("id\nmtor\n");
    }

    private Path index() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".cache/quizraft"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
