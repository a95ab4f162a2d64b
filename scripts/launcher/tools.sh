# Finding the programs that Lectern needs, and saying how to get those that are missing.

NODE_NEEDED=20
JAVA_NEEDED=25
MAVEN_NEEDED=3.8

# Programs that only answer a question keep no log: what libraries tell at length would stand between their lines.
QUIET=(-Dslf4j.internal.verbosity=WARN -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider)

java_major() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# Prints the home of a JDK 25: $JAVA_HOME, $JAVA25_HOME, the usual folders, the PATH.
jdk_home() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/*25* /opt/*25* \
    "$HOME"/.sdkman/candidates/java/25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /x/x/x)")")")"; do
    if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate/bin/java")" = "$JAVA_NEEDED" ]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

require_jdk() {
  JAVA_HOME=$(jdk_home) || fail "Lectern needs a JDK $JAVA_NEEDED and found none." \
    "Install one (for example the package temurin-25-jdk, or openjdk-25-jdk) or set JAVA_HOME to it."
  export JAVA_HOME
  JAVA=$JAVA_HOME/bin/java
}

maven_version() { mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1; }

# Whether the version $1 is not older than $2.
not_older() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

require_maven() {
  command -v mvn >/dev/null || fail "Building Lectern needs Maven $MAVEN_NEEDED or newer." "Install it: apt-get install maven"
}

node_is_enough() {
  local found
  found=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ -n "$found" ] && [ "$found" -ge "$NODE_NEEDED" ]
}

require_node() {
  node_is_enough && command -v npm >/dev/null && return
  fail "Building the web app needs Node $NODE_NEEDED or newer with npm; found: $(node --version 2>/dev/null || echo none)." \
    "Install it: apt-get install nodejs npm"
}

chromium_path() {
  local name
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return
  done
  return 1
}

# Installs a system package where this user may; $1 package, $2 what for.
system_package() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step "Installing $1 ($2)" sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $1"
  else
    return 1
  fi
}
