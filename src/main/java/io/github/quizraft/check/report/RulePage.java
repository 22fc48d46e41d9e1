package io.github.quizraft.check.report;

import io.github.quizraft.check.About;
import io.github.quizraft.check.Need;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page of the documentation on rules, made of what they say of themselves. */
public final class RulePage {
    private RulePage() {}

    /**
     * The page.
     *
     * @param command whose rules they are
     */
    public static String markdown(String command, List<About> rules) {
        StringBuilder page = new StringBuilder("""
                # The rules of `quizraft %s`

                This page is made from the rules; a test keeps it so. An *error* must be mended: a check with one ends with
                status 1. A *warning* must be decided on: mend it, or write rule, question and reason into
                `quizzes/suppressions.json`.

                | rule | severity | looks for |
                |---|---|---|
                """.formatted(command));
        rules.forEach(rule -> page.append("| [%s](#%s) | %s | %s |%n"
                .formatted(rule.id(), anchor(rule), severity(rule), rule.name().replace('-', ' '))));
        rules.forEach(rule -> page.append(section(rule)));
        return page.toString().replace("\r\n", "\n");
    }

    private static String section(About rule) {
        String needs = rule.needs().isEmpty()
                ? ""
                : "\nSkipped if "
                        + rule.needs().stream().map(Need::missing).collect(Collectors.joining(", or if "))
                        + ".\n";
        return """

                ## %s %s

                %s: %s

                %s

                *%s*
                %s""".formatted(rule.id(), rule.name(), severity(rule), rule.finds(), rule.because(), rule.fix(), needs);
    }

    private static String severity(About rule) {
        return rule.severities().stream()
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static String anchor(About rule) {
        return rule.id().toLowerCase(Locale.ROOT) + "-" + rule.name();
    }
}
