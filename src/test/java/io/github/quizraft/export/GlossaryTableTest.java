package io.github.quizraft.export;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTableTest {
    @Test
    void aRowHoldsATerm() {
        assertThat(rows("zinc", "a metal", "Zn", "spelter"))
                .containsExactly(
                        "id,term,abbreviation,expansion,aliases,search_forms,slip_forms,category,short_definition,"
                                + "long_definition,why_it_matters,common_confusion,pronunciation,memory_hook,key_points,"
                                + "see_also,confusable_with,documents,claims,origin",
                        "zinc,zinc,,,Zn | spelter,,,,a metal,,,,,,,,,,,");
    }

    @Test
    void whatWouldEndAFieldIsQuoted() {
        assertThat(rows("a, b", "say \"x\"\nand y"))
                .element(1)
                .asString()
                .isEqualTo("b,\"a, b\",,,,,,,\"say \"\"x\"\"\nand y\",,,,,,,,,,,");
    }

    @Test
    void aFormulaIsDefused() {
        assertThat(rows("=1+1", " @SUM(A1)", "-ergic", "+", "a-b"))
                .element(1)
                .asString()
                .isEqualTo("=1+1,'=1+1,,,'-ergic | + | a-b,,,,' @SUM(A1),,,,,,,,,,,".replaceFirst("^=", "'="));
        assertThat(rows("x", "\uFF1D1")).element(1).asString().contains(",'\uFF1D1,");
        assertThat(rows("x", "\t=1")).element(1).asString().contains(",' =1,");
    }

    @Test
    void hostileTextIsMadeSafe() {
        assertThat(Exports.text(Format.CSV, "", Exports.hostile()))
                .doesNotContainPattern("[\\p{Cc}\\u202E\\uFEFF&&[^\\r\\n]]")
                .contains("\"ev il\n[2J31m \"\"'<&>]]>\\ ,;|\uFFFD end\"");
    }

    private static List<String> rows(String name, String meaning, String... aliases) {
        String csv = Exports.text(Format.CSV, "", glossary(term(name, meaning, aliases)));
        assertThat(csv).endsWith("\r\n");
        return List.of(csv.split("\r\n"));
    }
}
