package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class L27ClozeGiveawayTest {
    private final L27ClozeGiveaway rule = new L27ClozeGiveaway();

    @Test
    void acceptsATextWithoutTheAnswer() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/stem, Complete the sentence on plants at night., stem",
        "/text, 'Nights are when oxygen is taken in, at {{1}} alone.', text",
        "/hint, The night is dark., hint"
    })
    void objectsToAnAnswerThatIsShown(String pointer, String text, String place) {
        assertThat(Sample.cloze().set(pointer, text).findings(rule))
                .containsExactly("PL-005 error: the answer \"night\" occurs in the " + place);
    }

    @Test
    void objectsToAnotherFormOfTheTerm() {
        assertThat(Sample.cloze()
                        .set("/blanks/0/answers", "['rubisco']")
                        .set("/text", "The enzyme RBC, in full {{1}}, binds carbon dioxide.")
                        .findings(rule))
                .containsExactly("PL-005 error: the answer \"RBC\" occurs in the text");
    }

    @Test
    void objectsToAWordOfTheSameBeginning() {
        assertThat(answer("photosynthesis", "By means of photons, {{1}} makes sugar.")
                        .findings(rule))
                .containsExactly("PL-005 error: \"photons\" in the text begins like the answer \"photosynthesis\"");
    }

    @ParameterizedTest
    @CsvSource({"transpiration, transport", "interval, internal", "photosynthetic rate, photons"})
    void warnsWhereTheBeginningTellsLittle(String answer, String word) {
        assertThat(answer(answer, "A plant has its " + word + " by {{1}} in the light.")
                        .findings(rule))
                .containsExactly(
                        "PL-005 warning: \"" + word + "\" in the text begins like the answer \"" + answer + "\"");
    }

    @ParameterizedTest
    @CsvSource({"stomata, storage", "pollen, polish", "night time, The birds sing at night {{1}} and time flies"})
    void acceptsWhatIsNotTheAnswer(String answer, String text) {
        assertThat(answer(answer, text + " in {{1}}.").findings(rule)).isEmpty();
    }

    @Test
    void warnsOfAShortAnswerInItsStem() {
        assertThat(Sample.shortAnswer()
                        .set("/stem", "Which of xylem and phloem carries water?")
                        .findings(rule))
                .containsExactly("PL-004 warning: the answer \"xylem\" occurs in the stem");
    }

    @Test
    void objectsToAHintThatHoldsTheKey() {
        assertThat(Sample.shortAnswer().set("/hint", "Xylem is Greek for wood.").findings(rule))
                .containsExactly("PL-004 error: the answer \"xylem\" occurs in the hint");
        assertThat(Sample.single().set("/hint", "It is chlorophyll.").findings(rule))
                .containsExactly("PL-001 error: the hint holds the key, \"Chlorophyll\"");
        assertThat(Sample.numeric().set("/hint", "Nearly all, 97 percent.").findings(rule))
                .containsExactly("PL-008 error: the hint holds the key, \"97\"");
    }

    @Test
    void acceptsAHintThatHoldsAPartOfIt() {
        assertThat(Sample.numeric().set("/hint", "Less than 97.5 percent.").findings(rule))
                .isEmpty();
        assertThat(Sample.multiple().set("/hint", "Water vapor is one.").findings(rule))
                .isEmpty();
    }

    private static Sample answer(String answer, String text) {
        return Sample.cloze().set("/blanks/0/answers", "['" + answer + "']").set("/text", text);
    }
}
