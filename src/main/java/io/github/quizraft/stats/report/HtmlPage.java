package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Measure;
import java.util.List;

/** One page with all sections of a report that needs nothing from outside. */
final class HtmlPage {
    /** A longer table is folded away until it is asked for. */
    private static final int SHORT = 12;

    private final Markup out = new Markup();

    private HtmlPage() {}

    static String of(Report report) {
        HtmlPage page = new HtmlPage();
        page.write(report);
        return page.out.page();
    }

    private void write(Report report) {
        out.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width");
        // Even if a text slipped through unescaped, it could load and run nothing.
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        out.leaf("title", report.title() + ": " + report.heading());
        out.open("style").verbatim(Css.TEXT).close().close();
        out.open("body").open("main").leaf("h1", report.title()).leaf("p", report.heading());
        if (report.sections().isEmpty()) {
            out.leaf("p", report.empty());
        }
        report.sections().forEach(this::section);
        out.close().close().close();
    }

    private void section(Section section) {
        String heading = out.id();
        out.open("section", "aria-labelledby", heading).leaf("h2", section.title(), "id", heading);
        section.sentences().forEach(sentence -> out.leaf("p", sentence));
        section.picture().ifPresent(picture -> picture(picture, section));
        section.table().ifPresent(table -> numbers(table, section));
        if (!section.measures().isEmpty()) {
            definitions(section.measures());
        }
        out.close();
    }

    private void picture(Picture picture, Section section) {
        String title = out.id();
        String description = out.id();
        out.open("figure")
                .open(
                        "svg",
                        "role",
                        "img",
                        "aria-labelledby",
                        title + " " + description,
                        "viewBox",
                        "0 0 " + Svg.WIDTH + " " + picture.height());
        out.leaf("title", section.title(), "id", title);
        out.leaf(
                "desc", String.join(" ", section.sentences()) + " The table below has the numbers.", "id", description);
        picture.draw(new Svg(out));
        out.close();
        if (!section.caption().isEmpty()) {
            out.leaf("figcaption", section.caption());
        }
        out.close();
    }

    private void numbers(Table table, Section section) {
        if (section.picture().isEmpty()) {
            table(table);
            return;
        }
        String[] unfolded = table.rows().size() <= SHORT ? new String[] {"open", "open"} : new String[] {};
        out.open("details", unfolded).leaf("summary", "In numbers");
        table(table);
        out.close();
    }

    private void table(Table table) {
        out.open("table").open("thead").open("tr");
        table.heads().forEach(head -> out.leaf("th", head, "scope", "col"));
        out.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            out.open("tr").leaf("th", row.get(0), "scope", "row");
            row.stream().skip(1).forEach(cell -> out.leaf("td", cell));
            out.close();
        }
        out.close().close();
    }

    private void definitions(List<Measure> measures) {
        out.open("details").leaf("summary", "What the numbers mean").open("dl");
        for (Measure measure : measures) {
            out.leaf("dt", measure.name()).open("dd").text(measure.definition());
            if (!measure.source().isEmpty()) {
                out.text(" Source: " + measure.source() + ".");
            }
            out.close();
        }
        out.close().close();
    }
}
