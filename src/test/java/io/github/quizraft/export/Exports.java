package io.github.quizraft.export;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Terms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exports kept in memory, and glossaries that are hard to export. */
final class Exports {
    static final Edition EDITION = new Edition("The \"small\" <glossary>\nof\u001B[2J rivers", "en");

    /** All that means something to a terminal, to a file format or to C. */
    static final String EVIL = "ev\til\r\n\u0000\u001B[2J\u009B31m\u202E\uFEFF\uFFFF \"'<&>]]>\\ ,;|\uD800 end";

    private Exports() {}

    static Glossary hostile() {
        return glossary(
                term(EVIL, EVIL, EVIL + " too", "\u0000", "\u202E").with(List.of(EVIL), List.of(EVIL)),
                term("=1+1", "@SUM(A1)", "-ergic", "+"),
                term("\u03B2".repeat(300), "m".repeat(1 << 20), "word ".repeat(1 << 18)),
                term("00-database-short", "A name that dictd keeps for itself."));
    }

    static Glossary small() {
        return Terms.small();
    }

    /** The bytes of each file by its suffix. */
    static Map<String, byte[]> files(Format format, Glossary glossary) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Part part : format.parts(glossary, EDITION)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                part.writing().to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(part.suffix(), out.toByteArray());
        }
        return files;
    }

    static String text(Format format, String suffix, Glossary glossary) {
        byte[] bytes = files(format, glossary).getOrDefault(suffix, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
