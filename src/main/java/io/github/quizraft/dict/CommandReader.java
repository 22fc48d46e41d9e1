package io.github.quizraft.dict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads commands; their names are the same in any case. */
final class CommandReader {
    private CommandReader() {}

    /** What a line asks for; a refusal if it makes no sense. */
    static Command parsed(String line) {
        Optional<List<String>> tokens = Tokens.of(line);
        if (tokens.isEmpty()) {
            return Refusal.BAD_PARAMETERS;
        }
        return tokens.get().isEmpty() ? Refusal.UNKNOWN : parsed(tokens.get());
    }

    private static Command parsed(List<String> tokens) {
        List<String> rest = tokens.subList(1, tokens.size());
        return switch (upper(tokens.get(0))) {
            case "DEFINE" -> rest.size() == 2 ? new Define(rest.get(0), rest.get(1)) : Refusal.BAD_PARAMETERS;
            case "MATCH" ->
                rest.size() == 3 ? new Match(rest.get(0), rest.get(1), rest.get(2)) : Refusal.BAD_PARAMETERS;
            case "SHOW" -> rest.isEmpty() ? Refusal.BAD_PARAMETERS : show(rest);
            case "OPTION" -> option(rest);
            case "CLIENT" -> rest.isEmpty() ? Refusal.BAD_PARAMETERS : Courtesy.CLIENT;
            case "STATUS" -> alone(rest, Courtesy.STATUS);
            case "HELP" -> alone(rest, Courtesy.HELP);
            case "QUIT" -> alone(rest, Courtesy.QUIT);
            // Known to the protocol, and of no use where everyone may read everything.
            case "AUTH", "SASLAUTH", "SASLRESP" -> Refusal.NO_COMMAND;
            default -> Refusal.UNKNOWN;
        };
    }

    private static Command show(List<String> what) {
        List<String> rest = what.subList(1, what.size());
        return switch (upper(what.get(0))) {
            case "DB", "DATABASES" -> alone(rest, Show.DATABASES);
            case "STRAT", "STRATEGIES" -> alone(rest, Show.STRATEGIES);
            case "SERVER" -> alone(rest, Show.SERVER);
            case "INFO" -> info(rest);
            default -> Refusal.NO_PARAMETER;
        };
    }

    private static Command info(List<String> databases) {
        if (databases.size() != 1) {
            return Refusal.BAD_PARAMETERS;
        }
        return Dictionary.isMeantBy(databases.get(0)) ? Show.INFO : Refusal.NO_DATABASE;
    }

    private static Command option(List<String> options) {
        if (options.size() != 1) {
            return Refusal.BAD_PARAMETERS;
        }
        return upper(options.get(0)).equals("MIME") ? Courtesy.OPTION_MIME : Refusal.NO_PARAMETER;
    }

    private static Command alone(List<String> rest, Command command) {
        return rest.isEmpty() ? command : Refusal.BAD_PARAMETERS;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
