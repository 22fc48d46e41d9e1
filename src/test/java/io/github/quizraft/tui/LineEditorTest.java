package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Answer;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import org.junit.jupiter.api.Test;

final class LineEditorTest {
    private static final String SMILE = "\uD83D\uDE00";

    @Test
    void takesOfAPasteWhatThereIsRoomFor() {
        LineEditor line = LineEditor.of("ab").press(Key.of(Key.Kind.HOME)).insert("x".repeat(1_000));

        assertThat(line.text()).hasSize(Answer.Typed.LONGEST).startsWith("xx").endsWith("xab");
        assertThat(line.limit()).isNotEmpty();
        assertThat(line.insert("y")).isEqualTo(line);
    }

    @Test
    void takesNoHalfOfACharacter() {
        LineEditor line = LineEditor.of("x").insert(SMILE.repeat(500));

        assertThat(line.text()).endsWith(SMILE).hasSize(Answer.Typed.LONGEST - 1);
        assertThat(line.limit()).isNotEmpty();
    }

    @Test
    void anAnswerAndANoteSayThatTheyAreFull() {
        Paste much = new Paste("x".repeat(1_000_000));
        Player player = new Player().press("<enter>").until("What is the division");
        assertThat(player.picture()).doesNotContain("(full)");

        assertThat(player.event(much).picture()).contains("xxx (full)");
        assertThat(player.press("<backspace><backspace>").picture()).doesNotContain("(full)");
        assertThat(player.press("<esc>w").event(much).picture()).contains("Note > xxx", "xxx (full)");
        assertThat(player.press("<enter>").saved()).isNotEmpty();
    }
}
