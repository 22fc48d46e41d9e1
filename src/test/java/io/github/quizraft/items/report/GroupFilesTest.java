package io.github.quizraft.items.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.items.Asked;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.Response;
import io.github.quizraft.items.Responses;
import io.github.quizraft.items.Taker;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The report as files for other programs. */
class GroupFilesTest {
    private static final String EVIL = "=HYPERLINK(\"http://x\")\u001B[2J\u202E</td><script>\u0007";

    @ParameterizedTest
    @CsvSource({"planets,0", "planets,5", "planets,24", "cells,40"})
    void jsonKeepsItsSchema(String bank, int players) throws IOException {
        JsonNode output = new ObjectMapper().readTree(JsonGroupReport.text(GroupSectionsTest.of(bank, players)));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("docs/report.schema.json")))
                        .validate(output))
                .isEmpty();
    }

    @Test
    void jsonLooksAsItDid() {
        Golden.matches("group/planets-24.json", JsonGroupReport.text(GroupSectionsTest.of("planets", 24)));
    }

    @ParameterizedTest
    @EnumSource
    void eachTableLooksAsItDid(SheetKind kind) {
        Golden.matches(
                "group/planets-24-" + JsonGroupReport.name(kind) + ".csv",
                CsvTable.of(GroupSectionsTest.of("planets", 24), kind).replace("\r", ""));
    }

    @ParameterizedTest
    @EnumSource
    void noFieldIsAFormulaAndNumbersStayNumbers(SheetKind kind) {
        for (GroupReport report : List.of(GroupSectionsTest.of("planets", 24), evil())) {
            assertThat(CsvTable.of(report, kind).lines())
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContainPattern("[\\p{Cc}\u202E]")
                            .doesNotContainPattern("(^|,)\"?[=+@]")
                            .doesNotContainPattern("(^|,)\"?-[^0-9]"));
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(book(GroupSectionsTest.of("planets", 24))).isEqualTo(book(GroupSectionsTest.of("planets", 24)));
    }

    @Test
    void theWorkbookHasASheetForEachTable() throws IOException {
        Map<String, String> parts = parts(book(GroupSectionsTest.of("planets", 24)));

        for (SheetKind kind : SheetKind.values()) {
            assertThat(parts.get("xl/workbook.xml")).contains("name=\"" + JsonGroupReport.name(kind) + "\"");
        }
        assertThat(parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/")))
                .hasSize(SheetKind.values().length);
        assertThat(parts.get("docProps/core.xml")).as("when it was made").doesNotContain("created");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Which planet is the largest?");
    }

    @Test
    void aWorkbookOfHostileTextsIsSoundAndHasNoFormulas() throws Exception {
        Map<String, String> parts = parts(book(evil()));

        for (Map.Entry<String, String> part : parts.entrySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part.getValue())));
            assertThat(part.getValue())
                    .as(part.getKey())
                    .doesNotContain("<f>", "<script>")
                    .doesNotContainPattern("[\\p{Cc}\u202E&&[^\\n\\r\\t]]");
        }
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK(");
    }

    @Test
    void thePageIsSoundAndTakesTextsAsTexts() throws Exception {
        for (GroupReport report : List.of(GroupSectionsTest.of("cells", 40), evil())) {
            String page = GroupSections.of(report).html();

            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            assertThat(page)
                    .doesNotContainPattern("(?i)\\b(src|href|srcset|data|action)=|url\\(|@import|<script")
                    .doesNotContainPattern("[\\p{Cc}\u202E&&[^\\n]]");
        }
    }

    private static GroupReport evil() {
        CardId card = CardId.of("b", EVIL);
        Taker taker = new Taker(EVIL, EVIL, EVIL, Optional.of(EVIL), OptionalInt.of(-5));
        Response typed = new Response(taker, card, Answer.Typed.of(EVIL), 0, Optional.empty());
        Responses responses = new Responses(
                List.of(new Asked(card, "short", EVIL, List.of(), OptionalDouble.empty())),
                List.of(taker),
                List.of(typed),
                List.of(),
                Set.of(card));
        return GroupReport.of(
                List.of(new Played(EVIL, EVIL, LocalDateTime.of(2026, 11, 20, 14, 30), responses)), Fixtures.planets());
    }

    private static byte[] book(GroupReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(report, out);
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
