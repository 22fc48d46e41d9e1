package io.github.quizraft.terminal;

import java.util.Optional;
import org.jline.nativ.CLibrary.Termios;

/**
 * What a system calls the modes of a terminal that hands out every key as it comes: no lines, no echo, no signals, no
 * control of the flow. The numbers are those of each system's {@code termios.h}.
 *
 * @param input flags of the input to be cleared: IXON, ICRNL and INLCR
 * @param local local flags to be cleared: ICANON, ECHO, IEXTEN and ISIG
 * @param min where the least number of bytes of a read is kept (VMIN)
 * @param time where the tenths of a second are kept that a read waits (VTIME)
 */
record RawModes(long input, long local, int min, int time) {
    private static final RawModes LINUX = new RawModes(0x400 | 0x100 | 0x40, 0x2 | 0x8 | 0x8000 | 0x1, 6, 5);
    private static final RawModes MAC = new RawModes(0x200 | 0x100 | 0x40, 0x100 | 0x8 | 0x400 | 0x80, 16, 17);

    /** Those of this system, if they are known here. On rare processors Linux has other numbers. */
    static Optional<RawModes> ofSystem() {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        boolean isUsual = processor.equals("amd64") || processor.equals("x86_64") || processor.equals("aarch64");
        if (isUsual && system.equals("Linux")) {
            return Optional.of(LINUX);
        }
        return isUsual && system.startsWith("Mac") ? Optional.of(MAC) : Optional.empty();
    }

    /** Changes what a terminal does now. */
    void makeRaw(Termios termios) {
        termios.c_iflag &= ~input;
        termios.c_lflag &= ~local;
        // A read that finds nothing, since another program was faster, comes back after a moment.
        termios.c_cc[min] = 0;
        termios.c_cc[time] = 1;
    }
}
