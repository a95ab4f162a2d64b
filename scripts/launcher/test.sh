# ./lectern test: everything, or one part with --only. Ends with one line that counts.

run_tests() {
  local only=all
  while [ $# -gt 0 ]; do
    case "$1" in
      --only) only=$(option_value "$@"); shift 2 ;;
      *) fail "\"$1\" is not an option of test." "Try ./lectern help." ;;
    esac
  done
  TEST_RESULTS=$(mktemp -d)
  trap 'rm -rf "$TEST_RESULTS"' EXIT
  local failed=0
  case "$only" in
    all | server | web | e2e) ;;
    *) fail "--only takes server, web or e2e, not \"$only\"." ;;
  esac
  require_jdk
  require_maven
  require_node
  case "$only" in
    all) test_web_and_server || failed=1 ;;
    web) part web || failed=1 ;;
    server) part server || failed=1 ;;
  esac
  if [ "$only" = all ] || [ "$only" = e2e ]; then part e2e || failed=1; fi
  count_results
  return "$failed"
}

# Keeps the name of a part that failed: not everything that fails is a test, and the end of the run tells it all.
part() {
  "test_$1" || { echo "$1" >>"$TEST_RESULTS/failed-parts"; return 1; }
}

# Side by side: the server's tests wait for databases, connections and clocks, and leave the machine room. What the web app's
# tests say is shown when they are done. Browser tests measure times, so they have the machine for themselves.
test_web_and_server() {
  local web failed=0
  web_dependencies
  part web >"$TEST_RESULTS/web.log" 2>&1 &
  web=$!
  part server || failed=1
  wait "$web" || failed=1
  cat "$TEST_RESULTS/web.log"
  return "$failed"
}

test_web() {
  say "== web: types, lint, unit tests, size"
  web_dependencies
  npm --prefix web run check &&
    npm --prefix web run test -- --reporter=dot --reporter=json --outputFile.json="$TEST_RESULTS/web.json" &&
    npm --prefix web run build &&
    npm --prefix web run size
}

test_server() {
  say "== server: format, compile checks, unit, contract on both stores, architecture, protocol"
  command -v espeak-ng >/dev/null || system_package espeak-ng "the Arabic voice" ||
    say "espeak-ng is not installed: tests of the Arabic voice will say that they were skipped (apt-get install espeak-ng)"
  command -v redis-server >/dev/null || system_package redis-server "sessions kept in Redis" ||
    say "redis-server is not installed: tests of sessions in Redis will say that they were skipped (apt-get install redis-server)"
  local fetching failed=0
  fetch_azurite &
  fetching=$!
  mvn -B -q -f server/pom.xml verify || failed=1
  wait "$fetching" || true
  return "$failed"
}

# Fetched while the server is compiled, which takes longer.
fetch_azurite() {
  local home=server/src/test/azurite
  [ -d "$home/node_modules" ] || rm -f "$BUILD/azurite.stamp"
  unless_built azurite "$(fingerprint "$home/package-lock.json")" npm --prefix "$home" ci --no-progress --silent ||
    say "Azurite could not be fetched: tests of Azure's blobs will say that they were skipped"
}

test_e2e() {
  say "== e2e: a real browser against the real server"
  CHROMIUM=$(chromium_path) || { system_package chromium "browser tests" && CHROMIUM=$(chromium_path); } ||
    fail "The browser tests need Chromium." "Install it: apt-get install chromium"
  export CHROMIUM
  build_app
  PLAYWRIGHT_JSON_OUTPUT_NAME=$TEST_RESULTS/e2e.json LECTERN_APP=$APP JAVA=$JAVA \
    npm --prefix web run e2e -- --reporter=list,json
}

# Adds up what Surefire, Vitest and Playwright wrote, and names what failed.
count_results() {
  node scripts/launcher/count-results.mjs "$TEST_RESULTS" server/target/surefire-reports "$@"
}
