package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L38StrayReference implements Rule {
    private static final About ABOUT = About.warning("L38", "stray-reference")
            .finds("The check note names an author and a year that stand together in none of the claims, terms and"
                    + " conflicts that the question names.")
            .because("A reference that was not checked may not exist or may say something else, and learners trust it.")
            .fix("Refer only to what the note of a cited claim refers to, or check the reference and add it there.")
            .needs(Need.CLAIMS);

    private static final String NAME = "(?<!\\p{L})(\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*)";
    private static final String YEAR = "\\b((?:19|20)\\d\\d)\\b";
    /** With others, and perhaps a journal before the year. */
    private static final Pattern TEAM = Pattern.compile(
            NAME + ",? (?:et al\\.?|and colleagues|and \\p{Lu}[\\p{L}-]+(?: et al\\.?)?)[^;()]{0,60}?" + YEAR);

    private static final Pattern ALONE = Pattern.compile(NAME + "[^\\p{L}\\p{N}]{1,2}" + YEAR);
    /** What else is written large before a year. */
    private static final Set<String> NO_NAMES = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Early",
            "Late",
            "In",
            "Since",
            "By",
            "About",
            "Around",
            "From",
            "Before",
            "After",
            "Until",
            "During",
            "Between",
            "Only",
            "And",
            "The");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<Reference> references = references(item.item().checkNote().orElse(""));
        if (references.isEmpty()) {
            return;
        }
        Grounds grounds = Grounds.of(item);
        Set<String> stray = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (!grounds.isEmpty() && !reference.isIn(grounds.texts())) {
                stray.add(reference.author() + " " + reference.year());
            }
        }
        for (String reference : stray) {
            out.warning(
                    item.at("/checkNote"),
                    "\"" + reference + "\" is in no claim, term or conflict that the question names");
        }
    }

    private record Reference(String author, String year) {
        boolean isIn(List<String> texts) {
            for (String text : texts) {
                if (text.contains(year) && Wording.contains(text, author)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Reference> references(String note) {
        if (!note.contains("19") && !note.contains("20")) {
            return List.of();
        }
        // A journal between the names and the year is no author.
        String rest = TEAM.matcher(note).replaceAll(" ");
        List<Reference> references = new ArrayList<>();
        add(TEAM.matcher(note), references);
        add(ALONE.matcher(rest), references);
        return references;
    }

    private static void add(Matcher found, List<Reference> references) {
        while (found.find()) {
            if (!NO_NAMES.contains(found.group(1))) {
                references.add(new Reference(found.group(1), found.group(2)));
            }
        }
    }
}
