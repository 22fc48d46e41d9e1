package io.github.quizraft.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers and texts as bytes, in the order in which {@link Unpacked} takes them. */
public final class Packed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number that is small as a rule: seven bits a byte, the lowest first. */
    public void number(int value) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            bytes.write(left | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }

    /** A number of any size. */
    public void whole(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (value >>> shift));
        }
    }

    public void decimal(double value) {
        whole(Double.doubleToRawLongBits(value));
    }

    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** A byte for each character where that is enough, else two: whatever is in it, it comes back as it was. */
    public void text(String text) {
        boolean isWide = text.chars().anyMatch(c -> c > 0xFF);
        number(text.length() << 1 | (isWide ? 1 : 0));
        if (isWide) {
            for (int i = 0; i < text.length(); i++) {
                bytes.write(text.charAt(i) >>> Byte.SIZE);
                bytes.write(text.charAt(i));
            }
        } else {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    public void optionalText(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    public void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    /** Pairs of texts, in their order. */
    public void textsByText(Map<String, String> texts) {
        number(texts.size());
        texts.forEach((key, value) -> {
            text(key);
            text(value);
        });
    }

    public void numbers(List<Integer> numbers) {
        number(numbers.size());
        numbers.forEach(this::number);
    }

    public <T> void list(List<T> list, Form<T> form) {
        number(list.size());
        list.forEach(each -> form.write(each, this));
    }

    /** What was packed before. */
    public void all(Packed other) {
        bytes.writeBytes(other.bytes());
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
