package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.Scene;
import io.github.quizraft.qr.QrText;
import io.github.quizraft.settings.Command;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * How players come in: the code for cameras beside what there is to type, where both fit, or only what there is to type.
 *
 * @param width of the text
 * @param rows there are
 * @param setup how players come, and what can be drawn
 */
record LobbyLines(int width, int rows, HostSetup setup) {
    private static final int LEAST_BESIDE = 34;
    private static final int ROOMY = 16;

    List<Line> of(Scene.Lobby lobby, Invitation invitation, HostLook look, HostView view) {
        return of(lobby.title(), invitation, look, room -> who(view, room));
    }

    /**
     * The same with something else below.
     *
     * @param below what stands there, by its width
     */
    List<Line> of(String title, Invitation invitation, HostLook look, IntFunction<List<Line>> below) {
        int chosen = look.address();
        List<Line> code = code(invitation.link(chosen));
        int taken = code.isEmpty() ? 0 : code.get(0).width();
        boolean isDrawn = taken > 0 && width >= taken + LEAST_BESIDE && rows >= code.size();
        if (!isDrawn) {
            return text(title, invitation, chosen, below, width, true);
        }
        List<Line> text = text(title, invitation, chosen, below, width - taken - 2, false);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(code.size(), text.size()); i++) {
            Line left = i < code.size() ? code.get(i) : Line.of(" ".repeat(taken));
            lines.add(Line.of(" ").plus(left).plus(i < text.size() ? text.get(i) : Line.EMPTY));
        }
        return lines;
    }

    private List<Line> code(String link) {
        return switch (setup.codes()) {
            case BLOCKS ->
                QrText.halfBlocks(link).rows().stream()
                        .map(row -> Line.of(row, Role.LIGHT))
                        .toList();
            case CELLS ->
                QrText.ascii(link).rows().stream().map(LobbyLines::cells).toList();
            case NONE -> List.of();
        };
    }

    /** Signs leave some of their cell dark, so what is light is painted over as well. */
    private static Line cells(String row) {
        Line line = Line.EMPTY;
        for (String run : row.split("(?<= )(?=#)|(?<=#)(?= )", -1)) {
            line = line.plus(run, run.startsWith("#") ? Role.BRIGHT : Role.LIGHT);
        }
        return line;
    }

    /** Without a code for cameras the other one has to be read across the room. */
    private List<Line> large(Invitation invitation) {
        List<Line> lines = new ArrayList<>();
        if (rows >= ROOMY && width >= BigDigits.width(invitation.code().digits())) {
            lines.add(Line.EMPTY);
            lines.addAll(BigDigits.of(invitation.code().digits(), Role.TITLE));
            lines.add(Line.EMPTY);
        }
        if (setup.codes() == Codes.NONE) {
            lines.addAll(Wrap.hanging(
                    " ",
                    "This terminal has no colours, so there is no code for cameras here: host with --qr FILE makes a"
                            + " picture of it.",
                    width,
                    Role.DIM));
        }
        return lines;
    }

    private List<Line> text(
            String title,
            Invitation invitation,
            int chosen,
            IntFunction<List<Line>> below,
            int width,
            boolean isLarge) {
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", title, width, Role.TITLE));
        Invitation.Address address = invitation.address(chosen);
        lines.addAll(Wrap.hanging(" Go to  ", invitation.url(chosen), width, Role.TITLE));
        lines.add(Line.of(" Code   ").plus(invitation.code().spaced(), Role.TITLE));
        if (isLarge) {
            lines.addAll(large(invitation));
        }
        String found = address.isReachable()
                ? "answers here; if phones find nothing: guest Wi-Fi or a firewall"
                : "does not answer even here; try another with " + setup.keys().name(Command.ADDRESS);
        lines.addAll(Wrap.hanging(" ", address.where() + " " + found, width, Role.DIM));
        lines.addAll(Wrap.hanging(" Projector  ", invitation.url(chosen) + "/screen", width, Role.DIM));
        lines.add(Line.EMPTY);
        lines.addAll(below.apply(width));
        return lines;
    }

    private static List<Line> who(HostView view, int width) {
        List<Line> lines = new ArrayList<>();
        List<Player> players = view.players();
        int away = players.size() - view.here();
        lines.add(Line.of(
                " " + (players.size() == 1 ? "1 player" : players.size() + " players")
                        + (away > 0 ? ", " + away + " away" : "")
                        + (view.isLocked() ? "   locked" : "   open"),
                Role.ACCENT));
        String names = players.stream().map(player -> player.name().text()).collect(Collectors.joining(", "));
        lines.addAll(Wrap.hanging(" ", names, width, Role.PLAIN));
        return lines;
    }
}
