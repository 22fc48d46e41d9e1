package io.github.quizraft.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes numbers and texts out of bytes, in the order in which {@link Packed} put them in. A virtual machine that has just
 * started interprets each call, so there are few of them.
 */
public final class Unpacked {
    private final byte[] bytes;
    private int at;

    public Unpacked(byte[] bytes) {
        this(bytes, 0);
    }

    /** From a place on. */
    public Unpacked(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    public int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        int shift = 0;
        int next;
        do {
            next = bytes[at++];
            shift += 7;
            value |= (next & 0x7F) << shift;
        } while (next < 0);
        return value;
    }

    public long whole() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | (bytes[at++] & 0xFF);
        }
        return value;
    }

    public double decimal() {
        return Double.longBitsToDouble(whole());
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    public String text() {
        int header = number();
        int length = header >>> 1;
        if ((header & 1) != 0) {
            return wideText(length);
        }
        String text = length == 0 ? "" : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    private String wideText(int length) {
        char[] chars = new char[length];
        int from = at;
        for (int i = 0; i < length; i++) {
            chars[i] = (char) (bytes[from] << Byte.SIZE | (bytes[from + 1] & 0xFF));
            from += Character.BYTES;
        }
        at = from;
        return new String(chars);
    }

    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    public List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            texts.add(text());
        }
        return Collections.unmodifiableList(texts);
    }

    public Map<String, String> textsByText() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            texts.put(text(), text());
        }
        return texts;
    }

    public List<Integer> numbers() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            numbers.add(number());
        }
        return Collections.unmodifiableList(numbers);
    }

    public <T> List<T> list(Form<T> form) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<T> list = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            list.add(form.read(this));
        }
        return Collections.unmodifiableList(list);
    }
}
