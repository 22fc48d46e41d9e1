package io.github.quizraft.group.net;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a request may claim to go and to come from. A page of another site can make a browser connect to this machine
 * (a WebSocket knows no same-origin rule, and names can be made to lead here), but it cannot make it lie about either.
 *
 * @param hosts names and addresses in lower case, without a port
 * @param port that is served
 */
record Visitors(Set<String> hosts, int port) {
    Visitors {
        hosts = Set.copyOf(hosts);
    }

    /** Some addresses, and this machine by its usual names. */
    static Visitors of(Set<String> addresses, int port) {
        Set<String> hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        addresses.forEach(each -> hosts.add(each.toLowerCase(Locale.ROOT)));
        return new Visitors(hosts, port);
    }

    /** Whether both headers are in order. */
    boolean mayCome(Optional<String> host, Optional<String> origin) {
        Optional<String> asked = host.map(each -> each.toLowerCase(Locale.ROOT));
        return asked.filter(this::isOurs).isPresent()
                && origin.map(each -> each.toLowerCase(Locale.ROOT).equals("http://" + asked.get()))
                        .orElse(true);
    }

    private boolean isOurs(String host) {
        String end = ":" + port;
        return host.endsWith(end)
                ? hosts.contains(host.substring(0, host.length() - end.length()))
                : port == 80 && hosts.contains(host);
    }
}
