# Completion of quizraft in fish, made by: quizraft completion fish

# Whether the words so far begin with those of a command.
function __quizraft_in
    set -l words (commandline -opc)[2..-1]
    test (count $argv) -gt 0; or return 0
    test (count $words) -ge (count $argv); or return 1
    set -l first $words[1..(count $argv)]
    test "$first" = "$argv"
end

# The same, where no other word follows that may be a command.
function __quizraft_before
    set -l words (commandline -opc)[2..-1]
    __quizraft_in $argv; and test (count $words) -eq (count $argv)
end

# The same, where at most options follow.
function __quizraft_at
    set -l words (commandline -opc)[2..-1]
    __quizraft_in $argv; or return 1
    test (count $words) -eq (count $argv); or string match -q -- '-*' $words[(math (count $argv) + 1)]
end

# A word as the program will see it.
function __quizraft_unquoted
    set -l word (string replace -r -- '^~/' "$HOME/" $argv[1])
    switch $word
        case '"*' "'*"
            string trim -c (string sub -l 1 -- $word) -- $word
        case '*'
            string unescape -- $word; or echo -- $word
    end
end

# Names that begin with what was typed; none if the program cannot tell.
function __quizraft_ask
    set -l words (commandline -opc)
    set -l program (__quizraft_unquoted $words[1])
    type -q -- $program; or return
    set -l content
    for i in (seq (count $words))
        switch $words[$i]
            case --content
                set content --content (__quizraft_unquoted $words[(math $i + 1)])
            case '--content=*'
                set content --content (__quizraft_unquoted (string sub -s 11 -- $words[$i]))
        end
    end
    $program complete $argv[1] $content -- (__quizraft_unquoted (commandline -ct)) </dev/null 2>/dev/null
end

complete -c quizraft -f
@commands@
