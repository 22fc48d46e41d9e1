package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary and the banks that come with the program. */
class OwnContentTest {
    private final Content content = ContentFolder.read(Path.of(""));
    private final Library library = content.library();

    @Test
    void nothingIsWrongWithIt() {
        assertThat(content.problems()).isEmpty();
        assertThat(ContentFolder.readGlossary(Path.of("")).problems()).isEmpty();
    }

    @Test
    void theGlossaryIsComplete() {
        assertThat(library.glossary().terms()).hasSize(97);
        assertThat(library.glossary().terms()).allSatisfy(term -> {
            assertThat(term.definition().brief()).isNotBlank();
            assertThat(term.definition().full()).isNotBlank();
            assertThat(term.keyPoints()).hasSizeBetween(2, 4);
        });
    }

    @Test
    void theSourcesAreComplete() {
        assertThat(library.evidence().documents())
                .extracting(Document::id)
                .containsExactly("d0", "d1", "d2", "d3", "d4");
        assertThat(library.evidence().claims()).hasSize(158);
        assertThat(library.evidence().conflicts()).hasSize(22);
        assertThat(library.evidence().slips()).hasSize(17);
    }

    @Test
    void thereAreEnoughQuestionsOfEveryKind() {
        assertThat(library.banks()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(questions().stream().map(Question::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "single", "multiple", "truefalse", "short", "cloze", "matching", "ordering", "numeric");
    }

    @Test
    void everyQuestionHasWhatTheGuideAsksFor() {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.item().objective()).isPresent();
            assertThat(question.item().bloom()).isPresent();
            assertThat(question.item().difficulty()).isPresent();
            assertThat(question.item().sources()).isNotEmpty();
            assertThat(question.item().terms()).isNotEmpty();
        });
    }

    @Test
    void everyKeyIsGradedRight() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.shuffled(new SplittableRandom(7))
                                .grade(question.key(), library.glossary())
                                .outcome())
                        .as(question.item().id())
                        .isEqualTo(Mark.RIGHT));
    }

    /** The reader reports references that lead nowhere; this makes sure that there were some to follow. */
    @Test
    void everyReferenceLeadsSomewhere() {
        List<Term> referred = questions().stream()
                .flatMap(question -> question.item().terms().stream())
                .map(id -> library.glossary().term(id).orElseThrow())
                .distinct()
                .toList();

        assertThat(referred).hasSizeGreaterThan(50);
        assertThat(questions().stream().flatMap(question -> question.item().claims().stream()))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(library.evidence().claim(claim)).isPresent());
        assertThat(questions().stream().flatMap(question -> question.item().sources().stream()))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.paragraphs()).isNotEmpty());
    }

    private List<Question> questions() {
        return library.banks().stream()
                .flatMap(bank -> bank.questions().stream())
                .toList();
    }
}
