package io.github.quizraft.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures are read by programs that share nothing with the one that made them. */
class QrImageTest {
    @Test
    void thePictureIsReadAsTheText() throws IOException, ReaderException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        QrImage.write("HTTP://192.168.178.23:4242/J/482913", png);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        int side = picture.getWidth();
        assertThat(picture.getHeight()).isEqualTo(side);
        int[] dots = picture.getRGB(0, 0, side, side, null, 0, side);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))))
                        .getText())
                .isEqualTo("HTTP://192.168.178.23:4242/J/482913");
    }
}
