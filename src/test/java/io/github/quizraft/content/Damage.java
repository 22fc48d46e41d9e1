package io.github.quizraft.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages a file as a bad disk, a bad merge or a bad paste might. */
public final class Damage {
    private static final List<String> SHARDS = List.of(
            "\"",
            "\\",
            "\\u",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "null",
            "-",
            "1e999",
            "\\ud800",
            "\"\": ",
            "{{1}}",
            "[".repeat(5_000),
            "9".repeat(5_000),
            "\"id\": \"a\",",
            "\u202E",
            "\u001B[2J");

    private final SplittableRandom random;

    public Damage(SplittableRandom random) {
        this.random = random;
    }

    /** The file with one to three hits. */
    public byte[] done(byte[] sound) {
        byte[] bytes = sound;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes = hit(bytes);
        }
        return bytes;
    }

    private byte[] hit(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(1, 40));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, from), shard(), Arrays.copyOfRange(bytes, from, bytes.length));
            case 4 -> random.nextInt(10) == 0 ? Arrays.copyOf(bytes, from) : flipped(bytes);
            default -> joined(Arrays.copyOf(bytes, from), shard(), Arrays.copyOfRange(bytes, to, bytes.length));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] shard() {
        return SHARDS.get(random.nextInt(SHARDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
