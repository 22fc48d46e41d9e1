package io.github.quizraft.progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the SQLite library. */
record SqliteVersion(int major, int minor, int patch) implements Comparable<SqliteVersion> {
    /** Before this one, two programs that write and checkpoint at the same moment can damage a WAL file. */
    static final SqliteVersion FIRST_SAFE = new SqliteVersion(3, 51, 3);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?.*");

    static SqliteVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new StoreException("The SQLite library gives its version as \"" + text + "\", which says nothing.");
        }
        String patch = matcher.group(3);
        return new SqliteVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    void mustBeSafe() {
        if (compareTo(FIRST_SAFE) < 0) {
            throw new StoreException("The SQLite library is version " + this + ", which can damage progress files: use "
                    + FIRST_SAFE + " or newer.");
        }
    }

    @Override
    public int compareTo(SqliteVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
