package io.github.quizraft.group;

import java.time.Duration;

/** How long something goes on that may take days. */
public record TimeLeft(Duration time) {
    /** In two units at most, rounded up so that it is never over before it is. */
    public String inWords() {
        long seconds = time.plusMillis(999).toSeconds();
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        long hours = minutes / 60;
        if (hours < 24) {
            return hours + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        long days = hours / 24;
        return (days == 1 ? "1 day" : days + " days") + (hours % 24 == 0 ? "" : " " + hours % 24 + " h");
    }
}
