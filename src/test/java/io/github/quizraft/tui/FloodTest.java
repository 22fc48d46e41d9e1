package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.terminal.Pointer;
import io.github.quizraft.terminal.Resize;
import io.github.quizraft.terminal.Resumed;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cat on the keyboard, a hand on the corner of the window: the program stays, and every frame fits. */
final class FloodTest {
    private static final int EVENTS = 600;
    private static final List<Pointer.Kind> POINTS = List.of(Pointer.Kind.values());
    private static final List<Key.Kind> KEYS = Stream.of(Key.Kind.values())
            .filter(kind -> kind != Key.Kind.CHARACTER)
            .toList();
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789,:?/+-= \u00F6\u6F22";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFrameFitsWhateverIsPressed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Player player = new Player();
        Size size = new Size(80, 24);
        for (int i = 0; i < EVENTS; i++) {
            if (player.hasLeft()) {
                player = new Player();
            }
            if (random.nextInt(6) == 0) {
                size = new Size(1 + random.nextInt(130), 1 + random.nextInt(50));
            }
            player.sized(size.columns(), size.rows()).event(any(random, size));
            if (!player.hasLeft()) {
                fits(player, size);
            }
        }
    }

    private static Event any(SplittableRandom random, Size size) {
        return switch (random.nextInt(20)) {
            case 0 -> new Resize(size);
            case 1 -> new Resumed();
            case 2 -> new Paste("some \u001B[31mtext\nof two lines");
            case 3, 4 ->
                new Pointer(
                        POINTS.get(random.nextInt(POINTS.size())),
                        random.nextInt(size.columns()),
                        random.nextInt(size.rows()));
            case 5, 6, 7, 8 -> Key.of(KEYS.get(random.nextInt(KEYS.size())));
            case 9 -> Key.ctrl((char) ('d' + random.nextInt(22)));
            default -> Key.of(TYPED.charAt(random.nextInt(TYPED.length())));
        };
    }

    private static void fits(Player player, Size size) {
        Block block = player.screen().view(size).block();
        assertThat(block.height()).as(player.place()).isLessThanOrEqualTo(size.rows());
        assertThat(block.lines().stream().mapToInt(Line::width).max().orElse(0))
                .as(player.place())
                .isLessThanOrEqualTo(size.columns());
    }

    @Test
    void aPasteOfAMegabyteGoesNowhereItDoesNotFit() {
        String much = "x".repeat(1_000_000);
        for (String way : new String[] {"", ",", ",<enter>", "?", ":", "<enter>", "s", "o"}) {
            Player player = new Player().press(way).event(new Paste(much));
            fits(player, new Size(80, 24));
        }
    }
}
