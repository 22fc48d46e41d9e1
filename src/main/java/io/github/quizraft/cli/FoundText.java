package io.github.quizraft.cli;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Listing;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.query.Learning;
import io.github.quizraft.query.Quantity;
import io.github.quizraft.query.Trait;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search has found, as a list for people or for programs. */
final class FoundText {
    private static final int VERSION = 1;
    private static final int ID_CELLS = 28;
    private static final int KIND_CELLS = 10;
    private static final int TRAITS_CELLS = 14;

    private FoundText() {}

    static String of(List<Listing> found, BrowseCommand.Form form, Shelf shelf, Optional<Integer> width) {
        return switch (form) {
            case TEXT -> found.stream().map(each -> row(each, width) + "\n").collect(Collectors.joining());
            case TSV -> table(found);
            case JSON -> document(found, shelf);
        };
    }

    private static String row(Listing each, Optional<Integer> width) {
        String traits =
                each.subject().learning().traits().stream().map(Trait::title).collect(Collectors.joining(","));
        StringBuilder out = new StringBuilder();
        cell(out, id(each.entry()), ID_CELLS);
        cell(out, each.entry().kind(), KIND_CELLS);
        cell(out, traits, TRAITS_CELLS);
        String row = out.append(each.entry().title()).toString();
        return width.map(cells -> Line.of(row).clipped(cells).plain()).orElseGet(() -> Safe.line(row));
    }

    /** Laid out by hand, as in {@link BanksCommand}. */
    private static void cell(StringBuilder row, String text, int width) {
        row.append(text).append(" ".repeat(Math.max(1, width + 1 - text.length())));
    }

    private static String table(List<Listing> found) {
        StringBuilder out = new StringBuilder("id\tkind\tstate");
        Arrays.stream(Quantity.values()).forEach(each -> out.append('\t').append(name(each)));
        out.append("\ttitle\n");
        for (Listing each : found) {
            List<String> cells = new ArrayList<>(List.of(
                    id(each.entry()),
                    each.entry().kind(),
                    each.subject().learning().traits().stream()
                            .map(Trait::title)
                            .collect(Collectors.joining(","))));
            Arrays.stream(Quantity.values())
                    .forEach(quantity -> cells.add(
                            number(quantity.of(each.subject().learning())).orElse("")));
            cells.add(each.entry().title());
            out.append(cells.stream().map(FoundText::cell).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return out.toString();
    }

    private static String cell(String text) {
        return Safe.line(text).replace('\t', ' ');
    }

    private static String document(List<Listing> found, Shelf shelf) {
        return JsonText.pretty(new JsonObject()
                        .put("version", VERSION)
                        .put("searched", shelf.size())
                        .put("found", found.stream().map(FoundText::object).toList()))
                + "\n";
    }

    private static JsonObject object(Listing each) {
        Learning learning = each.subject().learning();
        JsonObject object = new JsonObject()
                .put("id", id(each.entry()))
                .put("kind", each.entry().kind())
                .put("title", each.entry().title())
                .put("state", learning.traits().stream().map(Trait::title).toList());
        for (Quantity quantity : Quantity.values()) {
            double number = quantity.of(learning);
            if (!Double.isNaN(number)) {
                object.put(name(quantity), exact(number));
            }
        }
        return object;
    }

    private static Number exact(double number) {
        if (number == Math.rint(number)) {
            return (long) number;
        }
        return Math.round(number * 1000) / 1000.0;
    }

    private static String name(Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> number(double number) {
        if (Double.isNaN(number)) {
            return Optional.empty();
        }
        return Optional.of(exact(number).toString());
    }

    private static String id(Entry entry) {
        return entry instanceof Entry.OfCard card
                ? card.card().id().value()
                : ((Entry.OfTerm) entry).term().id().value();
    }
}
