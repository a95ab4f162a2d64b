# Building: the web app, then the one jar, unpacked with a cache that makes it start fast. Only what changed is rebuilt.

BUILD=$PWD/.lectern
APP=$BUILD/app
AOT_CACHE=$BUILD/app.aot
# The programs of the embedded database are unpacked once, and not for each data folder: that takes seconds.
export LECTERN_PROGRAMS=${LECTERN_PROGRAMS:-$BUILD/programs}
# Small and steady: one academy of some hundred learners needs no more. The heap begins small, because Java would otherwise
# begin with a share of the machine's memory, and what it has once touched it keeps; for the same reason it grows in small steps,
# a full collection gives back at once what is free, and native memory comes from two arenas in place of eight for each core.
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
JVM_OPTIONS=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms96m -Xmx"${LECTERN_HEAP:-512m}" -XX:NewRatio=3 -XX:SurvivorRatio=2
  -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:TrimNativeHeapInterval=3000
  -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Xlog:aot*=error)

# A fingerprint of the files below the given paths: names, sizes and times.
fingerprint() {
  find "$@" -type f -not -path '*/node_modules/*' -not -path '*/target/*' -not -path 'web/dist/*' \
    -printf '%p %s %T@\n' 2>/dev/null | LC_ALL=C sort | sha256sum | cut -d' ' -f1
}

# Runs "$3..." unless the stamp $1 already carries the fingerprint $2.
unless_built() {
  local stamp=$BUILD/$1.stamp print=$2
  shift 2
  mkdir -p "$BUILD"
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$print" ] && return
  "$@"
  printf '%s' "$print" >"$stamp"
}

web_dependencies() {
  local print
  print=$(fingerprint web/package.json web/package-lock.json)
  [ -d web/node_modules ] || rm -f "$BUILD/npm.stamp"
  unless_built npm "$print" step "Fetching the web app's libraries" npm --prefix web ci --no-progress
}

build_web() {
  require_node
  web_dependencies
  [ -f web/dist/index.html ] || rm -f "$BUILD/web.stamp"
  unless_built web "$(fingerprint web/src web/public web/index.html web/*.json web/*.ts web/*.cjs contracts)" step "Building the web app" npm --prefix web run build
}

package_server() {
  mvn -B -q -f server/pom.xml package -DskipTests -Dspotless.check.skip
  rm -rf "$APP.new" "$AOT_CACHE"
  "$JAVA" -Djarmode=tools -jar server/target/lectern.jar extract --destination "$APP.new"
  rm -rf "$APP"
  mv "$APP.new" "$APP"
}

# A start on a scratch database, and an exam taken by a few, teach the JVM what to keep ready: classes, and which code is used most, so
# that a new server meets many people almost as a warm one does. A start without the cache works too.
train_start() {
  LECTERN_APP=$APP LECTERN_AOT_OUTPUT=$AOT_CACHE LECTERN_JVM="${JVM_OPTIONS[*]}" \
    "$JAVA" -Xmx256m -cp "$APP/lectern.jar:$APP/lib/*" io.lectern.operations.bench.Rehearsal || rm -f "$AOT_CACHE"
}

# Everything that is needed to run, but for the cache of a fast start, which package_server takes away when it is outdated.
build_app() {
  require_jdk
  require_maven
  build_web
  [ -f "$APP/lectern.jar" ] || rm -f "$BUILD/server.stamp"
  unless_built server "$(fingerprint server/src server/pom.xml) $(cat "$BUILD/web.stamp")" \
    step "Building the server" package_server
}

build() {
  build_app
  [ -f "$AOT_CACHE" ] || step "Preparing a fast start" train_start
}

# Replaces this shell by the server, so that Ctrl-C and signals reach it. Arguments are Spring properties.
run_server() {
  local cache=()
  [ -f "$AOT_CACHE" ] && cache=(-XX:AOTCache="$AOT_CACHE")
  exec "$JAVA" "${JVM_OPTIONS[@]}" "${cache[@]}" -jar "$APP/lectern.jar" "$@"
}
