# ./lectern up

up() {
  local port=${LECTERN_PORT:-8080} data=${LECTERN_DATA:-$PWD/data} demo=${LECTERN_DEMO:-true} open=no fresh=no store=${LECTERN_STORE:-postgres}
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) port=$(option_value "$@"); shift 2 ;;
      --data) data=$(option_value "$@"); shift 2 ;;
      --store) store=$(option_value "$@"); shift 2 ;;
      --fresh) fresh=yes demo=false; shift ;;
      --open) open=yes; shift ;;
      *) fail "\"$1\" is not an option of up." "Try ./lectern help." ;;
    esac
  done
  [[ $port =~ ^[0-9]+$ ]] || fail "--port takes a number, not \"$port\"."
  case "$store" in
    postgres) ;;
    mongo) [ -n "${LECTERN_MONGO_URI:-}" ] || fail "--store mongo needs LECTERN_MONGO_URI, the address of a MongoDB service." ;;
    *) fail "--store takes postgres or mongo, not \"$store\"." ;;
  esac
  [[ $demo =~ ^(true|false)$ ]] || fail "LECTERN_DEMO takes true or false, not \"$demo\"."
  [ "$open$port" != yes0 ] || fail "--open needs to know the port: give one with --port."
  local holder
  if holder=$(holder_of "$data"); then
    fail "Another Lectern (process $holder) is using $data." \
      "Stop it first with Ctrl-C, or choose another folder with --data."
  fi
  if [ "$port" != 0 ] && port_taken "$port"; then
    fail "Port $port is taken by another program." "Choose another one: ./lectern up --port $((port + 1))"
  fi
  if [ "$fresh" = yes ] && [ -d "$data/database/data" ]; then
    say "There are records in $data already, and --fresh is for an empty folder: nothing is removed." \
      "If it holds the demo academy, start without --fresh; for an empty academy name another folder with --data."
  fi
  build
  mkdir -p "$data"
  data=$(cd "$data" && pwd)
  if [ "$open" = yes ]; then open_when_ready "http://localhost:$port" $$ & fi
  run_server --server.port="$port" --lectern.data="$data" --lectern.demo="$demo" --lectern.store="$store"
}

option_value() {
  [ $# -ge 2 ] || fail "$1 needs a value."
  printf '%s\n' "$2"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints the process that runs an academy in the folder $1.
holder_of() {
  local process
  process=$(cat "$1/database/lock" 2>/dev/null) && [ -n "$process" ] || return 1
  ps -p "$process" -o args= 2>/dev/null | grep -q lectern.jar || return 1
  printf '%s\n' "$process"
}

# Opens the address $1 in the browser once it answers; gives up with the process $2, which becomes the server.
open_when_ready() {
  local opener
  opener=$(command -v xdg-open || command -v open) || return 0
  for _ in $(seq 1 120); do
    sleep 0.5
    kill -0 "$2" 2>/dev/null || return 0
    if curl -fs -o /dev/null "$1/actuator/health"; then
      "$opener" "$1"
      return
    fi
  done
}
