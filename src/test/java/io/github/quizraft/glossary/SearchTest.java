package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private final Search search =
            new Search(ContentFolder.readGlossary(Path.of("")).library().glossary());

    @ParameterizedTest
    @CsvSource({
        "EXACT, bdnf, bdnf",
        "EXACT, Brain-derived NEUROTROPHIC factors, bdnf",
        "EXACT, 4EBP, 4e-bp",
        "PREFIX, lipid, lipid-raft",
        "PREFIX, brain derived, bdnf",
        "SUBSTRING, mode net, default-mode-network",
        "WORD, raft, lipid-raft",
        "WORD, receptors, nmda-receptor",
        "FUZZY, glutmate, glutamate",
        "FUZZY, hipocampsu, hippocampus",
        "ALL, raft, lipid-raft"
    })
    void finds(Strategy strategy, String words, String term) {
        assertThat(ids(words, strategy)).contains(term);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, lipid",
        "PREFIX, hippopotamus",
        "SUBSTRING, zebra",
        "WORD, lip",
        "ALL, zzzzzz",
        "ALL, ---",
        "EXACT, ''"
    })
    void findsNothing(Strategy strategy, String words) {
        assertThat(ids(words, strategy)).isEmpty();
    }

    @Test
    void theClosestComesFirst() {
        assertThat(ids("ketamine", Strategy.ALL)).first().isEqualTo("ketamine");
        assertThat(ids("ketamin", Strategy.FUZZY)).first().isEqualTo("ketamine");
        assertThat(ids("AMPA", Strategy.PREFIX)).first().isEqualTo("ampa-receptor");
    }

    @Test
    void eachEntryIsFoundOnce() {
        assertThat(ids("e", Strategy.SUBSTRING)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    private List<String> ids(String words, Strategy strategy) {
        return search.find(words, strategy).stream()
                .map(hit -> hit.term().id().value())
                .toList();
    }
}
