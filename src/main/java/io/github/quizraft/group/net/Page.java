package io.github.quizraft.group.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A page, for phones or for a projector: one file, with a policy that lets it run its own script and nothing else.
 *
 * @param html with {@link #CODE} where the code of the room may stand
 * @param script what the policy calls its script
 * @param style what the policy calls its style
 */
record Page(String html, String script, String style) {
    private static final String CODE = "{code}";

    static Page read(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(String html) {
        return new Page(html, hash(within(html, "script")), hash(within(html, "style")));
    }

    /**
     * The page for whoever came with a code, or without one.
     *
     * @param code six digits, or nothing
     */
    String filled(String code) {
        return html.replace(CODE, code);
    }

    /**
     * What the page may do.
     *
     * @param host where it came from; older browsers do not take "self" for a WebSocket
     */
    String policy(String host) {
        return "default-src 'none'; script-src '" + script + "'; style-src '" + style
                + "'; connect-src 'self' ws://" + host
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String within(String html, String tag) {
        int from = html.indexOf("<" + tag + ">") + tag.length() + 2;
        return html.substring(from, html.indexOf("</" + tag + ">"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
