package io.github.quizraft.dict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Terms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol as RFC 2229 has it: what is sent to what is asked. */
class SessionTest {
    private static final String OK = "250 ok\r\n";

    private final Session session = session(Terms.small(), "Text.");

    private static Session session(Glossary glossary, String... text) {
        return Session.of(new Dictionary(glossary, (asked, hit) -> List.of(text)), "quizraft 1");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private String answer(String line) {
        return answer(session, line);
    }

    private static String answer(Session session, String line) {
        return new String(session.after(new Request.Line(line)).encoded(), StandardCharsets.UTF_8);
    }

    @Test
    void theGreetingNamesCapabilitiesAndAnId() {
        String greeting =
                new String(session.greeting(7, Instant.ofEpochMilli(1234)).encoded(false), StandardCharsets.UTF_8);
        assertThat(greeting).matches("220 quizraft 1 .* <mime> <7\\.1234@[^ >]+>\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFINE glossary \"lipid raft\"",
                "define * 'Lipid Rafts'",
                "Define ! lipid-raft",
                "DEFINE GLOSSARY lipid\\ raft"
            })
    void aDefinitionHasItsHeadwordDatabaseAndText(String line) {
        assertThat(answer(line))
                .isEqualTo(lines(
                        "150 1 definitions retrieved",
                        "151 \"lipid raft\" glossary \"quizraft glossary\"",
                        "Text.",
                        ".",
                        "250 ok"));
    }

    @ParameterizedTest
    @CsvSource({
        "DEFINE glossary zebra, 552",
        "DEFINE glossary '\"\"', 552",
        "DEFINE wn raft, 550",
        "DEFINE glossary, 501",
        "DEFINE glossary lipid raft, 501",
        "DEFINE glossary \"lipid raft, 501",
        "MATCH glossary exact zebra, 552",
        "MATCH wn exact raft, 550",
        "MATCH glossary soundex raft, 551",
        "MATCH glossary raft, 501",
        "SHOW, 501",
        "SHOW DB glossary, 501",
        "SHOW TIME, 503",
        "SHOW INFO, 501",
        "SHOW INFO wn, 550",
        "OPTION, 501",
        "OPTION COLOR, 503",
        "CLIENT, 501",
        "STATUS now, 501",
        "AUTH me secret, 502",
        "SASLAUTH PLAIN x, 502",
        "SASLRESP x, 502",
        "GET / HTTP/1.1, 500",
        "'', 500",
        "'   ', 500",
        "'a\u0007b', 501"
    })
    void whatCannotBeAnsweredHasItsCode(String line, String code) {
        assertThat(answer(line)).startsWith(code + " ").hasLineCount(1).endsWith("\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "exact, lipid raft, lipid raft",
        "EXACT, nmda, NMDA",
        "exact, S ketamine, S-ketamine",
        "exact, SSR1, SSRI",
        "prefix, hippo, hippocampus",
        "substring, pocamp, hippocampus",
        "word, raft, lipid raft",
        "lev, hipocampsu, hippocampus",
        "., hipocampsu, hippocampus",
        "all, raft, lipid raft"
    })
    void eachStrategyFindsNamesInItsWay(String strategy, String word, String name) {
        assertThat(answer("MATCH * " + strategy + " \"" + word + "\""))
                .startsWith("152 ")
                .contains("\r\nglossary \"" + name + "\"\r\n")
                .endsWith("\r\n.\r\n" + OK);
    }

    @Test
    void theNumberOfMatchesIsSaid() {
        assertThat(answer("MATCH ! word neuron"))
                .isEqualTo(lines(
                        "152 2 matches found",
                        "glossary \"excitatory neuron\"",
                        "glossary \"inhibitory neuron\"",
                        ".",
                        "250 ok"));
    }

    @Test
    void everyMatchCanBeDefined() {
        String matches = answer("MATCH * substring e");
        assertThat(matches.lines().filter(line -> line.startsWith("glossary ")))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(answer("DEFINE " + line)).startsWith("150 "));
    }

    @Test
    void whatThereIsToAskIsShown() {
        assertThat(answer("SHOW DB"))
                .isEqualTo("110 1 databases present\r\nglossary \"quizraft glossary\"\r\n.\r\n" + OK)
                .isEqualTo(answer("SHOW DATABASES"));
        assertThat(answer("SHOW STRAT"))
                .startsWith("111 6 strategies available\r\nexact \"")
                .contains("\r\nprefix \"", "\r\nlev \"")
                .endsWith("\r\n.\r\n" + OK)
                .isEqualTo(answer("show strategies"));
        assertThat(answer("SHOW INFO glossary"))
                .startsWith("112 ")
                .contains("\r\n\r\nEntries: 21\r\n")
                .endsWith(".\r\n" + OK);
        assertThat(answer("SHOW SERVER"))
                .startsWith("114 ")
                .contains("quizraft 1")
                .endsWith(".\r\n" + OK);
        assertThat(answer("HELP")).startsWith("113 ").contains("DEFINE").endsWith(".\r\n" + OK);
        assertThat(answer("STATUS")).isEqualTo("210 serving 21 entries\r\n");
        assertThat(answer("CLIENT \"dict 1.13 on a \\\"box\\\"\"")).isEqualTo(OK);
    }

    @Test
    void onlyQuitEndsASession() {
        assertThat(answer("quit")).startsWith("221 ");
        assertThat(session.after(new Request.Line("QUIT")).next().closed()).isTrue();
        assertThat(session.after(new Request.Line("AUTH a b")).next().closed()).isFalse();
    }

    @Test
    void withMimeAHeaderComesBeforeEachText() {
        Session.Step step = session.after(new Request.Line("OPTION MIME"));
        assertThat(new String(step.encoded(), StandardCharsets.UTF_8)).startsWith("250 ");
        assertThat(answer(step.next(), "DEFINE * raft")).startsWith("552 ");
        assertThat(answer(step.next(), "DEFINE * ketamine"))
                .contains(lines(
                        "\"quizraft glossary\"",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: 8bit",
                        "",
                        "Text.",
                        "."));
    }

    @Test
    void fullStopsAtTheBeginningOfALineAreDoubled() {
        assertThat(answer(session(Terms.small(), ".", "..", ".a", "b.", ""), "DEFINE * ketamine"))
                .contains(lines("", "..", "...", "..a", "b.", "", ".", "250 ok"));
    }

    @Test
    void noLineIsLongerThanTheProtocolAllows() {
        String reply = answer(session(Terms.small(), "x".repeat(5000), "🍕".repeat(5000)), "DEFINE * ketamine");
        assertThat(reply.lines()).hasSize(6).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(1022));
    }

    @Test
    void hostileContentCannotLeaveItsPlace() {
        Glossary evil = Terms.glossary(
                Terms.term("say \"hi\"\\\r\n250 ok\u001b[2J", "m"),
                Terms.term("long " + "👩\u200D".repeat(2000), "m"),
                Terms.term(".", "m"));
        Session hostile = session(evil, "a\r\n.\r\n250 ok\r\n\u001b]0;x\u0007\u202e");
        String definition = answer(hostile, "DEFINE * \"say hi 250 ok 2j\"");
        assertThat(definition)
                .startsWith("150 1 ")
                .contains("\r\n151 \"say \\\"hi\\\"\\\\ 250 ok[2J\" glossary ")
                .contains(lines("", "a", "..", "250 ok", "]0;x", ".", "250 ok"))
                .doesNotContain("\u001b", "\u202e");
        assertThat(answer(hostile, "MATCH * prefix long")).startsWith("552");
        assertThat(answer(hostile, "MATCH * prefix say").lines()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e",
                "e\u0301\u0327",
                "\uFDFA",
                "\uD800",
                "İ",
                "ß",
                "\uFFFF",
                "🍕",
                "...",
                "%",
                "-1.5.",
                "a an the"
            })
    void oddWordsAreOnlyWords(String word) {
        for (MatchStrategy strategy : MatchStrategy.values()) {
            assertThat(answer("MATCH * " + strategy.id() + " \"" + word + "\"")).containsPattern("^(152|552) ");
        }
        assertThat(answer("DEFINE * \"" + word + "\"")).containsPattern("^(150|552) ");
    }

    @Test
    void anUnreadableLineIsRefusedAndTheSessionGoesOn() {
        for (Request.Unreadable unreadable : Request.Unreadable.values()) {
            Session.Step step = session.after(unreadable);
            assertThat(new String(step.encoded(), StandardCharsets.UTF_8)).containsPattern("^50[01] ");
            assertThat(step.next()).isEqualTo(session);
        }
    }
}
