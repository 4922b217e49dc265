# Stands for the javadoc of the JDK while the main lane runs: hands what the lane's own execution asks for to one JVM that
# makes the Javadoc of all modules. Anything else, and all when that JVM is busy or gone, goes to the JDK's javadoc.
# Variables before this line: javadoc, options, version, worker.
here=${0%/*}

shareable() {
    [ -z "$JDK_JAVADOC_OPTIONS" ] && [ $# -gt 4 ] && [ "$1 $2 $3 $4" = "$options" ] || return 1
    shift 4
    for argument; do
        case $argument in
            @*) ;;
            *) return 1 ;;
        esac
    done
}

alive() {
    kill -0 "$worker" 2>/dev/null
}

# Only one at a time has the folder "busy"; who is killed in there leaves it, and the others do without.
ask() {
    shift 4
    printf '%s\n' "$PWD" "$@" >"$here/busy/request.new" || return 1
    mv "$here/busy/request.new" "$here/busy/request" || return 1
    until [ -f "$here/busy/exit" ]; do
        alive || return 1
        sleep 0.02 || return 1
    done
    read -r code <"$here/busy/exit"
    [ "$code" != refused ]
}

[ "$*" = -J-version ] && echo "openjdk version \"$version\"" >&2 && exit 0
if ! shareable "$@"; then
    # As with a proxy in the settings; the plugin shows it.
    echo 'The Javadoc is made in a JVM of its own: its options are not those of the shared one.'
elif alive && mkdir "$here/busy" 2>/dev/null; then
    if ask "$@"; then
        cat "$here/busy/out"
        cat "$here/busy/err" >&2
        rm -rf "$here/busy"
        exit "$code"
    fi
    # Refused; or that JVM is gone, and then this makes no difference.
    rm -rf "$here/busy"
fi
exec "$javadoc" "$@"
