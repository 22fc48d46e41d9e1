package io.github.quizraft.annotate;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizraft.annotate.Annotator.Choice;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Terms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
    private static final Glossary SMALL = Terms.small();

    /** With every kind of name that letters alone do not tell from an ordinary word. */
    private static final Glossary TRAPS = glossary(
            term("cyclic AMP", "A messenger.", "cAMP", "AMP"),
            term("IV infusion", "Into a vein.", "IV", "NO"),
            term("eel", "A fish."),
            term("serotonin", "A transmitter.", "5-HT"),
            term("calcium", "A metal.", "Ca(2+)", "Ca2+"),
            term("\u03B2-endorphin", "An opioid."),
            term("Stra\u00DFe", "A street."),
            term("finite", "Not endless."),
            term("anesthetic", "It numbs."),
            term("therapist", "Who treats."),
            term("A fiber", "A nerve fiber."),
            term("St. John's wort", "A plant."),
            term("Parkinson's", "A disease."),
            term("G protein", "It passes signals on.", "G's"),
            term("\u8133", "Brain."),
            term("\u8133\u7D30\u80DE", "Brain cell."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a KETAMINE dose|a {KETAMINE ketamine} dose",
                "NMDA receptors|{NMDA receptors nmda-receptor}",
                "esketamine is no s|{esketamine esketamine} is no s",
                "(S)-ketamine, S-ketamine|{(S)-ketamine esketamine}, {S-ketamine esketamine}",
                "BDNF's, BDNF\u2019s and BDNF-like|{BDNF bdnf}'s, {BDNF bdnf}\u2019s and {BDNF bdnf}-like",
                "4E-BP 4EBP 4E BPs 4E\u2011BP|{4E-BP 4e-bp} {4EBP 4e-bp} {4E BPs 4e-bp} {4E\u2011BP 4e-bp}",
                "4E-BP1 is related|{4E-BP1 ~4e-bp} is related",
                "neurotropic factors|{neurotropic !bdnf} factors",
                "dissociative anesthetics|{dissociative anesthetics ~anesthetic}",
                "lipid-raft, lipid  raft|{lipid-raft lipid-raft}, {lipid  raft lipid-raft}",
                "lipid. Raft|lipid. Raft",
                "lipid, raft|lipid, raft",
                "lipid (raft)|lipid (raft)",
                "lipid \u2014 raft|lipid \u2014 raft",
                "lipid\u2014raft|lipid\u2014raft",
                "neuroBDNF BDNF7|neuroBDNF BDNF7",
                "BDNF<5 BDNF_x|{BDNF bdnf}<5 {BDNF bdnf}_x",
                "re-uptake, re uptake|{re-uptake reuptake}, {re uptake reuptake}",
                "h\u00EDppoca\u0301mpus|{h\u00EDppoca\u0301mpus hippocampus}",
                "https://bdnf.org/BDNF www.bdnf.org a.bdnf@bdnf.org BDNF|https://bdnf.org/BDNF www.bdnf.org a.bdnf@bdnf.org {BDNF bdnf}",
                "the reuptake of serotonin|the {reuptake reuptake} of {serotonin serotonin}"
            })
    void namesAreFoundAsALookupWouldFindThem(String text, String marked) {
        assertThat(Marked.in(SMALL, text)).isEqualTo(brackets(marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an amp, AMP|an amp, {AMP cyclic-amp}",
                "camp, Camp, CAMP, cAMP|camp, Camp, {CAMP cyclic-amp}, {cAMP cyclic-amp}",
                "no, No, NO|no, No, {NO iv-infusion}",
                "I. V. Pavlov, IV|I. V. Pavlov, {IV iv-infusion}",
                "panels I-V|panels I-V",
                "Eel, EEL, eels|{Eel eel}, {EEL eel}, {eels eel}",
                "e el|e el",
                "5HT, 5-HT, 5\u2011HT, 5-ht|{5HT serotonin}, {5-HT serotonin}, {5\u2011HT serotonin}, 5-ht",
                "Ca(2+) and Ca2+|{Ca(2+) calcium} and {Ca2+ calcium}",
                "beta-endorphin, \u0392-Endorphins|{beta-endorphin beta-endorphin}, {\u0392-Endorphins beta-endorphin}",
                "STRASSE, stra\u00DFe|STRASSE, {stra\u00DFe stra\u00DFe}",
                "\uFB01nite|{\uFB01nite finite}",
                "an esthetic, the rapist|an esthetic, the rapist",
                "A fibers, a fiber, fibers|{A fibers fiber}, {a fiber fiber}, {fibers fiber}",
                "St. John's wort|{St. John's wort st-john-s-wort}",
                "Parkinson's and Parkinson|{Parkinson's parkinson-s} and {Parkinson parkinson-s}",
                "G's|{G's g-protein}",
                "\u4EBA\u8133\u3001\u8133\u7D30\u80DE\u7684|\u4EBA{\u8133 \u8133}\u3001{\u8133\u7D30\u80DE \u8133\u7D30\u80DE}\u7684"
            })
    void namesThatCouldBeAnythingAreTakenCarefully(String text, String marked) {
        assertThat(Marked.in(TRAPS, text)).isEqualTo(brackets(marked));
    }

    @Test
    void theLongestNameWins() {
        Glossary nested = glossary(
                term("NMDA receptor", "A receptor."),
                term("NMDA receptor antagonist", "A blocker."),
                term("receptor", "A protein."));
        assertThat(Marked.in(nested, "NMDA receptor antagonists, NMDA receptor, receptor"))
                .isEqualTo("[NMDA receptor antagonists|nmda-receptor-antagonist], [NMDA receptor|nmda-receptor],"
                        + " [receptor|receptor]");
    }

    @Test
    void aNameThatSeveralEntriesShareNamesThemAll() {
        Glossary shared =
                glossary(term("one", "First.", "both"), term("two", "Second.").with(List.of(), List.of("both")));
        assertThat(Marked.in(shared, "both")).isEqualTo("[both|one,two]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lipid\nraft", "lipid \r\n  raft", "lipid-\nraft", "li-\npid raft"})
    void aNameGoesOnInTheNextLine(String text) {
        assertThat(Marked.in(SMALL, text)).isEqualTo("[" + text + "|lipid-raft]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lipid\n\nraft", "lipid\n \nraft", "lipid.\nraft", "lipid\n- raft"})
    void butNotInTheNextParagraph(String text) {
        assertThat(Marked.in(SMALL, text)).isEqualTo(text);
    }

    @Test
    void whatIsKnownIsWrittenAtOnce() {
        assertThat(Marked.byLines(SMALL, "Of ketamine\nand lipid\nraft, or lipid\nx lipid\n\nraft BDNF"))
                .containsExactly(
                        "Of [ketamine|ketamine]\n",
                        "and ",
                        "[lipid\nraft|lipid-raft], or ",
                        "lipid\nx ",
                        "lipid\n\n",
                        "raft [BDNF|bdnf]\n",
                        "");
    }

    @Test
    void placesCountCodePoints() {
        Mark mark = Marked.marks(SMALL, "\uD83D\uDE00e\u0301\r\n\uD83D\uDE00 lipid\nrafts")
                .get(0);
        assertThat(mark.start()).isEqualTo(new Place(7, 2, 3));
        assertThat(mark.end()).isEqualTo(new Place(18, 3, 6));
        assertThat(mark.text()).isEqualTo("lipid\nrafts");
    }

    @Test
    void oneMayChooseWhatIsMarked() {
        String text = "neurotropic BDNF, BDNF, 4E-BP1, neurotropic";
        assertThat(Marked.in(SMALL, Prose.plain(), new Choice(any -> true, true), text))
                .isEqualTo("[neurotropic|!bdnf] BDNF, BDNF, [4E-BP1|~4e-bp], neurotropic");
        assertThat(Marked.in(SMALL, Prose.plain(), new Choice(hit -> hit.match() == Match.SLIP_FORM, false), text))
                .isEqualTo("[neurotropic|!bdnf] BDNF, BDNF, 4E-BP1, [neurotropic|!bdnf]");
    }

    @Test
    void aTextWithoutAnythingStaysSo() {
        assertThat(Marked.in(SMALL, "")).isEmpty();
        assertThat(Marked.in(SMALL, "\u0301\u200B.\uD800")).isEqualTo("\u0301\u200B.\uD800");
        assertThat(Marked.in(Glossary.empty(), "lipid raft")).isEqualTo("lipid raft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a", "(", "[", "'s ", "a\n", "www.", "a@", "A://", "\u0301", "\u8133"})
    void aLongTextTakesNoLongerForBeingTricky(String piece) {
        Glossary tricky = glossary(term(piece.repeat(200), "Long."), term("x" + piece.repeat(200), "Longer."));
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Marked.in(tricky, text)).isNotEmpty());
    }

    private static String brackets(String marked) {
        return marked.replaceAll("\\{([^{}]*) ([^ {}]+)}", "[$1|$2]");
    }
}
