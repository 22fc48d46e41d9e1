package io.github.quizraft.annotate;

import io.github.quizraft.safe.Html;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as a part of a page, in lines as they are, with a link for each mark. */
public final class HtmlNotation implements Notation {
    private final Target target;

    public HtmlNotation(Target target) {
        this.target = target;
    }

    @Override
    public String beginFile(String name) {
        return "<div class=\"annotated\" style=\"white-space: pre-wrap\">";
    }

    @Override
    public String endFile() {
        return "</div>\n";
    }

    @Override
    public String plain(String text) {
        return layout(text);
    }

    @Override
    public String mark(Mark mark) {
        return "<a class=\"" + mark.match() + "\" href=\"" + Html.text(target.of(mark.term())) + "\" title=\""
                + Html.text(Target.title(mark)) + "\">" + layout(mark.text()) + "</a>";
    }

    private static String layout(String text) {
        return Stream.of(text.split("\t", -1)).map(Html::text).collect(Collectors.joining("\t"));
    }
}
