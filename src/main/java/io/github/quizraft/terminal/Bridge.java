package io.github.quizraft.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What Lanterna takes for its terminal: it writes into a buffer that is sent on as one piece, so that nobody sees half
 * a frame. Keys do not come this way.
 */
final class Bridge extends ANSITerminal {
    private static final int ESC = 0x1B;
    private static final char LAST_ASCII = 0x7E;

    private final ByteArrayOutputStream buffer;
    private final OutputStream out;
    private final Supplier<Size> size;
    private int column;
    private int row;

    Bridge(OutputStream out, Supplier<Size> size) {
        this(new ByteArrayOutputStream(), out, size);
    }

    private Bridge(ByteArrayOutputStream buffer, OutputStream out, Supplier<Size> size) {
        super(InputStream.nullInputStream(), buffer, StandardCharsets.UTF_8);
        this.buffer = buffer;
        this.out = out;
        this.size = size;
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size now = size.get();
        return new TerminalSize(now.columns(), now.rows());
    }

    @Override
    public void setCursorPosition(int x, int y) throws IOException {
        column = x;
        row = y;
        super.setCursorPosition(x, y);
    }

    /**
     * Writes one cell's text whole: Lanterna would go char by char and break what needs two. Where the terminal may
     * think otherwise of its width, the cursor is put where it belongs, or all that follows would be out of place.
     */
    @Override
    public void putString(String text) throws IOException {
        if (text.length() == 1 && text.charAt(0) <= LAST_ASCII) {
            // Nearly all cells, and nothing is compiled yet when the first frame is painted.
            buffer.write(text.charAt(0));
            column++;
            return;
        }
        int width = Width.of(text);
        boolean sure = CertainWidth.of(text);
        if (!sure && width == 2) {
            // A terminal that draws it narrow would leave the old content in the second cell.
            write("  ");
            super.setCursorPosition(column, row);
        }
        write(text);
        column += width;
        if (!sure) {
            super.setCursorPosition(column, row);
        }
    }

    /** An escape sequence that has no method, less the first two characters. */
    void control(String sequence) throws IOException {
        buffer.write(ESC);
        write("[" + sequence);
    }

    /** Sends what was written so far. */
    void send() throws IOException {
        buffer.writeTo(out);
        buffer.reset();
        out.flush();
    }

    private void write(String text) throws IOException {
        buffer.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
