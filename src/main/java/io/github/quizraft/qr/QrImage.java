package io.github.quizraft.qr;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A QR code as a picture, black on white, to print or to show elsewhere. The form is PNG (ISO/IEC 15948) with one bit
 * for each dot.
 */
public final class QrImage {
    /** What the standard of QR codes (ISO/IEC 18004) asks to be left white around. */
    private static final int QUIET = 4;

    private static final int DOTS = 16;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private QrImage() {}

    /** Writes the picture of a text. */
    public static void write(String text, OutputStream out) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * DOTS;
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk("IHDR", head(side), data);
        chunk("IDAT", dots(code, side), data);
        chunk("IEND", new byte[0], data);
        data.flush();
    }

    private static byte[] head(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeInt(side);
        head.writeInt(side);
        // One bit of grey; deflated, the usual filters, not interlaced.
        head.write(new byte[] {1, 0, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] dots(QrCode code, int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < side; y++) {
                packed.write(0);
                for (int x = 0; x < side; x += Byte.SIZE) {
                    // A module is a multiple of eight dots wide, so each byte is all black or all white.
                    packed.write(code.getModule(x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : 0xFF);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(String name, byte[] content, DataOutputStream out) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
