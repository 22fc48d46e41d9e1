package io.github.quizraft.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Search;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.kept.Source;
import io.github.quizraft.lookup.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    private static final Glossary GLOSSARY =
            ContentFolder.readGlossary(Path.of("")).library().glossary();

    @TempDir
    Path folder;

    @Test
    void findsWhatTheGlossaryFinds() throws IOException {
        Index index = index();
        for (String form : allForms()) {
            assertThat(index.find(Folded.of(form)).stream()
                            .map(entry -> entry.id() + " " + entry.match() + " " + entry.form() + " " + entry.term()
                                    + " " + entry.brief()))
                    .as(form)
                    .containsExactlyElementsOf(GLOSSARY.findAll(form).stream()
                            .map(hit -> hit.term().id() + " " + hit.match() + " " + hit.form() + " "
                                    + hit.term().name() + " "
                                    + hit.term().definition().brief())
                            .toList());
        }
    }

    @Test
    void suggestsWhatASearchSuggests() throws IOException {
        Index index = index();
        Search search = new Search(GLOSSARY);
        for (String form : allForms()) {
            String misspelt = form.replaceFirst("[aeiou]", "") + "z";
            assertThat(index.suggestions(Folded.of(misspelt))).as(misspelt).isEqualTo(search.suggestions(misspelt));
        }
    }

    @Test
    void hasTheEntriesReadyToPrint() throws IOException {
        String json = index().find(Folded.of("bdnf")).get(0).json();
        assertThat(json).startsWith("{\"id\":\"bdnf\",\"term\":\"BDNF\"").endsWith("}");
    }

    @Test
    void holdsForItsSourceAsItWas() throws IOException {
        Path source = settled("one");
        Path file = written(Source.of(source.toFile()));
        assertThat(Index.open(file.toFile(), Source.of(source.toFile()))).isPresent();

        Files.writeString(source, "two");
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        assertThat(Index.open(file.toFile(), Source.of(source.toFile())))
                .as("same length and time, other content")
                .isEmpty();

        settled("one");
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH.plusSeconds(1)));
        assertThat(Index.open(file.toFile(), Source.of(source.toFile())))
                .as("another time")
                .isEmpty();
    }

    @Test
    void aSourceThatHasJustChangedMayChangeAgainUnnoticed() throws IOException {
        Source source = Source.of(settled("one").toFile());
        assertThat(source.isUnsettled(1_000)).isTrue();
        assertThat(source.isUnsettled(2_000)).isFalse();
    }

    @Test
    void aDamagedFileIsNoIndex() throws IOException {
        Source source = Source.of(settled("one").toFile());
        byte[] sound = bytes(source);
        Random random = new Random(7);
        Path file = folder.resolve("damaged");
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertThat(Index.open(file.toFile(), source)).isEmpty();
        }
        for (int length : new int[] {0, 1, 40, sound.length / 2, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThat(Index.open(file.toFile(), source)).isEmpty();
        }
    }

    @Test
    void aLongIndexIsReadInPieces() throws IOException {
        Glossary many = many(5_000);
        Source source = Source.of(settled("one").toFile());
        Path file = folder.resolve("long");
        Files.write(file, IndexWriter.bytes(source, many, JsonFormat.entries()));
        assertThat(Files.size(file)).isGreaterThan(Layout.SMALL);
        Index index = Index.open(file.toFile(), source).orElseThrow();
        for (int i = 0; i < 5_000; i += 7) {
            assertThat(index.find(Folded.of("Term number " + i)))
                    .singleElement()
                    .extracting(Entry::id)
                    .isEqualTo("t" + i);
        }
        assertThat(index.suggestions(Folded.of("Trem number 4711"))).first().isEqualTo("Term number 4711");
    }

    @Test
    void damageInALongIndexIsNoFault() throws IOException {
        Source source = Source.of(settled("one").toFile());
        byte[] sound = IndexWriter.bytes(source, many(2_000), JsonFormat.entries());
        Random random = new Random(5);
        Path file = folder.resolve("long");
        int noticed = 0;
        for (int i = 0; i < 30; i++) {
            byte[] damaged = sound.clone();
            for (int at = Layout.HEADER + 400; at < damaged.length; at += 1 + random.nextInt(40)) {
                damaged[at] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            Index index = Index.open(file.toFile(), source).orElseThrow();
            for (int term = 0; term < 200; term++) {
                try {
                    index.find(Folded.of("Term number " + term)).forEach(Entry::json);
                    index.suggestions(Folded.of("Trem number " + term));
                } catch (DamagedIndexException e) {
                    noticed++;
                }
            }
        }
        assertThat(noticed).isPositive();
    }

    private static Glossary many(int count) {
        Term like = GLOSSARY.terms().get(0);
        return new Glossary(Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> Terms.named("t" + i, "Term number " + i, like))
                .toList());
    }

    private static List<String> allForms() {
        return GLOSSARY.terms().stream()
                .flatMap(term -> Stream.of(
                                term.names(),
                                term.searchForms(),
                                term.slipForms().stream()
                                        .map(Term.SlipForm::form)
                                        .toList(),
                                List.of(term.id().value(), "no " + term.name()))
                        .flatMap(List::stream))
                .toList();
    }

    private Index index() throws IOException {
        return Index.of(bytes(Source.of(settled("one").toFile())));
    }

    private static byte[] bytes(Source source) {
        return IndexWriter.bytes(source, GLOSSARY, JsonFormat.entries());
    }

    private Path written(Source source) throws IOException {
        return Files.write(folder.resolve("index"), bytes(source));
    }

    private Path settled(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("glossary.json"), text);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
}
