package io.github.quizraft.content;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an id for a new question: the next number after those of its bank, none of them used or retired. */
public final class NextId {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
    private static final String FIRST = "001";

    private NextId() {}

    public static String in(Bank bank) {
        List<String> ids = new ArrayList<>(bank.questions().stream()
                .map(Question::item)
                .map(item -> item.id())
                .toList());
        ids.addAll(bank.retired());
        Set<String> taken = new HashSet<>(ids);
        String start = bank.prefix().isEmpty() ? "" : bank.prefix() + "-";
        String before = start;
        int width = FIRST.length();
        int highest = 0;
        for (String id : ids) {
            Matcher numbered = NUMBERED.matcher(id);
            // Where the bank has no prefix, its first question shows how ids look there.
            if (numbered.matches()
                    && ((before.isEmpty() && highest == 0) || numbered.group(1).equals(before))) {
                before = numbered.group(1);
                width = numbered.group(2).length();
                highest = Math.max(highest, Integer.parseInt(numbered.group(2)));
            }
        }
        String next;
        do {
            highest++;
            next = before + String.format(Locale.ROOT, "%0" + width + "d", highest);
        } while (taken.contains(next));
        return next;
    }
}
