#compdef quizraft
# Completion of quizraft in zsh, made by: quizraft completion zsh

# Names that begin with what was typed; none if the program cannot tell. It has matched them already, so that case does
# not count.
_quizraft_ask() {
    local -a content names
    # Zsh escapes what the user has escaped once more.
    [[ -n ${opt_args[--content]} ]] && content=(--content "${${(Q)${(Q)opt_args[--content]}}/#\~\//$HOME/}")
    names=(${(f)"$("$quizraft_program" complete $1 $content -- "${(Q)PREFIX}" </dev/null 2>/dev/null)"})
    compadd -U -- $names
}

@commands@
_quizraft() {
    local quizraft_program=${(Q)words[1]/#\~\//$HOME/}
    _quizraft_start "$@"
}

# Loaded by zsh for the first completion, or read by the user beforehand.
if [[ $funcstack[1] == _quizraft ]]; then
    _quizraft "$@"
else
    compdef _quizraft quizraft
fi
