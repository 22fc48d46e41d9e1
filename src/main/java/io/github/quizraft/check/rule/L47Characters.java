package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import io.github.quizraft.question.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L47Characters implements Rule {
    private static final About ABOUT = About.error("L47", "characters")
            .finds(
                    "A text has a tab, a line break, a control character, a character that cannot be seen, a curly quote, or"
                            + " the path of a folder.")
            .because(
                    "A terminal shows such characters wrongly or not at all, nobody can type a curly quote, and a folder"
                            + " of the author's machine is not there on the learner's.")
            .fix("Use spaces and straight quotes, and name a file by its own name alone.");

    /** Also those that turn the direction of writing; joiners are letters to some scripts. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\x{AD}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{61C}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}"
                    + "\\x{FEFF}]");

    private static final Pattern CURLY = Pattern.compile("[\\x{2018}-\\x{201F}]");
    private static final Pattern ADDRESS = Pattern.compile("\\b\\w++://\\S+");
    private static final Pattern PATH = Pattern.compile("(?:(?<=^|[\\s(\"'])(?:~|\\.{1,2})?/[\\w.-]+/"
            + "|\\b(?:documents|quizzes)/\\w"
            + "|(?<![\\w-])[\\w-]++/[\\w-]++\\.(?:txt|json|md|html|pdf)\\b"
            + "|\\b[A-Za-z]:\\\\)[^\\s\"')]*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Passage passage : item.texts()) {
            check(passage, item::at, out);
        }
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        for (Passage passage : texts(bank.bank())) {
            check(passage, text -> bank.at(text.pointer()), out);
        }
    }

    private static List<Passage> texts(Bank bank) {
        List<Passage> texts = new ArrayList<>();
        texts.add(new Passage("/title", bank.title()));
        texts.add(new Passage("/description", bank.description()));
        for (int i = 0; i < bank.objectives().size(); i++) {
            texts.add(new Passage(
                    "/objectives/" + i + "/text", bank.objectives().get(i).text()));
        }
        return texts;
    }

    /** Where something stands has to be looked for, and is only where there is something to say. */
    private static void check(Passage passage, Function<Passage, Spot> at, Findings out) {
        if (!isPlain(passage.text())) {
            find(UNSEEN, passage)
                    .ifPresent(unseen ->
                            out.error(at.apply(passage), "there is a character that cannot be seen, " + code(unseen)));
            find(CURLY, passage)
                    .ifPresent(curly ->
                            out.error(at.apply(passage), "\"" + curly + "\" is a curly quote, " + code(curly)));
        }
        Optional<String> path = path(passage.text());
        if (path.isPresent()) {
            out.error(at.apply(passage), "\"" + path.get() + "\" is the path of a folder");
        }
    }

    /** Most texts are, and this is soon known. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> find(Pattern pattern, Passage passage) {
        Matcher matcher = pattern.matcher(passage.text());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> path(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
            return Optional.empty();
        }
        Matcher path = PATH.matcher(ADDRESS.matcher(text).replaceAll(" "));
        return path.find() ? Optional.of(path.group()) : Optional.empty();
    }

    private static String code(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
