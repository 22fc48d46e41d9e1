package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marking terms of the glossary that comes with the program. */
class AnnotateCommandTest {
    private static final String TEXT = "BDNF, neurotropic,\nAMPA and lipid\nrafts\n";

    @TempDir
    private Path folder;

    private final CommandRun commands = new CommandRun(Path.of("").toAbsolutePath());

    @Test
    void withoutColoursTheTextPasses() {
        assertThat(commands.reading(TEXT + "\tno end").status("annotate")).isZero();
        assertThat(commands.out()).isEqualTo(TEXT + "\tno end");
    }

    @Test
    void coloursTellWhatANameIs() {
        commands.reading(TEXT).status("annotate", "--color", "always");
        assertThat(commands.out().replace("\u001B[", "<").replace("m", ">")).isEqualTo("""
                <36>BDNF<0>, <1;33>neurotropic<0>,
                <93>AMPA<0> and <36>lipid<0>
                <36>rafts<0>
                """);
    }

    @ParameterizedTest
    @CsvSource({"CLICOLOR_FORCE,1,true", "NO_COLOR,1,false", "CLICOLOR_FORCE,0,false"})
    void theEnvironmentHasASayAboutColours(String variable, String value, boolean isColoured) {
        commands.with(variable, value).reading(TEXT).status("annotate");
        assertThat(commands.out().contains("\u001B[")).isEqualTo(isColoured);
    }

    @Test
    void whatATerminalWouldObeyIsLeftOut() {
        for (String format : List.of("text", "markdown", "html", "json", "ndjson", "tsv")) {
            commands.reading("a\u001B[2J\u0007 \u202EBDNF\r \u009B31m lipid\u0000\u200Braft\r\n")
                    .status("annotate", "--format", format);
        }
        assertThat(commands.out())
                .doesNotContainPattern("[\\p{Cc}\\u202E\\u200B&&[^\\t\\r\\n]]")
                .startsWith("a[2J BDNF  31m lipidraft\r\n");
    }

    @Test
    void markdownHasLinksToThePageOfTerms() {
        commands.reading("BDNF's `BDNF` and AMPA\n").status("annotate", "--format", "markdown");
        assertThat(commands.out())
                .startsWith("[BDNF](glossary.md#bdnf-brain-derived-neurotrophic-factor \"BDNF: A growth protein")
                .contains(
                        "\")'s `BDNF` and [AMPA](glossary.md#ampa-receptor-",
                        "\"AMPA receptor (related, not the same): ");

        CommandRun terms = new CommandRun(Path.of("").toAbsolutePath());
        terms.status("terms", "--format", "markdown");
        assertThat(terms.out()).contains("## BDNF (brain-derived neurotrophic factor)\n");
    }

    @Test
    void linksLeadWhereTheUserWantsThem() {
        commands.reading("lipid rafts")
                .status("annotate", "--format", "markdown", "--link", "https://x.org/a(b)/{term}?{id}");
        assertThat(commands.out())
                .startsWith("[lipid rafts](https://x.org/a%28b%29/lipid%20raft?lipid-raft \"lipid raft: ");
    }

    @Test
    void htmlIsAPartOfAPageWithLinksToTheListOfTerms() {
        commands.reading("<b>BDNF</b> &\n\tneurotropic\n").status("annotate", "--format", "html");
        commands.status("terms", "--format", "html");
        assertThat(commands.out())
                .startsWith("<div class=\"annotated\" style=\"white-space: pre-wrap\">&lt;b&gt;<a class=\"name\""
                        + " href=\"glossary.html#bdnf\" title=\"BDNF: ")
                .contains(
                        "\">BDNF</a>&lt;/b&gt; &amp;\n\t<a class=\"slip-form\" href=", "title=\"BDNF (misspelt here): ")
                .contains("<dt id=\"bdnf\">");
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        String one = write("one.txt", TEXT);
        String none = write("none.txt", "");
        assertThat(commands.status("annotate", "--format", "json", one, none, one))
                .isZero();

        JsonNode output = new ObjectMapper().readTree(commands.out());
        assertThat(schema().validate(output)).isEmpty();
        assertThat(output.at("/files")).hasSize(3);
        assertThat(output.at("/files/1/spans")).isEmpty();
        JsonNode last = output.at("/files/2/spans/3");
        assertThat(last.get("text").asText()).isEqualTo("lipid\nrafts");
        assertThat(last.get("start").asInt()).isEqualTo(TEXT.indexOf("lipid"));
        assertThat(last.get("endLine").asInt()).isEqualTo(3);
        assertThat(last.get("endColumn").asInt()).isEqualTo(6);
    }

    @Test
    void jsonOfNothingIsWhole() throws IOException {
        commands.reading("").status("annotate", "--format", "json");
        assertThat(commands.out()).isEqualTo("{\"version\":1,\"files\":[\n{\"file\":\"-\",\"spans\":[]}\n]}\n");
    }

    @Test
    void linesAndRowsHaveOneSpanEach() throws IOException {
        commands.reading(TEXT).status("annotate", "--format", "ndjson");
        assertThat(commands.out().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"file\":\"-\",\"start\":"));

        CommandRun table = new CommandRun(Path.of("").toAbsolutePath());
        table.reading(TEXT).status("annotate", "--format", "tsv");
        assertThat(table.out().lines())
                .containsExactly(
                        "file\tline\tcolumn\ttext\tmatch\tid\tterm",
                        "-\t1\t1\tBDNF\tname\tbdnf\tBDNF",
                        "-\t1\t7\tneurotropic\tslip-form\tbdnf\tBDNF",
                        "-\t2\t1\tAMPA\tsearch-form\tampa-receptor\tAMPA receptor",
                        "-\t2\t10\tlipid rafts\tname\tlipid-raft\tlipid raft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only slip-form|neurotropic",
                "--only search-form,SLIP-FORM|neurotropic,AMPA",
                "--category receptor|AMPA",
                "--document d0|BDNF,neurotropic,lipid rafts",
                "--first|BDNF,AMPA,lipid rafts"
            })
    void oneMayChooseWhatIsMarked(String options, String texts) throws IOException {
        String file = write("text", TEXT);
        commands.status(("annotate --format tsv " + options + " " + file).split(" ", -1));
        assertThat(commands.out().lines().skip(1).map(row -> row.split("\t", -1)[3]))
                .containsExactly(texts.split(",", -1));
    }

    @Test
    void firstMeansTheFirstInEachFile() throws IOException {
        String one = write("one.txt", "BDNF BDNF");
        commands.status("annotate", "--format", "tsv", "--first", one, one);
        assertThat(commands.out().lines()).hasSize(3);
    }

    @Test
    void theTermsOfATextCanBeListed() {
        commands.reading(TEXT).status("annotate", "--list");
        assertThat(commands.out()).isEqualTo("BDNF\nAMPA receptor\nlipid raft\n");
    }

    @Test
    void markdownCanBeReadForOtherFormsToo() {
        commands.reading("`BDNF` AMPA").status("annotate", "--markdown", "--list");
        assertThat(commands.out()).isEqualTo("AMPA receptor\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only slips|--only must be name, search-form or slip-form, but is \"slips\"",
                "--format markdown --link {x}|a link has no field \"x\"; there are {id}, {term} and {anchor}",
                "--format yaml|Invalid value",
                "--color red|--color must be auto",
                "--list --format json|--list is a form of its own",
                "--link #{id} --format tsv|--link is for --format markdown and html",
                "--category recepter|did you mean receptor?"
            })
    void mistakesOfTheCommandLineAreExplained(String options, String message) {
        assertThat(commands.status(("annotate " + options).split(" ", -1))).isEqualTo(ExitStatus.USAGE);
        assertThat(commands.err()).contains(message);
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void whatIsNoTextIsSaidWithItsPlace() {
        assertThat(commands.readingBytes('a', '\n', 0xC3, 0xA4, 'b', 0xFF).status("annotate"))
                .isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err())
                .isEqualTo("quizraft: standard input:2:3: byte FF at offset 5 is not UTF-8; save it as UTF-8\n");
        assertThat(commands.out()).isEqualTo("a\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xED, 0x80, 0xF8})
    void aCharacterMayBeCutShort(int last) {
        assertThat(commands.readingBytes('a', last).status("annotate")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err()).contains("standard input:1:2: byte %02X at offset 1 is not".formatted(last));
    }

    @Test
    void anotherEncodingIsRecognised() {
        assertThat(commands.readingBytes(0xFF, 0xFE, 'a', 0).status("annotate")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err()).contains("standard input:1:1: this looks like UTF-16; save it as UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNotCount() {
        commands.reading("\uFEFFBDNF").status("annotate", "--format", "tsv");
        assertThat(commands.out()).endsWith("-\t1\t1\tBDNF\tname\tbdnf\tBDNF\n");
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThat(commands.status("annotate", folder.toString())).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.status("annotate", folder.resolve("none").toString()))
                .isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("quizraft: " + folder + ": this is a folder; expected a file"),
                        line -> assertThat(line)
                                .matches("quizraft: "
                                        + Pattern.quote(folder.resolve("none").toString()) + ": cannot be read: .*"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/annotate.schema.json")));
    }
}
