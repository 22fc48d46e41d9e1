package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "\"{0}\" folds to \"{1}\"")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // lower case, compatibility forms
                "Serotonin            | serotonin",
                "ＤＮＡ                | dna",
                "5-HT₂A               | 5 ht2a",
                "ﬁrst-line            | first line",
                "İstanbul             | istanbul",
                // Greek letters by name
                "β-endorphin          | beta endorphin",
                "Gsα                  | gsalpha",
                "NF-κB                | nf kappab",
                "μ-opioid             | mu opioid",
                "µ-opioid             | mu opioid",
                "Σ                    | sigma",
                "ς                    | sigma",
                "TGF-ά                | tgf alpha",
                // accents
                "Ménière              | meniere",
                "Sjögren’s            | sjogren s",
                // hyphens, slashes, apostrophes and other punctuation
                "4E-BP                | 4e bp",
                "knock‑out            | knock out",
                "mg/kg                | mg kg",
                "Parkinson's          | parkinson s",
                "(S)-ketamine         | s ketamine",
                "\u00ABraft\u00BB     | raft",
                "what?!               | what",
                "U.S. approval.       | u s approval",
                // spaces
                "'  lipid \t raft  '  | lipid raft",
                "lipid\u00A0raft      | lipid raft",
                "neuro\u00ADplasticity | neuroplasticity",
                // articles
                "the NMDA receptor    | nmda receptor",
                "A synapse            | synapse",
                "an agonist           | agonist",
                "the a synapse        | synapse",
                "another              | another",
                "a                    | a",
                // signs that say something
                "50%                  | 50%",
                "2.5 mg               | 2.5 mg",
                "Ca2+                 | ca2+",
                "p < 0.05             | p < 0.05",
                // other scripts keep what makes their words
                "नींद                 | नींद",
                "がん                 | がん",
                "Й                    | и",
                // a text of nothing but punctuation
                "?!                   | ''",
                "''                   | ''"
            })
    void foldedForm(String text, String folded) {
        assertThat(Folding.spaced(text)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "4EBP, 4E-BP",
        "4E BP, 4E-BP",
        "4e-bps, 4E-BP",
        "beta-endorphin, β-endorphin",
        "betaendorphin, β endorphin",
        "Gs alpha, Gsα",
        "Meniere, Ménière",
        "NF kappa B, NF-κB",
        "NF-kB, NF-KB",
        "NMDA receptors, the NMDA receptor",
        "lipidraft, lipid raft",
        "SSRIs, SSRI",
        "SSRI's, SSRI",
        "anti-depressant, antidepressant",
        "synapses, synapse"
    })
    void sameWords(String a, String b) {
        assertThat(Folding.same(a, b)).isTrue();
        assertThat(Folding.same(b, a)).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\" is not \"{1}\"")
    @CsvSource({
        "4E-BP1, 4E-BP2",
        "AMPA, NMDA",
        "mTOR, mRNA",
        "SSRI, SNRI",
        "neurotropic, neurotrophic",
        "ketamine, esketamine",
        "2.5, 25",
        "50%, 50",
        "β, γ",
        // No plural: the s belongs to the word.
        "hippocampu, hippocampus",
        "synaptogenesi, synaptogenesis",
        "stres, stress",
        "encephaliti, encephalitis",
        "CN, CNS"
    })
    void otherWords(String a, String b) {
        assertThat(Folding.same(a, b)).isFalse();
    }

    @Test
    void theExactFormKeepsThePlural() {
        assertThat(Folding.sameForm("Receptor", "receptor")).isTrue();
        assertThat(Folding.sameForm("receptors", "receptor")).isFalse();
    }

    @RepeatedTest(300)
    void foldingTwiceIsFoldingOnce(RepetitionInfo repetition) {
        String text = text(new SplittableRandom(repetition.getCurrentRepetition()));
        String once = Folding.spaced(text);
        assertThat(Folding.spaced(once)).as(text).isEqualTo(once);
        assertThat(Folding.key(Folding.key(text))).as(text).isEqualTo(Folding.key(text));
    }

    @RepeatedTest(100)
    void caseAndSpacesNeverMatter(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        String text = text(random).replaceAll("[^\\p{ASCII}]", "x");
        assertThat(Folding.same("  " + text.toUpperCase(java.util.Locale.ROOT) + " ", text))
                .isTrue();
    }

    @Test
    void aLongPasteIsFoldedInNoTime() {
        String text = "The β-endorphin of Ménière, ".repeat(20_000);
        long start = System.nanoTime();
        assertThat(Folding.spaced(text)).startsWith("beta endorphin of meniere the beta");
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    /** Words, signs, and now and then any character at all. */
    private static String text(SplittableRandom random) {
        String[] pieces = {
            "the ", "a ", "an ", "neuro", "Receptor", "s", "4E", "-", ".", " ", "%", "α", "Σ", "é", "ﬁ", "'"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(
                    random.nextInt(6) == 0
                            ? Character.toString(random.nextInt(0x20, 0xD800))
                            : pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @RepeatedTest(20)
    void plainTextsFoldAsAnyOthersDo(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(random.nextBoolean() ? "aZ5. %".charAt(random.nextInt(6)) : (char) random.nextInt(0x80));
            }
            // An accent alone is left out, but the text is no plain one with it.
            assertThat(Folding.spaced(text.toString())).as("%s", text).isEqualTo(Folding.spaced(text + "\u0301"));
        }
    }
}
