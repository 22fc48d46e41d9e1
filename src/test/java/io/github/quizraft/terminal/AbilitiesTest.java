package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AbilitiesTest {
    /** JLine has the databases of these; tmux is not among them, and counts as screen. */
    @ParameterizedTest
    @ValueSource(strings = {"xterm", "xterm-256color", "screen", "screen-256color"})
    void whatIsKnownIsWhatTheDatabaseSays(String type) {
        Map<Capability, Integer> numbers = new EnumMap<>(Capability.class);
        Map<Capability, String> texts = new HashMap<>();
        InfoCmp.parseInfoCmp(InfoCmp.getDefaultInfoCmp(type), new HashSet<>(), numbers, texts);

        assertThat(Abilities.of(type)).hasValue(new Abilities(numbers.getOrDefault(Capability.max_colors, 0)));
        assertThat(texts).containsKey(Capability.cursor_address);
        assertThat(Abilities.of(type.replace("screen", "tmux"))).isEqualTo(Abilities.of(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "dumb", "dumb-color", "vt100", "linux", "xterm-kitty", "-256color"})
    void othersHaveToBeAsked(String type) {
        assertThat(Abilities.of(type)).isEmpty();
    }

    @Test
    void aNameThatOnlyBeginsAlikeIsAnother() {
        assertThat(Abilities.of("xterm-mono")).isEmpty();
    }
}
