package io.github.quizraft.cli.manual;

import io.github.quizraft.cli.describe.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the help explains besides commands: short texts, a paragraph on each line. */
public enum Topic {
    CONTENT,
    GRADING,
    SCHEDULING,
    SEARCH,
    EXIT_STATUS,
    FILES,
    KEYS;

    /** What asks for it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Also when it is asked for with a space or in capitals. */
    public static Optional<Topic> named(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.title().equalsIgnoreCase(name.replace(' ', '-')))
                .findFirst();
    }

    /** The names of all of them. */
    public static List<String> titles() {
        return Arrays.stream(values()).map(Topic::title).toList();
    }

    /** What it is about, in a line. */
    public String summary() {
        return text().lines().findFirst().orElse("");
    }

    /** The text, as {@link Prose} takes it. */
    public String text() {
        return Resource.text(Topic.class, title() + ".txt");
    }
}
