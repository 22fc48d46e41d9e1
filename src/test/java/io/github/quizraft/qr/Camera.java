package io.github.quizraft.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.github.quizraft.e2e.Piped;
import io.github.quizraft.e2e.Tools;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** Finds a code in a picture, by programs that share nothing with the one that drew it nor with each other. */
public final class Camera {
    private Camera() {}

    /** What ZXing reads, the library in many phones. */
    public static String zxing(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bits, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** What the command of ZBar reads, where there is one. */
    public static String zbar(BufferedImage picture, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "picture", ".png");
        ImageIO.write(picture, "png", file.toFile());
        return Piped.run(Tools.find("zbarimg").toString(), "-q", "--raw", file.toString())
                .out()
                .strip();
    }
}
