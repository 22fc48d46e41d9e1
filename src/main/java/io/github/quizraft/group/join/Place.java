package io.github.quizraft.group.join;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a quiz is.
 *
 * @param host name or address, IPv6 in brackets
 * @param code of the room
 */
public record Place(String host, int port, String code) {
    /** Where quizzes are unless the host says otherwise. */
    public static final int STANDARD_PORT = 4242;

    private static final int LAST_PORT = 65_535;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:http://)?(?<host>\\[[0-9a-f:.]+]|[^\\s/:\\[\\]]+)(?::(?<port>\\d{1,5}))?(?:/(?:j/(?<code>[\\d ]+))?)?/?");

    /**
     * Reads what the host's screen shows, be it {@code 192.168.1.5}, {@code 192.168.1.5:4242} or the whole address.
     *
     * @param code of the room; spaces in it do not count. Without it, the address must have one
     * @return empty if it is no address, or there is no code
     */
    public static Optional<Place> of(String address, Optional<String> code) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int port = Optional.ofNullable(matcher.group("port"))
                .map(Integer::parseInt)
                .orElse(STANDARD_PORT);
        String digits = code.or(() -> Optional.ofNullable(matcher.group("code")))
                .orElse("")
                .replaceAll("[\\s-]", "");
        return port > LAST_PORT || !digits.matches("\\d+")
                ? Optional.empty()
                : Optional.of(new Place(matcher.group("host"), port, digits));
    }

    URI socket() {
        return URI.create("ws://" + host + ":" + port + "/ws");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
