package io.github.quizraft.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** axe-core, which looks at a page as it stands for barriers to people who see, hear or move otherwise. */
public final class Axe {
    /** WCAG 2.2, levels A and AA. The size of targets is off by itself. */
    private static final String RUN = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],"
            + " rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}).then(r => r.violations)";

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    /** The one of the class path. */
    public static Axe read() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new Axe(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the page that a browser shows: the rule, the element, and what to do. */
    public List<String> violations(Browser browser) {
        if (browser.value("typeof axe").equals("undefined")) {
            browser.run(script);
        }
        List<String> found = new ArrayList<>();
        for (JsonNode violation : browser.promised(RUN)) {
            for (JsonNode node : violation.get("nodes")) {
                found.add(
                        violation.get("id").asText() + " at " + node.get("html").asText() + ": "
                                + node.get("failureSummary").asText());
            }
        }
        return found;
    }
}
