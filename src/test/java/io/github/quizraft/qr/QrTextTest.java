package io.github.quizraft.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes as drawn are read by programs that share nothing with the one that made them. */
class QrTextTest {
    private static final String LINK = "HTTP://192.168.178.23:4242/J/482913";
    private static final int WHITE = 0xffffff;

    @Test
    void halfBlocksAreReadAndFitBesideAList() throws ReaderException {
        QrText code = QrText.halfBlocks(LINK);
        assertThat(code.width()).isEqualTo(29);
        assertThat(code.rows()).hasSize(15).allMatch(row -> row.length() == 29);
        for (int cell : List.of(3, 4, 5)) {
            assertThat(Camera.zxing(painted(code, cell, 2 * cell))).isEqualTo(LINK);
        }
    }

    @Test
    void asciiIsRead() throws ReaderException {
        assertThat(Camera.zxing(painted(QrText.ascii(LINK), 4, 8))).isEqualTo(LINK);
    }

    @Test
    void aSecondReaderReadsTheSame(@TempDir Path folder) throws IOException {
        assertThat(Camera.zbar(painted(QrText.halfBlocks(LINK), 4, 8), folder)).isEqualTo(LINK);
        assertThat(Camera.zbar(painted(QrText.ascii(LINK), 4, 8), folder)).isEqualTo(LINK);
    }

    /** Paints each cell as a terminal would, light where something is drawn. */
    private static BufferedImage painted(QrText code, int width, int height) {
        BufferedImage picture =
                new BufferedImage(code.width() * width, code.rows().size() * height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            String row = code.rows().get(y / height);
            boolean isUpper = y % height < height / 2;
            for (int x = 0; x < picture.getWidth(); x++) {
                char cell = row.charAt(x / width);
                boolean isLight = cell == '\u2588' || cell == '#' || cell == (isUpper ? '\u2580' : '\u2584');
                picture.setRGB(x, y, isLight ? WHITE : 0);
            }
        }
        return picture;
    }
}
