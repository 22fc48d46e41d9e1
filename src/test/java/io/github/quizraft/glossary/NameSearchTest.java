package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rules a name out before it is looked at must never rule out one that fits. */
class NameSearchTest {
    private final GlossaryNames names =
            new GlossaryNames(ContentFolder.readGlossary(Path.of("")).library().glossary());
    private final NameSearch search = new NameSearch(names);
    private final Random random = new Random(3);

    @Test
    void nothingSimilarIsMissed() {
        for (int i = 0; i < 500; i++) {
            Folded sought = Folded.of(misspelt(randomName()));
            int slips = Math.min(3, sought.joined().length() / 4);
            assertThat(terms(search.find(sought, Strategy.FUZZY)))
                    .as(sought.spaced())
                    .isEqualTo(fitting(name -> EditDistance.between(
                                    sought.key(), names.folded(name).key())
                            <= slips));
        }
    }

    @Test
    void noPartIsMissed() {
        for (int i = 0; i < 500; i++) {
            String name = names.form(random.nextInt(names.count()));
            int from = random.nextInt(name.length());
            Folded sought = Folded.of(name.substring(from, from + random.nextInt(name.length() - from) + 1));
            if (sought.isEmpty()) {
                continue;
            }
            assertThat(terms(search.find(sought, Strategy.SUBSTRING)))
                    .as(sought.spaced())
                    .isEqualTo(fitting(each -> names.folded(each).spaced().contains(sought.spaced())
                            || names.folded(each).joined().contains(sought.joined())));
            assertThat(terms(search.find(sought, Strategy.PREFIX)))
                    .as(sought.spaced())
                    .isEqualTo(fitting(each -> names.folded(each).spaced().startsWith(sought.spaced())
                            || names.folded(each).joined().startsWith(sought.joined())));
        }
    }

    private interface Fit {
        boolean test(int name);
    }

    private Set<Integer> fitting(Fit fit) {
        return IntStream.range(0, names.count())
                .filter(fit::test)
                .mapToObj(names::term)
                .collect(Collectors.toSet());
    }

    private Set<Integer> terms(int[] found) {
        return IntStream.of(found).mapToObj(names::term).collect(Collectors.toSet());
    }

    private String randomName() {
        return names.form(random.nextInt(names.count()));
    }

    private String misspelt(String name) {
        StringBuilder slips = new StringBuilder(name);
        for (int i = random.nextInt(4); i > 0 && slips.length() > 1; i--) {
            int at = random.nextInt(slips.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> slips.deleteCharAt(at);
                case 1 -> slips.insert(at, (char) ('a' + random.nextInt(26)));
                case 2 -> slips.setCharAt(at, (char) ('a' + random.nextInt(26)));
                default -> slips.insert(at, slips.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return slips.toString();
    }
}
