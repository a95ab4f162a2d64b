# ./lectern doctor: what this machine has, what is missing and how to get it.

DOCTOR_MISSING=0

healthy() { printf '  ok       %-22s %s\n' "$1" "$2"; }
absent() {
  printf '  missing  %-22s %s\n' "$1" "$2"
  DOCTOR_MISSING=1
}
optional() { printf '  built-in %-22s %s\n' "$1" "$2"; }

doctor() {
  say "Programs"
  local home version need
  if home=$(jdk_home); then healthy "JDK $JAVA_NEEDED" "$home"; else
    absent "JDK $JAVA_NEEDED" "install temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME"
  fi
  need="$MAVEN_NEEDED or newer is needed: apt-get install maven"
  version=$(maven_version)
  if [ -n "$version" ] && not_older "$version" "$MAVEN_NEEDED"; then healthy "Maven" "$version"; else absent "Maven" "${version:-none}; $need"; fi
  need="$NODE_NEEDED or newer is needed, with npm: apt-get install nodejs npm"
  version=$(node --version 2>/dev/null || true)
  if ! node_is_enough; then absent "Node" "${version:-none}; $need"
  elif ! command -v npm >/dev/null; then absent "npm" "none; Node $need"
  else healthy "Node" "$version, npm $(npm --version 2>/dev/null)"; fi
  if chromium_path >/dev/null; then healthy "Chromium (tests)" "$(chromium_path)"; else
    optional "Chromium (tests)" "only ./lectern test needs it: apt-get install chromium"
  fi
  if command -v espeak-ng >/dev/null; then healthy "espeak-ng (Arabic)" "$(command -v espeak-ng)"; else
    optional "espeak-ng (Arabic)" "without it Arabic uses the learner's device voice or captions: apt-get install espeak-ng"
  fi

  say "Machine"
  local port=${LECTERN_PORT:-8080} data=${LECTERN_DATA:-$PWD/data} free
  if port_taken "$port"; then absent "port $port" "taken; start with --port N"; else healthy "port $port" "free"; fi
  mkdir -p "$data"
  free=$(df -Pm "$data" | awk 'NR==2 {print $4}')
  if [ "$free" -ge 2048 ]; then healthy "disk" "$free MiB free at $data"; else
    absent "disk" "only $free MiB free at $data; 2048 MiB are a comfortable minimum"
  fi

  say "Providers"
  if [ -f "$APP/lectern.jar" ] && home=$(jdk_home); then
    "$home/bin/java" -Xmx128m "${QUIET[@]}" -cp "$APP/lectern.jar:$APP/lib/*" io.lectern.operations.doctor.ProviderCheck "$data" ||
      DOCTOR_MISSING=1
  else
    say "  not built yet: ./lectern up builds, then doctor can look at the database and the other providers"
  fi
  if [ "$DOCTOR_MISSING" = 0 ]; then say "Everything Lectern needs is here."; else
    say "Something is missing; the lines above say what and how to get it."
    return 1
  fi
}
