package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTest {
    @Test
    void aShortStemIsQuotedWhole() {
        String stem = "Which way does water move through a fine membrane?";

        assertThat(stem).hasSize(50);
        assertThat(Asked.item(stem).inShort()).isEqualTo(stem);
    }

    @Test
    void aLongOneIsCutBetweenTwoWords() {
        assertThat(Asked.item("Which way does water move through a very fine membrane?")
                        .inShort())
                .isEqualTo("Which way does water move through a very fine...");
    }

    @Test
    void whereThereAreNoSpacesNoCharacterIsTornApart() {
        String stars = "\uD83C\uDF1F".repeat(60);

        assertThat(Asked.item(stars).inShort()).isEqualTo("\uD83C\uDF1F".repeat(50) + "...");
    }
}
