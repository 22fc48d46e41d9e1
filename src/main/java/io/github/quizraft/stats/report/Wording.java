package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Share;
import io.github.quizraft.text.Decimals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers in words. */
public final class Wording {
    private Wording() {}

    /** A share in whole percent. */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** For example {@code 85 to 93 %}. */
    static String interval(Share share) {
        return Math.round(share.interval().low() * 100)
                + " to "
                + percent(share.interval().high());
    }

    /** What stands in place of a number that would say more than the sample does. */
    static String notEnough(int of, int needed) {
        return "not enough yet (" + of + " of " + needed + ")";
    }

    /** How many of something, in the singular or the plural. */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** In no more than five characters. */
    static String brief(int number) {
        if (number < 10_000) {
            return String.valueOf(number);
        }
        return number < 1_000_000 ? number / 1000 + "k" : number / 1_000_000 + "M";
    }

    /** Hours and minutes, or minutes, or seconds. */
    static String time(Duration time) {
        long minutes = time.toMinutes();
        if (minutes == 0) {
            return time.toSeconds() + " s";
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** Seconds, with a decimal where they are few; minutes where they are many. */
    public static String seconds(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        if (seconds >= 120) {
            return Math.round(seconds / 60) + " min";
        }
        return seconds < 10 ? Decimals.of(seconds, 1) + " s" : Math.round(seconds) + " s";
    }

    /** As many decimals as tell something, in no more than four characters up to 9999. */
    static String few(double number) {
        return Decimals.of(number, number < 1 ? 2 : number < 100 ? 1 : 0);
    }

    static String month(LocalDate day) {
        return brief(day.getMonth().name());
    }

    static String weekday(LocalDate day) {
        return brief(day.getDayOfWeek().name());
    }

    /** In English names the first three letters do, and no names of other languages need be loaded. */
    private static String brief(String name) {
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
