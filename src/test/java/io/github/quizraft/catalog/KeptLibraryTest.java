package io.github.quizraft.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptLibraryTest {
    private static final Origin ORIGIN = new Origin(List.of());

    @Test
    void whatIsReadBackIsTheSame() {
        for (Library library : List.of(Fixtures.eightKinds(), Fixtures.planets(), Fixtures.glossaryOnly(), ours())) {
            Library kept = Keeping.LIBRARY.read(bytes(library), ORIGIN).orElseThrow();

            assertThat(kept.glossary().terms()).isEqualTo(library.glossary().terms());
            assertThat(kept.evidence()).isEqualTo(library.evidence());
            assertThat(kept.banks()).isEqualTo(library.banks());
            assertThat(kept.banks()).asString().as("with its order").isEqualTo(String.valueOf(library.banks()));
        }
    }

    @Test
    void everyKindOfQuestionIsAmongThem() {
        Set<Class<?>> kinds = new HashSet<>();
        for (Library library : List.of(Fixtures.eightKinds(), ours())) {
            for (Bank bank : library.banks()) {
                bank.questions().forEach(question -> kinds.add(question.getClass()));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
    }

    @Test
    void aDamagedFileHoldsNothing() {
        damaged(bytes(Fixtures.eightKinds()), 1);
        damaged(bytes(ours()), 5_003);
    }

    private static void damaged(byte[] bytes, int step) {
        for (int i = 0; i < bytes.length; i += step) {
            assertThat(Keeping.LIBRARY.read(Arrays.copyOf(bytes, i), ORIGIN))
                    .as("cut after " + i)
                    .isEmpty();
            bytes[i] ^= (byte) (1 << i % Byte.SIZE);
            assertThat(Keeping.LIBRARY.read(bytes, ORIGIN))
                    .as("damaged at " + i)
                    .isEmpty();
            bytes[i] ^= (byte) (1 << i % Byte.SIZE);
        }
        assertThat(Keeping.LIBRARY.read(Arrays.copyOf(bytes, bytes.length + 1), ORIGIN))
                .isEmpty();
        assertThat(Keeping.LIBRARY.read(bytes, ORIGIN)).isPresent();
    }

    private static byte[] bytes(Library library) {
        return Keeping.LIBRARY.bytes(library, ORIGIN);
    }

    private static Library ours() {
        return ContentFolder.read(Path.of("").toAbsolutePath()).library().withGlossaryCards();
    }
}
