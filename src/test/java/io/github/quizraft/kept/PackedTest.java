package io.github.quizraft.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedTest {
    private final SplittableRandom random = new SplittableRandom(4);
    private final Packed out = new Packed();

    @Test
    void numbersComeBack() {
        List<Integer> numbers = new ArrayList<>(List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1));
        for (int i = 0; i < 1_000; i++) {
            numbers.add(random.nextInt() >>> random.nextInt(32));
        }
        out.numbers(numbers);
        out.whole(Long.MIN_VALUE);
        out.whole(-2);
        out.decimal(0.1);
        out.decimal(Double.NEGATIVE_INFINITY);

        Unpacked in = new Unpacked(out.bytes());
        assertThat(in.numbers()).isEqualTo(numbers);
        assertThat(in.whole()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.whole()).isEqualTo(-2);
        assertThat(in.decimal()).isEqualTo(0.1);
        assertThat(in.decimal()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void textsComeBackWhateverIsInThem() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "plain",
                "\u00FC\u00FF",
                "\u0100",
                "\u03B2-endorphin",
                "\uD800",
                "\uDC00\uD83D",
                "\uD83D\uDE00",
                "\0"));
        texts.add("x".repeat(70_000));
        texts.add("\u2019".repeat(70_000));
        for (int i = 0; i < 500; i++) {
            texts.add(random.ints(random.nextInt(200), 0, 1 << random.nextInt(7, 17))
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                    .toString());
        }
        Map<String, String> byText = new LinkedHashMap<>(Map.of("z", "1"));
        byText.put("a", "2");
        out.texts(texts);
        out.textsByText(byText);
        out.optionalText(Optional.empty());
        out.optionalText(Optional.of(""));

        Unpacked in = new Unpacked(out.bytes());
        assertThat(in.texts()).isEqualTo(texts);
        assertThat(in.textsByText()).containsExactlyEntriesOf(byText);
        assertThat(in.optionalText()).isEmpty();
        assertThat(in.optionalText()).hasValue("");
    }
}
