# ./lectern bench NAME: measures a running Lectern of its own, with its own data folder and port.

bench() {
  local name=${1:-}
  case "$name" in
    startup | tutor | room | http | exam | media) ;;
    *) fail "bench measures one of: startup, tutor, room, http, exam, media." ;;
  esac
  shift
  build
  LECTERN_APP=$APP LECTERN_AOT=$AOT_CACHE LECTERN_JVM="${JVM_OPTIONS[*]}" "$JAVA" -Xmx512m "${QUIET[@]}" -cp "$APP/lectern.jar:$APP/lib/*" io.lectern.operations.bench.Bench \
    "$name" "$@"
}
