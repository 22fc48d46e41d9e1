package io.github.quizraft.group.net;

import io.github.quizraft.group.OwnAnswers;
import io.github.quizraft.group.ResumeToken;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** What each path does. No thread ever waits here: neither for a slow sender nor for the room. */
final class Routes extends Handler.Abstract.NonBlocking {
    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String FORM = "/f/";
    private static final String ANSWERS = "/answers";

    private final LiveRoom room;
    private final Limits limits;
    private final Visitors visitors;
    private final Page play = Page.read("play.html");
    private final Page screen = Page.read("screen.html");
    private final ServerWebSocketContainer sockets;
    private final LongSupplier nanos;
    private final Turnstile turnstile;

    Routes(LiveRoom room, Limits limits, Visitors visitors, ServerWebSocketContainer sockets, LongSupplier nanos) {
        this.room = room;
        this.limits = limits;
        this.visitors = visitors;
        this.sockets = sockets;
        this.nanos = nanos;
        this.turnstile = new Turnstile(limits, nanos.getAsLong());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<String> host = header(request, HttpHeader.HOST);
        if (!visitors.mayCome(host, header(request, HttpHeader.ORIGIN))) {
            return answer(response, callback, 403, TEXT, "This address is not one of the quiz.\n");
        }
        if (!turnstile.lets(Request.getRemoteAddr(request), nanos.getAsLong())) {
            return answer(response, callback, 429, TEXT, "Too many requests from here. Wait a few seconds.\n");
        }
        String path = request.getHttpURI().getCanonicalPath().toLowerCase(Locale.ROOT);
        protect(response, (path.equals("/screen") ? screen : play).policy(host.orElseThrow()));
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> get(path, request, response, callback);
            case "POST" -> post(path, request, response, callback);
            default -> answer(response, callback, 405, TEXT, "GET and POST only.\n");
        };
    }

    private static void protect(Response response, String policy) {
        response.getHeaders()
                .put("Content-Security-Policy", policy)
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "same-origin")
                .put("Cache-Control", "no-store");
    }

    private boolean get(String path, Request request, Response response, Callback callback) {
        if (path.equals("/ws")) {
            return upgrade(request, response, callback);
        }
        if (path.equals("/s")) {
            ask(request, new Message.Sync(), token(request), reply -> json(response, callback, reply));
            return true;
        }
        if (path.startsWith(FORM) && path.substring(FORM.length()).endsWith(ANSWERS)) {
            return answers(tokenIn(request, ANSWERS), response, callback);
        }
        if (path.startsWith(FORM)) {
            Optional<ResumeToken> token = tokenIn(request, "");
            boolean isAgain = PlainForm.AGAIN.equals(request.getHttpURI().getQuery());
            ask(request, new Message.Sync(), token, reply -> plain(response, callback, token, reply, isAgain));
            return true;
        }
        if (path.equals("/screen")) {
            return answer(response, callback, 200, HTML, screen.html());
        }
        if (path.equals("/")) {
            return answer(response, callback, 200, HTML, play.filled(""));
        }
        return path.matches("/j/[0-9]{6}")
                ? answer(response, callback, 200, HTML, play.filled(path.substring("/j/".length())))
                : answer(response, callback, 404, TEXT, "There is nothing here. The quiz is at /\n");
    }

    /** Capitals matter in a token. */
    private static Optional<ResumeToken> tokenIn(Request request, String end) {
        String path = request.getHttpURI().getCanonicalPath();
        return Message.token(path.substring(FORM.length(), path.length() - end.length()));
    }

    /** For whoever has the seat, and only once nothing of it can help anybody any more. */
    private boolean answers(Optional<ResumeToken> token, Response response, Callback callback) {
        Optional<OwnAnswers> own = token.flatMap(each -> OwnAnswers.of(room.room(), each.hash()));
        if (own.isEmpty()) {
            return answer(
                    response,
                    callback,
                    404,
                    TEXT,
                    "Your answers can be had here when the quiz is over, and you took part.\n");
        }
        response.getHeaders()
                .put("Content-Disposition", "attachment; filename=\"" + AnswersFile.name(own.get()) + "\"");
        return answer(response, callback, 200, JSON, AnswersFile.written(own.get()));
    }

    private boolean upgrade(Request request, Response response, Callback callback) {
        String address = Request.getRemoteAddr(request);
        boolean isUpgraded = sockets.upgrade(
                (asked, answered, done) -> new SocketGuest(room, limits, address, nanos), request, response, callback);
        return isUpgraded || answer(response, callback, 426, TEXT, "This is for WebSockets.\n");
    }

    private boolean post(String path, Request request, Response response, Callback callback) {
        if (!path.equals("/a") && !path.equals("/f")) {
            return answer(response, callback, 404, TEXT, "There is nothing here. The quiz is at /\n");
        }
        long length = request.getLength();
        if (length < 0 || length > Limits.BODY) {
            return answer(response, callback, length < 0 ? 411 : 413, TEXT, "Too long, or of no known length.\n");
        }
        Content.Source.asByteArrayAsync(request, Limits.BODY, new Promise.Invocable.NonBlocking<byte[]>() {
            @Override
            public void succeeded(byte[] octets) {
                String body = new String(octets, StandardCharsets.UTF_8);
                if (path.equals("/a")) {
                    posted(body, request, response, callback);
                } else {
                    filled(body, request, response, callback);
                }
            }

            @Override
            public void failed(Throwable failure) {
                callback.failed(failure);
            }
        });
        return true;
    }

    private void posted(String body, Request request, Response response, Callback callback) {
        Optional<Message> message = body.length() > Limits.MESSAGE ? Optional.empty() : Message.read(body);
        if (message.isEmpty()) {
            answer(response, callback, 400, TEXT, "This is no message of the quiz.\n");
            return;
        }
        ask(request, message.get(), token(request), reply -> json(response, callback, reply));
    }

    private void filled(String body, Request request, Response response, Callback callback) {
        PlainForm form = PlainForm.read(body);
        ResumeToken token = form.token().orElseGet(room::token);
        Optional<Message> message = form.message(token);
        if (message.isEmpty()) {
            plain(response, callback, Optional.of(token), new Reply.Refused("unfit"), form.isAgain());
            return;
        }
        ask(
                request,
                message.get(),
                Optional.of(token),
                reply -> plain(response, callback, Optional.of(token), reply, form.isAgain()));
    }

    /** Has the room answer. If it cannot, the request ends, and the sender tries again. */
    private void ask(Request request, Message message, Optional<ResumeToken> by, Consumer<Reply> reply) {
        OneReply guest = new OneReply(Request.getRemoteAddr(request), reply);
        boolean isTooMuch =
                by.filter(seat -> !turnstile.lets(seat, nanos.getAsLong())).isPresent();
        if (isTooMuch || message instanceof Message.Watch || !room.put(new Mail.Posted(guest, message, by))) {
            guest.tell(new Reply.Refused("slow_down"));
        }
    }

    private static void json(Response response, Callback callback, Reply reply) {
        answer(response, callback, 200, JSON, reply.json());
    }

    private void plain(
            Response response, Callback callback, Optional<ResumeToken> token, Reply reply, boolean isAgain) {
        answer(response, callback, 200, HTML, PlainPage.of(token, reply, isAgain));
    }

    private static Optional<ResumeToken> token(Request request) {
        return header(request, HttpHeader.AUTHORIZATION)
                .filter(each -> each.startsWith("Bearer "))
                .flatMap(each -> Message.token(each.substring("Bearer ".length())));
    }

    /** A header that is there once; two of a kind are a trick. */
    private static Optional<String> header(Request request, HttpHeader name) {
        var values = request.getHeaders().getFields(name).stream()
                .map(HttpField::getValue)
                .toList();
        return values.size() == 1
                ? Optional.ofNullable(values.get(0))
                : values.isEmpty() ? Optional.empty() : Optional.of("");
    }

    private static boolean answer(Response response, Callback callback, int status, String type, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        Content.Sink.write(response, true, text, callback);
        return true;
    }
}
