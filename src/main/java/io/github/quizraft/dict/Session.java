package io.github.quizraft.dict;

import java.time.Instant;

/**
 * One client's conversation with a server, as a value: each request gives a reply and the session that follows.
 *
 * @param dictionary what is asked
 * @param software what answers, with its version
 * @param mime whether the client wants a header before each text
 * @param closed whether the client took its leave
 */
public record Session(Dictionary dictionary, String software, boolean mime, boolean closed) {
    /**
     * What a request leads to.
     *
     * @param next the session afterwards
     * @param reply what to send
     */
    public record Step(Session next, Reply reply) {
        /** The reply as it goes over the wire. */
        public byte[] encoded() {
            return reply.encoded(next.mime());
        }
    }

    /** A session that has just begun. */
    public static Session of(Dictionary dictionary, String software) {
        return new Session(dictionary, software, false, false);
    }

    /**
     * What the server says first, with an id that no other connection gets.
     *
     * @param number the connection's number since the server began
     * @param begun when the server began
     */
    public Reply greeting(long number, Instant begun) {
        return Reply.of(
                220,
                software + " dictionary server <mime> <" + number + "." + begun.toEpochMilli() + "@quizraft.invalid>");
    }

    /** What follows on a request. */
    public Step after(Request request) {
        Command command = request instanceof Request.Line line ? CommandReader.parsed(line.text()) : refusal(request);
        return command.after(this);
    }

    private static Command refusal(Request request) {
        return request == Request.Unreadable.TOO_LONG ? Refusal.TOO_LONG : Refusal.NOT_UTF_8;
    }

    Step says(Reply reply) {
        return new Step(this, reply);
    }

    Session withMime() {
        return new Session(dictionary, software, true, closed);
    }

    Session ended() {
        return new Session(dictionary, software, mime, true);
    }
}
