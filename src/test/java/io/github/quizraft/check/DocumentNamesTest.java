package io.github.quizraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.evidence.Evidence;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {
    private final DocumentNames names = DocumentNames.of(Sample.bank().corpus().evidence());

    @Test
    void findsAnIdThatStandsByItself() {
        assertThat(names.areIn("As d1 says, plants grow.")).isTrue();
        assertThat(names.areIn("Vitamin d12 is no vitamin.")).isFalse();
    }

    @Test
    void removesTheShortNameWithTheId() {
        assertThat(names.removedFrom("According to d0 (Garden post), plants (all of them) eat."))
                .isEqualTo("According to  , plants (all of them) eat.");
    }

    @Test
    void findsNothingWhereThereAreNoDocuments() {
        DocumentNames none = DocumentNames.of(Evidence.none());
        assertThat(none.areIn("As d1 says")).isFalse();
        assertThat(none.removedFrom("As d1 says")).isEqualTo("As d1 says");
    }
}
