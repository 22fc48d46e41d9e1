# Completion of quizraft in bash, made by: quizraft completion bash

# What may follow a command.
_quizraft_command() {
    case $1 in
@commands@
    *) commands='' flags='' values=none ;;
    esac
}

# What the value of an option may be; fails for an option without one.
_quizraft_option() {
    case $1 in
@options@
    *) return 1 ;;
    esac
}

# A word as the program will see it.
_quizraft_unquoted() {
    case $1 in
    \"* | \'*) word=${1:1} word=${word%"${1:0:1}"} ;;
    *) word=$1 ;;
    esac
    case $1 in
    \'*) ;;
    *) word=${word//\\/} ;;
    esac
    case $1 in
    '~/'*) word=$HOME/${word:2} ;;
    esac
}

# Names that begin with a text; none if the program cannot tell.
_quizraft_ask() {
    local word kind=$1
    shift
    _quizraft_unquoted "${COMP_WORDS[0]}"
    "$word" complete "$kind" "$@" </dev/null 2>/dev/null
}

# What readline itself completes best, or in an old bash what can be had instead.
_quizraft_paths() {
    if type compopt >/dev/null 2>&1; then
        compopt -o "$1"
    else
        local IFS=$'\n'
        COMPREPLY=($(compgen "$2" -- "$current"))
    fi
}

_quizraft() {
    local command=quizraft commands flags values word option quote='' literal='' wanted='' list='' i=1
    local current=${COMP_WORDS[COMP_CWORD]} content=()
    COMPREPLY=()
    _quizraft_command "$command"
    local path_commands=$commands path_flags=$flags path_values=$values
    while ((i < COMP_CWORD)); do
        option=${COMP_WORDS[i]}
        ((i += 1))
        if [[ $literal ]]; then
            continue
        elif [[ $option == -- ]]; then
            literal=yes
        elif _quizraft_option "$command $option"; then
            # Bash takes --option=value apart.
            [[ $i -lt $COMP_CWORD && ${COMP_WORDS[i]} == '=' ]] && ((i += 1))
            if ((i == COMP_CWORD)); then
                wanted=$values
            else
                _quizraft_unquoted "${COMP_WORDS[i]}"
                [[ $option == --content ]] && content=(--content "$word")
                ((i += 1))
            fi
        elif [[ " $path_commands " == *" $option "* ]]; then
            command="$command $option"
            _quizraft_command "$command"
            path_commands=$commands path_flags=$flags path_values=$values
        fi
    done

    [[ $wanted && $current == '=' ]] && current=''
    case $current in
    \"* | \'*) quote=${current:0:1} ;;
    esac
    _quizraft_unquoted "$current"
    current=$word

    if [[ ! $wanted && ! $literal && ! $quote && $current == -* ]]; then
        list=$(compgen -W "$path_flags" -- "$current")
    else
        case ${wanted:-$path_values} in
        'words '*)
            word=${wanted:-$path_values}
            list=$(compgen -W "${word#words }" -- "$current")
            ;;
        files) _quizraft_paths default -f ;;
        folders) _quizraft_paths dirnames -d ;;
        terms | banks | sessions)
            list=$(_quizraft_ask "${wanted:-$path_values}" ${content[@]+"${content[@]}"} -- "$current")
            ;;
        cards)
            # Bash takes the id of a card apart at its colon, and puts in what follows that.
            [[ $current == ':' ]] && current=''
            word=${COMP_LINE:0:COMP_POINT}
            word=${word##*[[:space:]]}
            list=$(
                _quizraft_ask cards ${content[@]+"${content[@]}"} -- "$word" |
                    while IFS= read -r card; do printf '%s\n' "${card#"${word%"$current"}"}"; done
            )
            ;;
        esac
        [[ $wanted ]] || list+=$'\n'$(compgen -W "$path_commands" -- "$current")
    fi

    while IFS= read -r word; do
        [[ $word ]] || continue
        case $quote in
        \")
            word=${word//\\/\\\\} word=${word//\"/\\\"} word=${word//\$/\\\$} word=${word//\`/\\\`}
            ;;
        \') word=${word//\'/\'\\\'\'} ;;
        *) printf -v word %q "$word" ;;
        esac
        COMPREPLY+=("$word")
    done <<<"$list"
}

complete -F _quizraft quizraft
