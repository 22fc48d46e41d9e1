package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.Light;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the phone page without a browser. */
class PhonePageTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/quizraft/group/net/play.html");
    private static final int LARGEST = 15_000;
    /** Of WCAG 2.2, 1.4.3, level AA; and 1.4.11 for the edges of fields. */
    private static final double TEXT = 4.5;

    private static final double EDGE = 3;

    private final String page = page();

    @Test
    void itIsSmallAndAsksNobodyElse() {
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
        assertThat(page).doesNotContainPattern("(?i)https?://|//[a-z]|<link|<img|@import|url\\(|\\bsrc=");
    }

    /** A policy by hashes allows one script and one style, and none within a tag. */
    @Test
    void itHasOneScriptAndOneStyle() {
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("<style", -1)).hasSize(2);
        assertThat(page).contains("<script>", "<style>").doesNotContainPattern("(?i)<[^>]*\\s(on[a-z]+|style)=");
    }

    @Test
    void textsOfOthersAreNeverTakenForMarkup() {
        assertThat(page).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    void itCanBeEnlargedAndReadAloud() {
        assertThat(page)
                .contains("<html lang=\"en\">", "role=\"status\"", "role=\"alert\"", "prefers-reduced-motion")
                .doesNotContain("maximum-scale", "user-scalable");
    }

    @Test
    void withoutAScriptThereIsAForm() {
        assertThat(page).containsPattern("(?s)<noscript>.*method=\"post\".*value=\"\\{code\\}\".*</noscript>");
    }

    @Test
    void everyTextStandsOutInLightAndDark() {
        Matcher themes = Pattern.compile(":root\\{([^}]*)}").matcher(page);
        int found = 0;
        while (themes.find()) {
            Map<String, String> colours = colours(themes.group(1));
            String ground = colours.getOrDefault("ground", "");
            for (String name : new String[] {"ink", "faint"}) {
                assertThat(contrast(colours.getOrDefault(name, ""), ground))
                        .as(name)
                        .isGreaterThanOrEqualTo(TEXT);
            }
            for (String name : new String[] {"line", "blue"}) {
                assertThat(contrast(colours.getOrDefault(name, ""), ground))
                        .as(name)
                        .isGreaterThanOrEqualTo(EDGE);
            }
            found++;
        }
        assertThat(found).isEqualTo(2);
        assertThat(Pattern.compile("background:(#[0-9a-f]{6})")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group))
                .hasSize(5)
                .allSatisfy(each -> assertThat(contrast("#ffffff", each.substring(each.indexOf('#'))))
                        .as(each)
                        .isGreaterThanOrEqualTo(TEXT));
    }

    private static Map<String, String> colours(String declarations) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher each = Pattern.compile("--([a-z]+):(#[0-9a-f]{6})").matcher(declarations);
        while (each.find()) {
            colours.put(each.group(1), each.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        return light(one).contrast(light(other));
    }

    private static Light light(String colour) {
        return Light.of(Integer.parseInt(colour.substring(1), 16));
    }

    private static String page() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
