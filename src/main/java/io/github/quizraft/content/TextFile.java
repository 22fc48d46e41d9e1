package io.github.quizraft.content;

import io.github.quizraft.files.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file's text; whatever stands in the way of that becomes a problem. */
final class TextFile {
    private final Problems problems;

    TextFile(Problems problems) {
        this.problems = problems;
    }

    Optional<String> read(Path path) {
        // Opening a pipe would wait for someone to write to it.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return unreadable(
                    "this is " + (Files.isDirectory(path) ? "a folder" : "no ordinary file") + "; expected a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(JsonReader.MAX_LENGTH + 1);
            return bytes.length > JsonReader.MAX_LENGTH
                    ? none("the file is larger than " + JsonReader.MAX_LENGTH / 1_000_000 + " MB; split it")
                    : text(bytes);
        } catch (IOException e) {
            return unreadable("cannot be read: " + Refusal.reason(e));
        }
    }

    /** Decodes UTF-8, with or without a byte order mark. */
    Optional<String> text(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return none("the file is in UTF-16; save it as UTF-8");
        }
        String quick = new String(bytes, StandardCharsets.UTF_8);
        // What stands for bytes that are none of UTF-8 may stand in the file itself, so this only says that all is
        // well.
        return quick.indexOf('\uFFFD') < 0 ? Optional.of(withoutMark(quick)) : strictly(bytes);
    }

    /** Finds the place of what is no UTF-8. */
    private Optional<String> strictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            problems.add(
                    Place.at(text, text.length()),
                    String.format(
                            Locale.ROOT,
                            "byte %02X is not UTF-8; save the file as UTF-8",
                            bytes[in.position()] & 0xFF));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<String> unreadable(String message) {
        problems.add(Problem.Kind.UNREADABLE, Place.START, message);
        return Optional.empty();
    }

    private Optional<String> none(String message) {
        problems.add(Place.START, message);
        return Optional.empty();
    }
}
