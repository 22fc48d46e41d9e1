package io.github.quizraft.index;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.GlossaryNames;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.kept.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Makes an index of a glossary, as {@link Layout} says. */
public final class IndexWriter {
    private final Glossary glossary;
    private final GlossaryNames names;
    private final Draft terms = new Draft();
    private final Draft json = new Draft();
    private final Map<TermId, Integer> places = new HashMap<>();

    private IndexWriter(Glossary glossary) {
        this.glossary = glossary;
        this.names = new GlossaryNames(glossary);
    }

    /**
     * The bytes of an index.
     *
     * @param source the file that the glossary was read from
     * @param json an entry as a JSON object on one line
     */
    public static byte[] bytes(Source source, Glossary glossary, Function<Term, String> json) {
        return new IndexWriter(glossary).bytes(source, json);
    }

    private byte[] bytes(Source source, Function<Term, String> toJson) {
        addTerms(toJson);
        Draft keys = new Draft();
        Draft slots = slots(keys);
        Draft texts = new Draft();
        Draft allNames = names(texts);
        return assembled(List.of(of(source), slots, keys, terms, allNames, texts, json));
    }

    private static Draft of(Source source) {
        return new Draft()
                .add(source.path())
                .add(source.length())
                .add(source.time())
                .add(source.checksum());
    }

    private void addTerms(Function<Term, String> toJson) {
        List<Term> all = glossary.terms();
        int start = (1 + all.size()) * Integer.BYTES;
        terms.add(all.size());
        Draft records = new Draft();
        for (Term term : all) {
            int place = start
                    + records.record(new Draft()
                            .add(term.id().value())
                            .add(term.name())
                            .add(term.definition().brief())
                            .add(json.record(new Draft().add(toJson.apply(term)))));
            places.put(term.id(), place);
            terms.add(place);
        }
        records.copyTo(terms);
    }

    /** At most half of the slots are taken, so that a free one is never far. */
    private Draft slots(Draft keys) {
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        for (int name = 0; name < names.count(); name++) {
            Folded folded = names.folded(name);
            if (!folded.isEmpty()) {
                hits.computeIfAbsent(folded.key(), any -> glossary.findAll(folded));
            }
        }
        int count = Integer.highestOneBit(Math.max(1, hits.size())) << 2;
        int[] table = new int[2 * count];
        hits.forEach((key, its) -> {
            int slot = Layout.slot(key.hashCode(), count);
            while (table[2 * slot + 1] != 0) {
                slot = (slot + 1) & (count - 1);
            }
            table[2 * slot] = key.hashCode();
            // Zero stands for none.
            table[2 * slot + 1] = keys.record(key(key, its)) + 1;
        });
        Draft slots = new Draft();
        for (int number : table) {
            slots.add(number);
        }
        return slots;
    }

    private Draft key(String key, List<Hit> hits) {
        Draft record = new Draft().add(key).add(hits.size());
        for (Hit hit : hits) {
            record.addByte(Layout.code(hit.match()))
                    .add(places.getOrDefault(hit.term().id(), 0))
                    .add(hit.form());
        }
        return record;
    }

    private Draft names(Draft texts) {
        Draft all = new Draft();
        for (int name = 0; name < names.count(); name++) {
            all.add(names.letters(name))
                    .add(names.length(name))
                    .add(Layout.code(names.match(name)))
                    .add(names.term(name))
                    .add(texts.record(
                            new Draft().add(names.folded(name).spaced()).add(names.form(name))));
        }
        return all;
    }

    private static byte[] assembled(List<Draft> sections) {
        Draft body = new Draft();
        Draft ends = new Draft();
        for (Draft section : sections) {
            section.copyTo(body);
            ends.add((long) Layout.HEADER + body.size());
        }
        CRC32 crc = new CRC32();
        byte[] bytes = body.toBytes();
        crc.update(bytes);
        Draft file = new Draft().add(Layout.MAGIC).add(crc.getValue());
        ends.copyTo(file);
        body.copyTo(file);
        return file.toBytes();
    }
}
