package io.github.quizraft.content;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the glossary and the sources of a folder declare, for checking references from one file to another. It is
 * gathered before anything in those files is checked: a term with a mistake in it can still be referred to.
 *
 * @param terms from the glossary
 * @param categories from the glossary's {@code meta}
 * @param documents from the sources
 * @param claims from the sources
 * @param conflicts from the sources
 * @param paragraphs how many each document has, where the sources say so
 */
record Declared(Ids terms, Ids categories, Ids documents, Ids claims, Ids conflicts, Map<String, Integer> paragraphs) {
    /** For a file that stands alone. */
    static final Declared NOTHING = new Declared(
            Ids.unknown("term"),
            Ids.unknown("category"),
            Ids.unknown("document"),
            Ids.unknown("claim"),
            Ids.unknown("conflict"),
            Map.of());

    static Declared in(Optional<Json> glossary, Optional<Json> sources) {
        Optional<Json> categories =
                glossary.flatMap(file -> file.field("meta")).flatMap(meta -> meta.field("categories"));
        return new Declared(
                ids("term", glossary, file -> idsIn(file, "terms")),
                ids("category", categories, list -> list.items().stream().flatMap(Declared::text)),
                ids("document", sources, file -> documentsIn(file).keySet().stream()),
                ids("claim", sources, file -> idsIn(file, "claims")),
                ids("conflict", sources, file -> idsIn(file, "conflicts")),
                sources.map(Declared::paragraphsIn).orElse(Map.of()));
    }

    /**
     * The same of a glossary and sources with which nothing is wrong. No bank refers to a category.
     *
     * @param hasSources whether there are sources, be they empty
     */
    static Declared in(Library reference, boolean hasSources) {
        Evidence evidence = reference.evidence();
        Set<String> terms = new HashSet<>();
        for (Term term : reference.glossary().terms()) {
            terms.add(term.id().value());
        }
        Map<String, Integer> paragraphs = new HashMap<>();
        Set<String> documents = new HashSet<>();
        for (Document document : evidence.documents()) {
            documents.add(document.id());
            if (document.paragraphs() > 0) {
                paragraphs.put(document.id(), document.paragraphs());
            }
        }
        Set<String> claims = new HashSet<>();
        for (Claim claim : evidence.claims()) {
            claims.add(claim.id());
        }
        Set<String> conflicts = new HashSet<>();
        for (Conflict conflict : evidence.conflicts()) {
            conflicts.add(conflict.id());
        }
        return new Declared(
                new Ids("term", Optional.of(terms)),
                Ids.unknown("category"),
                ids("document", documents, hasSources),
                ids("claim", claims, hasSources),
                ids("conflict", conflicts, hasSources),
                paragraphs);
    }

    private static Ids ids(String what, Set<String> ids, boolean areKnown) {
        return areKnown ? new Ids(what, Optional.of(ids)) : Ids.unknown(what);
    }

    /** What a distractor may say that it comes from. */
    Ids origins() {
        return claims.or(terms);
    }

    /** A list of paragraphs of a document, each of which the document must have. */
    List<Integer> paragraphs(Fields fields, String name, String document) {
        int last = paragraphs.getOrDefault(document, Integer.MAX_VALUE);
        List<Integer> all = new ArrayList<>();
        for (Value entry : fields.entries(name)) {
            int paragraph = entry.whole(1, Value.MANY);
            if (paragraph > last) {
                entry.problem(
                        Problem.Kind.LOCATOR,
                        "there is no paragraph " + paragraph + " in document " + Words.quoted(document)
                                + "; its last is " + last);
            }
            all.add(paragraph);
        }
        return List.copyOf(all);
    }

    private static Ids ids(String what, Optional<Json> file, Function<Json, Stream<String>> ids) {
        return new Ids(what, file.map(json -> ids.apply(json).collect(Collectors.toSet())));
    }

    private static Stream<String> idsIn(Json file, String list) {
        return file.field(list).stream()
                .flatMap(json -> json.items().stream())
                .flatMap(item -> item.field("id").stream())
                .flatMap(Declared::text);
    }

    private static Map<String, Json.Field> documentsIn(Json sources) {
        return sources.field("documents")
                .map(json -> json instanceof Json.Obj obj ? obj.fields() : Map.<String, Json.Field>of())
                .orElse(Map.of());
    }

    private static Map<String, Integer> paragraphsIn(Json sources) {
        Map<String, Integer> paragraphs = new HashMap<>();
        documentsIn(sources)
                .forEach((id, document) -> document.value()
                        .field("paragraphs")
                        .filter(json -> json instanceof Json.Num num && num.isWhole() && num.value() >= 1)
                        .ifPresent(json -> paragraphs.put(id, (int) ((Json.Num) json).value())));
        return paragraphs;
    }

    private static Stream<String> text(Json json) {
        return json instanceof Json.Str str ? Stream.of(str.text()) : Stream.empty();
    }
}
