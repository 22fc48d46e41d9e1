package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The glossary that comes with the program. */
class RealGlossaryTest {
    private static Glossary glossary = Glossary.empty();

    @BeforeAll
    static void read() {
        Content content = ContentFolder.readGlossary(Path.of(""));
        assertThat(content.problems()).isEmpty();
        glossary = content.library().glossary();
        assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(97);
    }

    @Test
    void everyNameLeadsToItsTermAndToNoOther() {
        List<String> collisions = new ArrayList<>();
        for (Term term : glossary.terms()) {
            for (String name : term.names()) {
                List<Hit> named = glossary.findAll(name).stream()
                        .filter(hit -> hit.match() == Match.NAME)
                        .toList();
                assertThat(named).as(name).anyMatch(hit -> hit.term().equals(term));
                if (named.size() > 1) {
                    collisions.add(name + ": "
                            + named.stream().map(hit -> hit.term().id().value()).toList());
                }
            }
        }
        assertThat(collisions).as("names that two terms share").isEmpty();
    }

    @Test
    void everySearchFormLeadsToItsTerm() {
        for (Term term : glossary.terms()) {
            for (String form : term.searchForms()) {
                assertThat(glossary.findAll(form))
                        .as(form)
                        .anyMatch(hit -> hit.term().equals(term));
            }
        }
    }

    @Test
    void everySlipLeadsToItsTermAndIsKnownForASlip() {
        for (Term term : glossary.terms()) {
            for (Term.SlipForm slip : term.slipForms()) {
                Hit hit = glossary.find(slip.form()).orElseThrow();
                assertThat(hit.term()).as(slip.form()).isEqualTo(term);
                assertThat(hit.match()).as(slip.form()).isEqualTo(Match.SLIP_FORM);
            }
        }
    }

    @Test
    void everyFormIsItselfAfterFoldingInPlainLetters() {
        for (Term term : glossary.terms()) {
            for (String name : term.names()) {
                assertThat(Folding.key(name)).as(name).matches("[a-z0-9]+");
            }
        }
    }
}
