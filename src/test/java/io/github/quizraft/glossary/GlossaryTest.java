package io.github.quizraft.glossary;

import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private final Glossary glossary = Terms.small();

    @ParameterizedTest(name = "{0} is a {1} of {2}")
    @CsvSource({
        "4E-BP, NAME, 4E-BP",
        "4ebps, NAME, 4E-BP",
        "the nmda receptor, NAME, NMDA receptor",
        "Spravato, NAME, esketamine",
        "4E-BP1, SEARCH_FORM, 4E-BP",
        "Gsα, SEARCH_FORM, G protein",
        "neurotropic, SLIP_FORM, BDNF",
        "SSR1, SLIP_FORM, SSRI"
    })
    void aTermIsFoundByAnyOfItsForms(String typed, Match match, String name) {
        Hit hit = glossary.find(typed).orElseThrow();
        assertThat(hit.term().name()).isEqualTo(name);
        assertThat(hit.match()).isEqualTo(match);
        assertThat(Folding.same(hit.form(), typed)).isTrue();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(glossary.find("psilocybin")).isEmpty();
        assertThat(glossary.find("")).isEmpty();
        assertThat(Terms.glossary(term("?", "A sign.")).find("!")).isEmpty();
        assertThat(Glossary.empty().find("ketamine")).isEmpty();
    }

    @Test
    void aNameComesBeforeASearchFormOfAnotherTerm() {
        Glossary two = Terms.glossary(
                term("response", "Getting better.").with(List.of(), List.of("remission")),
                term("remission", "Getting well."));
        assertThat(two.find("remission").orElseThrow().term().name()).isEqualTo("remission");
        assertThat(two.findAll("remission"))
                .extracting(hit -> hit.term().name() + " " + hit.match())
                .containsExactly("remission NAME", "response SEARCH_FORM");
    }

    @Test
    void aSlipIsNoNameThoughTheFileListsItAmongTheAliases() {
        Glossary one =
                Terms.glossary(term("BDNF", "A protein.", "neuro-tropic").with(List.of("neurotropic"), List.of()));
        assertThat(one.find("neurotropic").orElseThrow().match()).isEqualTo(Match.SLIP_FORM);
        assertThat(one.terms().get(0).names()).containsExactly("BDNF");
    }

    @Test
    void theNearestFormIsFoundWithinABound() {
        assertThat(glossary.nearest(Folded.of("seratonin"), 2, hit -> false)
                        .orElseThrow()
                        .hit()
                        .form())
                .isEqualTo("serotonin");
        assertThat(glossary.nearest(Folded.of("seratonin"), 2, hit -> hit.form().equals("serotonin")))
                .isEmpty();
        assertThat(glossary.nearest(Folded.of("sxrxtxnin"), 2, hit -> false)).isEmpty();
    }

    @Test
    void theNearerOfTwoFormsIsFound() {
        Glossary.Near near =
                glossary.nearest(Folded.of("eketamine"), 2, hit -> false).orElseThrow();
        assertThat(near.edits()).isEqualTo(1);
    }
}
