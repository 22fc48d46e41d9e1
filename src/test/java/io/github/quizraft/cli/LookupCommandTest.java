package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking up in the glossary that comes with the program. */
class LookupCommandTest {
    private final CommandRun commands = new CommandRun(Path.of("").toAbsolutePath());

    @ParameterizedTest
    @CsvSource({
        "bdnf, bdnf, name",
        "BDNF, bdnf, name",
        "brain-derived neurotrophic factor, bdnf, name",
        "4E-BPs, 4e-bp, name",
        "4ebp, 4e-bp, name",
        "Lipid  Rafts, lipid-raft, name",
        "AMPA, ampa-receptor, search-form",
        "neurotropic, bdnf, slip-form",
        "DMN, default-mode-network, name"
    })
    void everyNameLeadsToItsEntry(String query, String id, String match) {
        assertThat(commands.status("lookup", query, "--template", "{id} {match}"))
                .isZero();
        assertThat(commands.out()).isEqualTo(id + " " + match + "\n");
    }

    @Test
    void aGreekLetterMayBeSpeltOut() throws IOException {
        Path folder = Files.createTempDirectory("greek");
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [{"id": "b", "term": "β-endorphin", "definition": {"short": "An opioid of the body."}}]}""");

        assertThat(commands.status(
                        "lookup", "--content", folder.toString(), "beta-endorphin", "β-ENDORPHIN", "--field", "term"))
                .isZero();
        assertThat(commands.out()).isEqualTo("term\nβ-endorphin\nβ-endorphin\n");
    }

    @Test
    void whatIsNotFoundIsToldOnStandardErrorAlone() {
        assertThat(commands.status("lookup", "default mode", "ketamin", "zebra", "bdnf", "--field", "id"))
                .isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(commands.out()).isEqualTo("id\nbdnf\n");
        assertThat(commands.err().lines())
                .containsExactly(
                        "no entry for \"default mode\"; did you mean \"default mode network\"?",
                        "no entry for \"ketamin\"; did you mean \"ketamine\" or \"ketamine infusion\"?",
                        "no entry for \"zebra\"");
    }

    @ParameterizedTest
    @CsvSource({
        "prefix, synap, synapse",
        "word, raft, lipid-raft",
        "substring, mode net, default-mode-network",
        "fuzzy, glutmate, glutamate",
        "all, hipocampus, hippocampus"
    })
    void otherWaysOfMatchingCanBeChosen(String how, String query, String id) {
        assertThat(commands.status("lookup", "--match", how, query, "--template", "{id}"))
                .isZero();
        assertThat(commands.out().lines()).contains(id);
    }

    @Test
    void relatedEntriesFollow() {
        commands.status("lookup", "mtor", "--related", "--template", "{id} {match}");
        assertThat(commands.out().lines())
                .startsWith("mtor name")
                .contains("4e-bp related", "bdnf related")
                .doesNotHaveDuplicates();
    }

    @Test
    void theQuestionsOnATermAreListed() {
        commands.status("lookup", "mtor", "--questions", "--field", "id");
        assertThat(commands.out()).matches("(?s)id\tquestions\nmtor\t.*TR-\\d{3}.*\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookup mtor", "lookup mtor --format markdown", "lookup mtor --format html", "terms"})
    void theQuestionsOnATermAreListedInWhatPeopleRead(String command) {
        commands.status(command.split(" ", -1));
        assertThat(commands.out()).isNotEmpty().doesNotContain("Questions:");

        commands.status((command + " --questions").split(" ", -1));
        assertThat(commands.out()).containsPattern("Questions: ([A-Z]{2}-\\d{3}, )+[A-Z]{2}-\\d{3}");
    }

    @Test
    void aCategoryAndADocumentNarrowTheSearch() {
        commands.status(
                "lookup", "--match", "substring", "receptor", "--category", "receptor", "--template", "{category}");
        assertThat(commands.out().lines()).isNotEmpty().containsOnly("receptor");
        assertThat(commands.status("lookup", "bdnf", "--document", "d2")).isEqualTo(ExitStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookup bdnf AMPA neurotropic zzz", "lookup mtor --related --questions", "terms"})
    void jsonKeepsItsSchema(String command) throws IOException {
        commands.status((command + " --format json").split(" ", -1));

        String schema = Files.readString(Path.of("docs/lookup.schema.json"));
        JsonNode output = new ObjectMapper().readTree(commands.out());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(output))
                .isEmpty();
        assertThat(output.at("/results")).isNotEmpty();
    }

    @Test
    void aBatchIsAnsweredInOrderALineEach() throws IOException {
        assertThat(commands.reading("nmda\nzebra\n\nMTORC1")
                        .status("lookup", "-", "--format", "ndjson", "--field", "id"))
                .isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(commands.out().lines())
                .containsExactly(
                        "{\"query\":\"nmda\",\"found\":[{\"id\":\"nmda-receptor\"}]}",
                        "{\"query\":\"zebra\",\"found\":[]}",
                        "{\"query\":\"\",\"found\":[]}",
                        "{\"query\":\"MTORC1\",\"found\":[{\"id\":\"mtor\"}]}");
    }

    @Test
    void zeroBytesMaySeparateTheTerms() {
        assertThat(commands.reading("lipid\nraft\0bdnf\0").status("lookup", "--null", "--template", "{id}"))
                .isZero();
        assertThat(commands.out()).isEqualTo("lipid-raft\nbdnf\n");
    }

    @Test
    void textIsWrappedToTheColumnsThatAreAskedFor() {
        commands.with("COLUMNS", "60").status("lookup", "bdnf");
        assertThat(commands.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(commands.out()).contains("Often confused: ", "Sources: d0 (", "Check: of 8 claims");
    }

    @ParameterizedTest
    @CsvSource({"always,true", "never,false", "auto,false"})
    void coloursAreForTerminals(String when, boolean isColoured) {
        commands.status("lookup", "bdnf", "--color", when);
        assertThat(commands.out().contains("\u001B[")).isEqualTo(isColoured);
    }

    @Test
    void theEnvironmentHasASayAboutColours() {
        commands.with("CLICOLOR_FORCE", "1").status("lookup", "bdnf");
        assertThat(commands.out()).contains("\u001B[");

        CommandRun without = new CommandRun(Path.of("").toAbsolutePath());
        without.with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1").status("lookup", "bdnf");
        assertThat(without.out()).doesNotContain("\u001B[");
    }

    @ParameterizedTest
    @CsvSource({
        "lookup, say which term to look up",
        "lookup x --field definition.shrot, did you mean definition.short?",
        "lookup x --template {trem}, did you mean term?",
        "lookup x --color red, --color must be auto",
        "lookup x --format yaml, Invalid value",
        "lookup x --template {id1}, there is no field",
        "lookup x --template {id} --format json, --template is a form of its own",
        "lookup x --template {id} --field id, --template is a form of its own",
        "lookup bdnf --category recepter, did you mean receptor?",
        "terms --document d9, no entry has the document",
        "terms --sort nothing, there is no field"
    })
    void mistakesOfTheCommandLineAreExplained(String command, String message) {
        assertThat(commands.status(command.split(" ", -1))).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.err()).contains(message);
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void csvIsSafeToOpenInASpreadsheet() throws IOException {
        Path folder = Files.createTempDirectory("csv");
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [{"id": "x", "term": "=1+1", "aliases": ["a, \\"b\\"", "c"],
                            "definition": {"short": "tab\\there\\nand there"}}]}""");

        commands.status(
                "terms", "--content", folder.toString(), "--format", "csv", "--field", "term,aliases,definition.short");

        assertThat(commands.out())
                .isEqualTo("term,aliases,definition.short\r\n'=1+1,\"a, \"\"b\"\"; c\",tab here and there\r\n");
    }

    @Test
    void aParagraphOfMarkdownDoesNotBeginLikeSomethingElse() throws IOException {
        Path folder = Files.createTempDirectory("markdown");
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [{"id": "a", "term": "a", "definition": {"short": "1. Land", "long": "- a dash &copy;"}}]}""");

        commands.status("terms", "--content", folder.toString(), "--format", "markdown");

        assertThat(commands.out()).contains("\n1\\. Land\n", "\n\\- a dash \\&copy;\n");
    }

    @Test
    void whatAFilterLeavesOutIsNotSuggested() {
        assertThat(commands.status("lookup", "bdnf", "--category", "receptor")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(commands.err()).isEqualTo("no entry for \"bdnf\"\n");
    }

    @Test
    void linesMayEndAsOnWindows() {
        commands.reading("bdnf\r\nmtor\r\n").status("lookup", "-", "--template", "{id}");
        assertThat(commands.out()).isEqualTo("bdnf\nmtor\n");
    }

    @Test
    void termsAreListedAndSorted() {
        commands.status("terms");
        assertThat(commands.out().lines()).hasSize(97).contains("BDNF", "lipid raft");

        CommandRun sorted = new CommandRun(Path.of("").toAbsolutePath());
        sorted.status("terms", "--category", "receptor", "--sort", "id", "--template", "{id}");
        assertThat(sorted.out().lines()).isSorted().hasSizeGreaterThan(3);
    }

    @Test
    void markupEscapesWhatHasAMeaningInIt() throws IOException {
        Path folder = Files.createTempDirectory("markup");
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [{"id": "x", "term": "<b>*x*</b>", "definition": {"short": "a & [b](c)"}}]}""");

        commands.status("lookup", "--content", folder.toString(), "x", "--match", "substring", "--format", "html");
        commands.status("lookup", "--content", folder.toString(), "x", "--match", "substring", "--format", "markdown");

        assertThat(commands.out())
                .contains("<dfn>&lt;b&gt;*x*&lt;/b&gt;</dfn>", "a &amp; [b](c)")
                .contains("## \\<b\\>\\*x\\*\\</b\\>", "a \\& \\[b\\](c)");
    }
}
