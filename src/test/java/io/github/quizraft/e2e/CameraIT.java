package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import io.github.quizraft.qr.Camera;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a terminal to a phone: what the host's screen shows is photographed, read, opened and joined. */
class CameraIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final int BLACK = 0;
    private static final int WHITE = 0xffffff;

    @TempDir
    private Path folder;

    @Test
    void aPhoneJoinsByTheCodeThatTheTerminalShows() throws IOException, InterruptedException, ReaderException {
        try (Tmux host =
                Tmux.start(Program.in(folder), 80, 24, "host", "cells", "--content", CELLS, "--address", "127.0.0.1")) {
            String screen = host.waitFor("0 players").colouredScreen();
            BufferedImage dark = PaintedScreen.of(screen, 80, WHITE, BLACK);
            BufferedImage light = PaintedScreen.of(screen, 80, BLACK, WHITE);
            String link = Camera.zxing(dark);
            assertThat(link).matches("HTTP://127\\.0\\.0\\.1:[0-9]+/J/[0-9]{6}");
            assertThat(Camera.zxing(light)).isEqualTo(link);
            assertThat(Camera.zbar(dark, folder)).isEqualTo(link);
            assertThat(Camera.zbar(light, folder)).isEqualTo(link);
            try (Browser phone = Browser.open(folder, link)) {
                new Thumb(phone).join("Ana");
                host.waitFor("1 player").waitFor("Ana").press("Enter");
                phone.until("document.body.innerText.includes('Question 1 of')");
            }
            host.press("q");
            assertThat(host.waitForEnd()).isZero();
        }
    }
}
