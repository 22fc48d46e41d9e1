package io.github.quizraft.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.kept.Source;
import io.github.quizraft.study.Outline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final Origin ORIGIN = origin("/content/\u03B2", 7);
    private static final Catalog CATALOG = new Catalog(Outline.of(Fixtures.planets()), 3);

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Keeping.CATALOG.read(Keeping.CATALOG.bytes(CATALOG, ORIGIN), ORIGIN))
                .hasValue(CATALOG);
        assertThat(CATALOG.banks()).extracting(Outline::id).containsExactly("planets", "terms");
    }

    @Test
    void whatWasMadeOfOtherFilesIsNotTrusted() {
        byte[] bytes = Keeping.CATALOG.bytes(CATALOG, ORIGIN);
        assertThat(Keeping.CATALOG.read(bytes, origin("/content/x", 7))).isEmpty();
        assertThat(Keeping.CATALOG.read(bytes, origin("/content/\u03B2", 8))).isEmpty();
        assertThat(Keeping.CATALOG.read(bytes, new Origin(List.of()))).isEmpty();
    }

    @Test
    void aDamagedFileIsNoCatalog() {
        byte[] bytes = Keeping.CATALOG.bytes(CATALOG, ORIGIN);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(Keeping.CATALOG.read(Arrays.copyOf(bytes, i), ORIGIN))
                    .as("cut after " + i)
                    .isEmpty();
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThat(Keeping.CATALOG.read(damaged, ORIGIN))
                    .as("damaged at " + i)
                    .isEmpty();
        }
    }

    private static Origin origin(String path, long length) {
        return new Origin(List.of(new Source("/program", 1, 2, 3), new Source(path, length, 2, 3)));
    }
}
