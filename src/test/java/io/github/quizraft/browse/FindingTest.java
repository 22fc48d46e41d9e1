package io.github.quizraft.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.query.Label;
import io.github.quizraft.query.Learning;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;
import io.github.quizraft.query.SearchText;
import io.github.quizraft.query.Subject;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    @ParameterizedTest
    @CsvSource({
        "osmosis, C-1",
        "biocatalyst, C-3",
        "term:biocatalyst, C-3",
        "'nucleus kind:multiple', C-2",
        "claim:b1-c01, C-1",
        "doc:b1, C-1",
        "c-7, C-7",
        "'solute particles', C-5",
        "46, C-8",
        "bank:cells kind:short, C-4",
    })
    void findsCardsByWhatTheyAskHoldAndStandOn(String query, String id) {
        assertThat(ids(Fixtures.eightKinds(), query)).containsExactly(id);
    }

    @Test
    void findsCardsThatTheGlossaryMakes() {
        assertThat(ids(Fixtures.planets(), "bank:terms term:mars kind:recall")).containsExactly("mars:meaning");
    }

    @Test
    void anEntryIsFoundByItsNamesAndTheWordsOfItsDefinition() {
        Subjects subjects = new Subjects(Fixtures.planets());
        List<String> found = Fixtures.planets().glossary().terms().stream()
                .filter(term -> query("rings kind:term").matches(subjects.of(term)))
                .map(term -> term.id().value())
                .toList();
        assertThat(found).containsExactly("saturn");
    }

    @Test
    void theKindsAreThoseOfFilesAndTheTwoThatAGlossaryHas() {
        List<String> kinds = new ArrayList<>(Skeleton.kinds());
        kinds.addAll(List.of("recall", "term"));
        assertThat(Label.KIND.choices()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @CsvSource({"mercury, mercury", "merc, mercury", "sat, saturn", "'neptune kind:term', neptune"})
    void whatIsCalledThatComesBeforeWhatSpeaksOfIt(String text, String first) {
        Shelf shelf = shelf(Fixtures.planets());
        Query query = query(text);

        Places found = shelf.bestFirst(query, shelf.found(query, shelf.sorted(Sorting.FILE)));

        assertThat(shelf.at(found.at(0)).entry())
                .isInstanceOfSatisfying(
                        Entry.OfTerm.class,
                        entry -> assertThat(entry.term().id().value()).isEqualTo(first));
    }

    @Test
    void aNameThatBeginsWithAWordComesBeforeOneThatHasItInside() {
        SearchText inside =
                SearchText.of(List.of("AMPA receptor", "AMPA-type glutamate receptor"), List.of(), List.of());
        SearchText beginning = SearchText.of(List.of("glutamate"), List.of(), List.of());
        Query query = query("gluta");

        assertThat(query.leads(subject(inside))).isTrue();
        assertThat(query.begins(subject(inside))).isFalse();
        assertThat(query.begins(subject(beginning))).isTrue();
    }

    private static Subject subject(SearchText text) {
        return new Subject(text, Map.of(), Learning.NONE);
    }

    private static Shelf shelf(Library library) {
        return Shelf.of(library, History.empty(), Map.of(), Fixtures.scheduler(), Moment.utc(Fixtures.START));
    }

    private static List<String> ids(Library library, String query) {
        return shelf(library).cards(query(query)).stream()
                .map(card -> card.value().substring(card.value().indexOf('/') + 1))
                .toList();
    }

    private static Query query(String text) {
        return ((Parsed.Good) Query.parse(text)).query();
    }
}
