package io.github.quizraft.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes as drawn are read by a program that shares nothing with the one that made them. */
class QrTextTest {
    private static final String LINK = "HTTP://192.168.178.23:4242/J/482913";

    @Test
    void halfBlocksAreReadAndFitBesideAList() throws ReaderException {
        QrText code = QrText.halfBlocks(LINK);
        assertThat(code.width()).isEqualTo(29);
        assertThat(code.rows()).hasSize(15).allMatch(row -> row.length() == 29);
        for (int cell : List.of(3, 4, 5)) {
            assertThat(read(code, cell, 2 * cell)).isEqualTo(LINK);
        }
    }

    @Test
    void asciiIsRead() throws ReaderException {
        assertThat(read(QrText.ascii(LINK), 4, 8)).isEqualTo(LINK);
    }

    /** Paints each cell as a terminal would, light where something is drawn. */
    private static String read(QrText code, int width, int height) throws ReaderException {
        int columns = code.width() * width;
        byte[] pixels = new byte[columns * code.rows().size() * height];
        for (int y = 0; y < code.rows().size() * height; y++) {
            String row = code.rows().get(y / height);
            boolean isUpper = y % height < height / 2;
            for (int x = 0; x < columns; x++) {
                char cell = row.charAt(x / width);
                boolean isLight = cell == '\u2588' || cell == '#' || cell == (isUpper ? '\u2580' : '\u2584');
                pixels[y * columns + x] = (byte) (isLight ? 255 : 0);
            }
        }
        var source = new PlanarYUVLuminanceSource(
                pixels,
                columns,
                code.rows().size() * height,
                0,
                0,
                columns,
                code.rows().size() * height,
                false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
