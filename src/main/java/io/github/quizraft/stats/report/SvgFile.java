package io.github.quizraft.stats.report;

/** The picture of a section as a file of its own. */
public final class SvgFile {
    private SvgFile() {}

    /** The file; nothing if the section has no picture. */
    public static String of(Section section) {
        Markup out = new Markup();
        section.picture().ifPresent(picture -> {
            String title = out.id();
            String height = String.valueOf(picture.height());
            out.open(
                    "svg",
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "role",
                    "img",
                    "aria-labelledby",
                    title,
                    "width",
                    String.valueOf(Svg.WIDTH),
                    "height",
                    height,
                    "viewBox",
                    "0 0 " + Svg.WIDTH + " " + height);
            out.leaf("title", section.title(), "id", title);
            out.leaf("desc", String.join(" ", section.sentences()) + " " + section.caption());
            out.open("style").verbatim(Css.TEXT).close();
            out.empty("rect", "width", "100%", "height", "100%", "class", "paper");
            picture.draw(new Svg(out));
            out.close();
        });
        return out.xml();
    }
}
