package org.sqlite.date;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Stands in place of the driver's class of this name, which comes later on the class path. The driver makes a format for dates
 * with the settings of every connection, and that one a calendar with it, a time zone and the words of a language: a fifth of
 * the time that a command takes which opens a store. This one does so when a date is first written or read as text, which
 * never happens with our tables.
 */
@SuppressWarnings("JavaUtilDate") // What the driver hands over.
public final class FastDateFormat {
    private final String pattern;
    private final Optional<TimeZone> zone;

    private FastDateFormat(String pattern, Optional<TimeZone> zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    /** A format in the zone of the user. */
    public static FastDateFormat getInstance(String pattern) {
        return new FastDateFormat(pattern, Optional.empty());
    }

    /** A format in a zone. */
    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return new FastDateFormat(pattern, Optional.of(zone));
    }

    /**
     * Reads a date.
     *
     * @throws ParseException if it is written otherwise
     */
    public Date parse(String text) throws ParseException {
        return format().parse(text);
    }

    /** Writes a date. */
    public String format(Date date) {
        return format().format(date);
    }

    private SimpleDateFormat format() {
        SimpleDateFormat format = new SimpleDateFormat(pattern);
        zone.ifPresent(format::setTimeZone);
        return format;
    }
}
