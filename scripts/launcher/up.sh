# ./lectern up

up() {
  local port=${LECTERN_PORT:-8080} data=${LECTERN_DATA:-$PWD/data} demo=true open=no store=${LECTERN_STORE:-postgres}
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) port=$(option_value "$@"); shift 2 ;;
      --data) data=$(option_value "$@"); shift 2 ;;
      --store) store=$(option_value "$@"); shift 2 ;;
      --fresh) demo=false; shift ;;
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
  if [ "$port" != 0 ] && port_taken "$port"; then
    fail "Port $port is taken by another program." "Choose another one: ./lectern up --port $((port + 1))"
  fi
  build
  mkdir -p "$data"
  data=$(cd "$data" && pwd)
  [ "$open" = yes ] && open_when_ready "http://localhost:$port" &
  run_server --server.port="$port" --lectern.data="$data" --lectern.demo="$demo" --lectern.store="$store"
}

option_value() {
  [ $# -ge 2 ] || fail "$1 needs a value."
  printf '%s\n' "$2"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

open_when_ready() {
  local opener
  opener=$(command -v xdg-open || command -v open) || return 0
  for _ in $(seq 1 120); do
    sleep 0.5
    if curl -fs -o /dev/null "$1/actuator/health"; then
      "$opener" "$1"
      return
    fi
  done
}
