package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.Size;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Held against what JLine reads of the same terminal. */
@Timeout(20)
final class SystemDeviceTest {
    private static final RawModes MODES = RawModes.ofSystem().orElseThrow();

    private JniNativePty pty;
    private SystemDevice device;

    @BeforeAll
    static void load() {
        NativeCode.load(Optional.empty());
    }

    @BeforeEach
    void open() throws IOException {
        pty = (JniNativePty) new JniTerminalProvider().open(null, org.jline.terminal.Size.of(60, 20));
        device = new SystemDevice(pty.getSlave(), pty.getSlaveFD(), pty.getSlave(), pty.getSlaveFD(), MODES, 256);
    }

    @AfterEach
    void close() throws IOException {
        pty.close();
    }

    @Test
    void takenOverItHandsOutEveryKey() throws IOException {
        device.takeOver();

        Attributes now = pty.getAttr();
        assertThat(now.getLocalFlags())
                .doesNotContain(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG);
        assertThat(now.getInputFlags()).doesNotContain(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR);
        assertThat(now.getControlChar(ControlChar.VMIN)).isZero();
        assertThat(now.getControlChar(ControlChar.VTIME)).isOne();
    }

    @Test
    void givenBackItIsAsItWas() throws IOException {
        Attributes before = pty.getAttr();
        device.takeOver();
        device.giveBack();

        Attributes now = pty.getAttr();
        assertThat(now.getLocalFlags()).isEqualTo(before.getLocalFlags()).contains(LocalFlag.ICANON);
        assertThat(now.getInputFlags()).isEqualTo(before.getInputFlags());
        assertThat(now.getOutputFlags()).isEqualTo(before.getOutputFlags());
        assertThat(now.getControlFlags()).isEqualTo(before.getControlFlags());
        assertThat(now.getControlChars()).isEqualTo(before.getControlChars());
    }

    @Test
    void itsSizeIsTheOneItHasNow() throws IOException {
        assertThat(device.size()).isEqualTo(new Size(60, 20));
        pty.setSize(org.jline.terminal.Size.of(132, 43));
        assertThat(device.size()).isEqualTo(new Size(132, 43));
        pty.setSize(org.jline.terminal.Size.of(0, 0));
        assertThat(device.size()).isEqualTo(new Size(80, 24));
    }

    @Test
    void keysComeWithoutTheEndOfALine() throws IOException {
        device.takeOver();
        pty.getMasterOutput().write("\u03B2\u0003".getBytes(StandardCharsets.UTF_8));

        KeySource keys = device.keys();
        assertThat(keys.await(10_000)).isTrue();
        assertThat(keys.read()).isEqualTo('\u03B2');
        assertThat(keys.await(10_000)).isTrue();
        assertThat(keys.read()).isEqualTo(3);
    }

    @Test
    void whatIsWrittenIsShown() throws IOException {
        device.output().write("shown".getBytes(StandardCharsets.UTF_8));
        byte[] shown = new byte[5];
        new DataInputStream(pty.getMasterInput()).readFully(shown);
        assertThat(shown).asString().isEqualTo("shown");
    }
}
