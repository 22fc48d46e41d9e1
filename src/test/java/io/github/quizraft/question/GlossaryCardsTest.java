package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCardsTest {
    @TempDir
    private Path folder;

    @Test
    void aTermOfTwoFieldsHasACardEachWay() {
        List<Question> cards = cards("""
                {"id": "delta", "term": "delta", "definition": {"short": "Land at a mouth."}}""");

        assertThat(ids(cards)).containsExactlyInAnyOrder("delta:term", "delta:meaning");
        assertThat(stem(cards, "delta:term")).isEqualTo("Which term is this? Land at a mouth.");
        assertThat(stem(cards, "delta:meaning")).isEqualTo("What does \"delta\" mean?");
        assertThat(((Recall) card(cards, "delta:meaning")).points()).containsExactly("the meaning as a whole");
        assertThat(card(cards, "delta:meaning").item().explanation()).isEmpty();
    }

    @Test
    void everyNameOfATermIsRightAndAnotherTermIsNamedAndExplained() {
        Glossary glossary = glossary("""
                {"id": "analgesic", "term": "analgesic", "aliases": ["painkiller"], "abbreviation": "AG",
                 "definition": {"short": "It relieves pain."}, "confusableWith": ["anesthetic"]},
                {"id": "anesthetic", "term": "anesthetic", "definition": {"short": "It takes feeling away."}}""");
        Question card = card(cards(glossary), "analgesic:term");

        for (String name : List.of("analgesic", "Painkillers", "ag")) {
            assertThat(card.grade(Answer.Typed.of(name), glossary).score())
                    .as(name)
                    .isEqualTo(1);
        }
        Verdict verdict = card.grade(Answer.Typed.of("anesthetic"), glossary);
        assertThat(verdict.score()).isZero();
        assertThat(verdict.parts().get(0).why()).contains("another term", "It takes feeling away.");
    }

    @Test
    void theNamesOfATermAreLeftOutOfItsDefinition() {
        List<Question> cards = cards("""
                {"id": "delta", "term": "river delta", "aliases": ["delta"],
                 "definition": {"short": "River deltas, or a delta, grow."}}""");

        assertThat(stem(cards, "delta:term")).isEqualTo("Which term is this? ____, or a ____, grow.");
    }

    @Test
    void aWordWithoutEndIsOneLikeOthers() {
        String word = "1.1".repeat(30_000);
        List<Question> cards = cards("""
                {"id": "delta", "term": "delta", "definition": {"short": "Deltas have %s."}}""".formatted(word));

        assertThat(stem(cards, "delta:term")).isEqualTo("Which term is this? ____ have " + word + ".");
    }

    @Test
    void aDefinitionThatSaysNothingButTheNameAsksForNoName() {
        List<Question> cards = cards("""
                {"id": "delta", "term": "delta", "definition": {"short": "Deltas."}},
                {"id": "mark", "term": "mark", "definition": {"short": "!?"}}""");

        assertThat(ids(cards)).containsExactlyInAnyOrder("delta:meaning");
    }

    @Test
    void aDefinitionOfSeveralTermsAsksForNoneOfThem() {
        List<Question> cards = cards("""
                {"id": "a", "term": "alder", "definition": {"short": "A tree."}, "confusableWith": ["b"]},
                {"id": "b", "term": "beech", "definition": {"short": "a tree"}},
                {"id": "c", "term": "cress", "definition": {"short": "A cress is a herb."}},
                {"id": "d", "term": "dill", "definition": {"short": "A dill is a herb."}}""");

        assertThat(ids(cards)).containsExactlyInAnyOrder("a:meaning", "b:meaning", "c:meaning", "d:meaning");
    }

    @Test
    void anAbbreviationAsksForWhatItStandsFor() {
        Glossary glossary = glossary("""
                {"id": "nmda", "term": "NMDA receptor", "abbreviation": "NMDAR", "aliases": ["NMDA"],
                 "expansion": "N-methyl-D-aspartate receptor", "definition": {"short": "A channel."}}""");
        Question card = card(cards(glossary), "nmda:expansion");

        assertThat(card.item().stem()).isEqualTo("What is \"NMDAR\" short for?");
        assertThat(score(card, "n-methyl-d-aspartate receptors", glossary)).isEqualTo(1);
        assertThat(score(card, "N-methyl-D-aspartate recptor", glossary)).isEqualTo(0.5);
        for (String name : List.of("NMDAR", "NMDARs", "NMDA", "NMDAs", "NMDA receptor", "NMDA recptor", "")) {
            assertThat(score(card, name, glossary)).as(name).isZero();
        }
    }

    @Test
    void anAbbreviationMayStandForTheNameItself() {
        List<Question> cards = cards("""
                {"id": "bod", "term": "biochemical oxygen demand", "abbreviation": "BOD",
                 "definition": {"short": "A measure."}},
                {"id": "sodium", "term": "sodium", "abbreviation": "Na", "definition": {"short": "A metal."}},
                {"id": "dna", "term": "DNA", "abbreviation": "DNA", "expansion": "the DNA molecule",
                 "definition": {"short": "A molecule."}}""");

        assertThat(card(cards, "bod:expansion").keyText()).containsExactly("biochemical oxygen demand");
        assertThat(ids(cards)).doesNotContain("sodium:expansion", "dna:expansion");
    }

    @Test
    void anAbbreviationOfSeveralTermsAsksForNone() {
        List<Question> cards = cards("""
                {"id": "a", "term": "adenylyl cyclase", "abbreviation": "AC", "definition": {"short": "One."}},
                {"id": "b", "term": "anterior cingulate", "abbreviation": "AC", "definition": {"short": "Two."}}""");

        assertThat(ids(cards)).containsExactlyInAnyOrder("a:term", "a:meaning", "b:term", "b:meaning");
    }

    @Test
    void aPairIsAskedBothWaysWhicheverEntryNamesIt() {
        List<Question> cards = cards("""
                {"id": "a", "term": "analgesic", "confusableWith": ["b", "b", "a"],
                 "definition": {"short": "Unlike an anesthetic, it takes only pain away."}},
                {"id": "b", "term": "anesthetic", "definition": {"short": "It takes feeling away."}}""");

        assertThat(ids(cards)).contains("a:vs:b", "b:vs:a").hasSize(6);
        SingleChoice card = (SingleChoice) card(cards, "a:vs:b");
        assertThat(card.item().stem()).isEqualTo("Which of the two is this? Unlike an ____, it takes only pain away.");
        assertThat(card.options()).extracting(Option::text).containsExactly("analgesic", "anesthetic");
        assertThat(card.options().get(1).feedback()).isEqualTo("anesthetic: It takes feeling away.");
    }

    @Test
    void theExplanationIsAllElseThatTheEntrySays() {
        List<Question> cards = cards("""
                {"id": "a", "term": "analgesic", "commonConfusion": "No anesthetic.", "memoryHook": "An algos.",
                 "whyItMatters": "Pain.", "definition": {"short": "It relieves pain.", "long": "All of it."}}""");

        assertThat(card(cards, "a:term").item().explanation())
                .isEqualTo("All of it.\nOften confused: No anesthetic.\nWhy it matters: Pain.\nTo remember: An algos.");
    }

    @Test
    void idsDoNotDependOnTheOrderOrOnAnyText() {
        List<Question> before = cards("""
                {"id": "a", "term": "one", "definition": {"short": "First."}, "confusableWith": ["b"]},
                {"id": "b", "term": "two", "definition": {"short": "Second."}}""");
        List<Question> after = cards("""
                {"id": "b", "term": "deux", "definition": {"short": "Seconde."}, "confusableWith": ["a"]},
                {"id": "a", "term": "un", "definition": {"short": "Premier."}, "aliases": ["une"]}""");

        assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(ids(before));
    }

    @Test
    void noTwoIdsAreTheSameWhateverTheTermsAreCalled() {
        String[] ids = {"a", "a.vs", "a.vs.b", "b", "a.term", "term", "vs", "a-vs-b"};
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < ids.length; i++) {
            terms.append(i == 0 ? "" : ",").append("""
                    {"id": "%s", "term": "name%s", "definition": {"short": "Number %s."}, "confusableWith": ["%s"]}""".formatted(ids[i], i, i, ids[(i + 1) % ids.length]));
        }

        assertThat(ids(cards(glossary(terms.toString()))))
                .hasSize(4 * ids.length)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeTypedIsNotAskedFor() {
        List<Question> cards = cards("""
                {"id": "long", "term": "%s", "definition": {"short": "Long."}},
                {"id": "sign", "term": "!", "definition": {"short": "Shout."}}""".formatted("x".repeat(201)));

        assertThat(ids(cards)).containsExactlyInAnyOrder("long:meaning", "sign:meaning");
    }

    @Test
    void anEmptyGlossaryMakesNoBank() {
        assertThat(GlossaryCards.of(Glossary.empty())).isEmpty();
    }

    @Test
    void theLibraryListsThemAfterTheBanksOfTheFiles() {
        Library library = RealBanks.library();
        List<Bank> banks = library.withGlossaryCards().banks();

        assertThat(banks.subList(0, banks.size() - 1)).isEqualTo(library.banks());
        assertThat(banks.get(banks.size() - 1).id()).isEqualTo(GlossaryCards.BANK);
    }

    private List<Question> cards(String terms) {
        return cards(glossary(terms));
    }

    private static List<Question> cards(Glossary glossary) {
        return GlossaryCards.of(glossary).map(Bank::questions).orElse(List.of());
    }

    private static List<String> ids(List<Question> cards) {
        return cards.stream().map(card -> card.item().id()).toList();
    }

    private static Question card(List<Question> cards, String id) {
        return cards.stream()
                .filter(card -> card.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Glossary glossary(String terms) {
        try {
            Files.writeString(folder.resolve("glossary.json"), "{\"terms\": [" + terms + "]}");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Content content = ContentFolder.read(folder);
        assertThat(content.problems()).isEmpty();
        return content.library().glossary();
    }

    private static String stem(List<Question> cards, String id) {
        return card(cards, id).item().stem();
    }

    private static double score(Question card, String typed, Glossary glossary) {
        return card.grade(Answer.Typed.of(typed), glossary).score();
    }
}
