package io.github.quizraft.cli.completion;

import java.nio.file.Path;
import java.util.Map;

/** The shells that can be taught the commands. */
public enum Shell {
    BASH {
        @Override
        public String script(CompletedCommand program) {
            return BashScript.of(program);
        }

        @Override
        public Path place(Path home, Map<String, String> environment) {
            return base(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                    .resolve("bash-completion/completions/quizraft");
        }

        @Override
        public String hint(Path place) {
            return "New shells know it if the package bash-completion is there; else add to ~/.bashrc: source '" + place
                    + "'";
        }
    },
    ZSH {
        @Override
        public String script(CompletedCommand program) {
            return ZshScript.of(program);
        }

        @Override
        public Path place(Path home, Map<String, String> environment) {
            return base(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                    .resolve("zsh/site-functions/_quizraft");
        }

        @Override
        public String hint(Path place) {
            return "Unless its folder is in your fpath already, add to ~/.zshrc, before compinit: fpath=('"
                    + place.resolveSibling("").toString() + "' $fpath)";
        }
    },
    FISH {
        @Override
        public String script(CompletedCommand program) {
            return FishScript.of(program);
        }

        @Override
        public Path place(Path home, Map<String, String> environment) {
            return base(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                    .resolve("fish/completions/quizraft.fish");
        }

        @Override
        public String hint(Path place) {
            return "New shells know it.";
        }
    };

    /** The whole script, to be sourced or to be put where the shell looks for it. */
    public abstract String script(CompletedCommand program);

    /** Where the shell looks for the script. */
    public abstract Path place(Path home, Map<String, String> environment);

    /** What else the user may have to do. */
    public abstract String hint(Path place);

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String chosen = environment.getOrDefault(variable, "");
        return chosen.startsWith("/") ? Path.of(chosen) : otherwise;
    }
}
